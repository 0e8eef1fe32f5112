import { iriOf } from '@nuclear-security-summits/model/core'
import { type Field, interfaceOf, shapeOf } from '@nuclear-security-summits/model/fields'
import { type Mapping, SCHEMA_ORG } from './schema-org.js'

/** A node of JSON-LD, or a value in one. */
export interface JsonLdNode {
  /** The address of what it describes. */
  readonly '@id'?: string
  /** Its class or classes. */
  readonly '@type'?: string | readonly string[]
  readonly [term: string]: unknown
}

/** A node, or a graph of nodes, with the context that explains its terms. It needs nothing from the network. */
export interface JsonLdDocument extends JsonLdNode {
  /** The prefixes of the terms. */
  readonly '@context': Readonly<Record<string, string>>
  /** The nodes, where there are many. */
  readonly '@graph'?: readonly JsonLdNode[]
}

type Value = Readonly<Record<string, unknown>>

/** Lists whose order means something, by interface and field. What stands in the others is a set. */
const ORDERED: readonly string[] = ['SectionLocator.path', 'Source.authors']

/** The mapping of a value, if it has one. */
export const mappingOf = (type: string, value: Value): Mapping | undefined =>
  SCHEMA_ORG[interfaceOf(type, value) ?? '']

/** The class of a value in schema.org, if it has one. */
export function classOf(type: string, value: Value): string | undefined {
  const own = mappingOf(type, value)?.type
  return typeof own === 'function' ? own(value) : own
}

/** A date that is uncertain or approximate: other vocabularies cannot say so. */
const isQualified = ({ plain }: Field, value: unknown): boolean =>
  plain === 'date' && /[?~%]$/.test(String(value))

/**
 * A value of the record as a node. What schema.org has a term for stands under that; all else under ours.
 *
 * @param type name of its interface or union
 * @param iri its address; what is in it gets one from that, so that nothing is without
 * @param own whether our own terms are written, or those of schema.org alone
 */
export function nodeOf(type: string, value: Value, iri: string, own: boolean): JsonLdNode {
  const name = interfaceOf(type, value) ?? type
  const mapping = mappingOf(type, value)
  const node: Record<string, unknown> = { '@id': iri }
  const add = (term: string, given: unknown): void => {
    if (given === undefined || (Array.isArray(given) && given.length === 0)) return
    const before = node[term]
    node[term] = before === undefined ? given : [before, given].flat()
  }
  add('@type', classOf(type, value))
  if (own) add('@type', `nss:${name}`)
  for (const field of shapeOf(type, value)?.fields ?? []) {
    const given = value[field.name]
    if (given === undefined || given === null) continue
    const rule = field.name === 'id' ? 'identifier' : mapping?.terms[field.name]
    const inPlace = typeof rule === 'string' && !isQualified(field, given) ? rule : undefined
    if (own || inPlace !== undefined) {
      const part = `${iri}${iri.includes('#') ? '' : '#'}/${field.name}`
      const ordered = ORDERED.includes(`${name}.${field.name}`)
      add(
        inPlace ?? `nss:${field.name}`,
        write(field, given, part, { own, ordered, plain: inPlace !== undefined }),
      )
    }
    if (typeof rule === 'function')
      for (const [term, made] of Object.entries(rule(given, value))) add(term, made)
  }
  for (const [term, made] of Object.entries(mapping?.also?.(value) ?? {})) add(term, made)
  return node
}

interface WriteOptions {
  readonly own: boolean
  readonly ordered: boolean
  /** Whether a text stays without a type: terms of schema.org take it as it is. */
  readonly plain: boolean
}

/** What stands for a value of a field. */
function write(field: Field, value: unknown, iri: string, options: WriteOptions): unknown {
  if (Array.isArray(value)) {
    const elements = value.map((one, index) => write(field, one, `${iri}/${index}`, options))
    return options.ordered ? { '@list': elements } : elements
  }
  if (field.type) return nodeOf(field.type, value as Value, iri, options.own)
  if (field.name !== 'id' && field.refs) return { '@id': iriOf(String(value)) }
  const datatype = options.plain ? undefined : datatypeOf(field, String(value))
  return datatype ? { '@value': value, '@type': datatype } : value
}

/** A date by its precision, ours where it is uncertain or approximate; a moment where it has the seconds that XML Schema wants. */
function datatypeOf({ plain }: Field, value: string): string | undefined {
  if (plain === 'instant') return /T\d\d:\d\d:/.test(value) ? 'xsd:dateTime' : undefined
  if (plain === 'address') return 'xsd:anyURI'
  if (plain !== 'date') return undefined
  if (/[?~%]$/.test(value)) return 'nss:EdtfDate'
  return { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' }[value.length]
}
