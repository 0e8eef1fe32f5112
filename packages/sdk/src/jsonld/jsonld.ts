/**
 * The record as JSON-LD: in the terms of schema.org where it has them, else in terms of our own.
 *
 * @packageDocumentation
 */
import { type Id, manifest, redirects } from '@nuclear-security-summits/data'
import { BASE_IRI, iriOf, type KindName, kindOf } from '@nuclear-security-summits/model/core'
import { shapeOf, typeOf } from '@nuclear-security-summits/model/fields'
import { type AnyRecord, allRecords, nameOf, record, resolveId } from '../records.js'
import { referencesTo } from '../references.js'
import { classOf, type JsonLdDocument, type JsonLdNode, mappingOf, nodeOf } from './node.js'
import { CONTEXT, SCHEMA_ORG_CONTEXT } from './vocabulary.js'

export type { JsonLdDocument, JsonLdNode } from './node.js'
export { vocabulary } from './vocabulary.js'

/** What {@link jsonLd} leaves out. */
export const OMISSIONS: readonly string[] = [
  'The order of lists: what stands in one is a set. The parts of a record keep their place in their address, headings and authors are lists.',
  'Lists that are empty.',
  'The ledger of released ids, which is bookkeeping.',
]

/** A record as {@link nodeOf} wants it. */
interface Subject {
  readonly type: string
  readonly value: Readonly<Record<string, unknown>>
  readonly iri: string
}

const subjectOf = (one: AnyRecord): Subject => ({
  type: typeOf(kindOf(one.id) as KindName),
  value: { ...one },
  iri: iriOf(one.id),
})

/** The record that names this one as the owner of a property whose value it is, if it does. */
const inverseOf = ({ type, value }: Subject) => mappingOf(type, value)?.inverse

/** A record as a node of a graph that holds all records. */
function wholeNode(one: AnyRecord): JsonLdNode {
  const subject = subjectOf(one)
  const node = nodeOf(subject.type, subject.value, subject.iri, true)
  const inverse = inverseOf(subject)
  if (!inverse) return node
  return { ...node, '@reverse': { [inverse.term]: { '@id': iriOf(String(subject.value[inverse.field])) } } }
}

function datasetGraph(): JsonLdNode[] {
  const { title, version, licences } = manifest()
  return [
    { '@id': BASE_IRI, '@type': 'Dataset', name: title, version, license: licences.data.url },
    ...Array.from(allRecords(), (one) => wholeNode(one.record)),
    ...redirects().map((one) => nodeOf('Redirect', { ...one }, iriOf(one.from), true)),
  ]
}

/**
 * Records as JSON-LD, whole: every value, every citation. What a record refers to is named by its address.
 * {@link OMISSIONS} says what is left out.
 *
 * @param target an id, several ids, or `dataset` for all records
 * @throws {NssError} `unknown-id`
 * @example
 * jsonLd('summit:nss-2016')['@type'] // ['Event', 'nss:Summit']
 */
export function jsonLd(target: Id | readonly Id[] | 'dataset'): JsonLdDocument {
  if (target === 'dataset') return { '@context': CONTEXT, '@graph': datasetGraph() }
  if (typeof target === 'string') return { '@context': CONTEXT, ...wholeNode(record(target)) }
  return { '@context': CONTEXT, '@graph': target.map((id) => wholeNode(record(id))) }
}

/** What is named by its address alone gets its class and name: a page has no other place to look them up. */
function withNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNames)
  if (typeof value !== 'object' || value === null) return value
  const node = value as JsonLdNode
  if (Object.keys(node).join() !== '@id')
    return Object.fromEntries(Object.entries(node).map(([term, one]) => [term, withNames(one)]))
  const found = resolveId(String(node['@id']).slice(BASE_IRI.length).replace('/', ':'))?.record
  if (!found) return node
  const { type, value: own } = subjectOf(found)
  const name = classOf(type, own)
  return { ...node, ...(name === undefined ? {} : { '@type': name }), name: nameOf(found.id) }
}

/**
 * A record for a page about it, as search engines read it: in the terms of schema.org alone, with the names of what it refers to; of a
 * summit also who came and who stayed away. {@link omissions} says what of the record it leaves out.
 *
 * @throws {NssError} `unknown-id`
 * @example
 * `<script type="application/ld+json">${JSON.stringify(schemaOrg('summit:nss-2016'))}</script>`
 */
export function schemaOrg(id: Id): JsonLdDocument {
  const { type, value, iri } = subjectOf(record(id))
  const node: Record<string, unknown> = { ...nodeOf(type, value, iri, false) }
  for (const { from, field } of referencesTo(id)) {
    const part = subjectOf(record(from))
    const inverse = inverseOf(part)
    if (inverse === undefined || field !== `/${inverse.field}`) continue
    node[inverse.term] = [node[inverse.term] ?? [], nodeOf(part.type, part.value, part.iri, false)].flat()
  }
  return { '@context': SCHEMA_ORG_CONTEXT, ...(withNames(node) as JsonLdNode) }
}

/**
 * The fields of a record of which {@link schemaOrg} writes nothing, because schema.org has no term for them.
 *
 * @throws {NssError} `unknown-id`
 * @example
 * omissions('topic:nuclear-security') // ['cites']
 */
export function omissions(id: Id): readonly string[] {
  const { type, value } = subjectOf(record(id))
  const mapping = mappingOf(type, value)
  const written = new Set(['id', mapping?.inverse?.field, ...Object.keys(mapping?.terms ?? {})])
  return (shapeOf(type, value)?.fields ?? [])
    .map(({ name }) => name)
    .filter((name) => value[name] !== undefined && !written.has(name))
}
