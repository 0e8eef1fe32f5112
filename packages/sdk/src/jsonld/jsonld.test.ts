import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { KIND_NAMES, KINDS } from '@nuclear-security-summits/model/core'
import { describe, expect, it } from 'vitest'
import { attendance } from '../attendance.js'
import { allRecords, nameOf } from '../records.js'
import { jsonLd, omissions, schemaOrg, vocabulary } from './jsonld.js'

/** Schema.org's own classes and properties, as the types that others make of its vocabulary have them. */
const SCHEMA = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts'),
  'utf8',
)
const isProperty = (term: string): boolean => SCHEMA.includes(`\n    "${term}"?: SchemaValue<`)
const isClass = (term: string): boolean => SCHEMA.includes(`"@type": "${term}";`)

/** Every object in a document, itself included. */
function* nodesIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one)
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>
    for (const [term, one] of Object.entries(value)) if (term !== '@context') yield* nodesIn(one)
  }
}

const termsIn = (document: unknown): { properties: Set<string>; classes: Set<string> } => {
  const properties = new Set<string>()
  const classes = new Set<string>()
  for (const node of nodesIn(document)) {
    for (const term of Object.keys(node)) if (!term.startsWith('@')) properties.add(term)
    // Of a literal it is the datatype.
    if ('@value' in node) continue
    for (const name of [node['@type'] ?? []].flat()) classes.add(String(name))
  }
  return { properties, classes }
}

const dataset = jsonLd('dataset')
/** A record of each kind, the first, as a page would have it. */
const pages = KIND_NAMES.flatMap((kind) => {
  const first = [...allRecords()].find((one) => one.kind === kind)
  return first ? [[kind, first.record] as const] : []
})

describe('jsonLd', () => {
  it('has a node for each record, with its id', () => {
    const ids = (dataset['@graph'] ?? []).flatMap(({ identifier }) => identifier ?? [])
    expect(ids).toEqual([...allRecords()].map(({ record }) => record.id))
  })

  it('uses no term of schema.org that schema.org does not have', () => {
    for (const document of [dataset, ...pages.map(([, { id }]) => schemaOrg(id))]) {
      const { properties, classes } = termsIn(document)
      expect([...properties].filter((term) => !term.startsWith('nss:') && !isProperty(term))).toEqual([])
      expect([...classes].filter((term) => !term.startsWith('nss:') && !isClass(term))).toEqual([])
    }
    expect(isProperty('kind') || isClass('Summit')).toBe(false)
  })

  it('uses no term of ours that is not in the vocabulary', () => {
    const known = new Set((vocabulary()['@graph'] ?? []).map((term) => term['@id']))
    const { properties, classes } = termsIn(dataset)
    const ours = [...properties, ...classes].filter((term) => term.startsWith('nss:'))
    expect(ours.length).toBeGreaterThan(50)
    expect(ours.filter((term) => !known.has(term))).toEqual([])
  })

  it('gives every part an address, so that no two releases name it by chance', () => {
    const nameless = [...nodesIn(dataset['@graph'])].filter(
      (node) =>
        !('@id' in node || '@value' in node || '@list' in node || Object.values(node).every(isReference)),
    )
    expect(nameless).toEqual([])
  })

  it('types a date by its precision, and as ours where it is uncertain', () => {
    const dates = [...nodesIn(dataset)].filter((node) => '@type' in node && '@value' in node)
    for (const { '@type': type, '@value': value } of dates) {
      const length = String(value).length
      if (type === 'xsd:date') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/)
      if (type === 'xsd:gYearMonth') expect(length).toBe(7)
      if (type === 'xsd:gYear') expect(length).toBe(4)
      if (type === 'nss:EdtfDate') expect(value).toMatch(/[?~%]$/)
    }
    expect(new Set(dates.map((node) => node['@type']))).toContain('xsd:gYearMonth')
  })

  it('takes one id, several, or the dataset', () => {
    expect(jsonLd('summit:nss-2016')).toMatchObject({ '@type': ['Event', 'nss:Summit'], 'nss:ordinal': 4 })
    expect(jsonLd(['summit:nss-2016', 'state:rus'])['@graph']).toHaveLength(2)
    expect(() => jsonLd('summit:nss-2106' as never)).toThrow('Nearest: summit:nss-2016.')
  })
})

const isReference = (value: unknown): boolean => typeof value === 'object' && value !== null && '@id' in value

describe('schemaOrg', () => {
  const page = schemaOrg('summit:nss-2016')
  const named = (term: string) => [page[term]].flat() as Record<string, { name: string } | string>[]

  it('is what a page about a summit needs, in one call', () => {
    expect(page).toMatchObject({
      '@context': { '@vocab': 'https://schema.org/' },
      '@type': 'Event',
      name: '2016 Nuclear Security Summit',
      startDate: '2016-03-31',
      endDate: '2016-04-01',
      organizer: { '@type': 'Country', name: 'United States' },
    })
    const all = attendance({ summit: 'summit:nss-2016' })
    const parties = (outcome: string) =>
      all.filter((one) => one.outcome === outcome).map(({ party }) => nameOf(party))
    expect(named('attendee').map(({ attendee }) => (attendee as { name: string }).name)).toEqual(
      parties('present'),
    )
    expect(named('additionalProperty').map(({ value }) => value)).toEqual(parties('absent'))
  })

  it.each(pages)('%s: names all that it refers to, and has no term of ours', (_, { id }) => {
    const text = JSON.stringify(schemaOrg(id))
    expect(text).not.toContain('nss:')
    for (const node of nodesIn(schemaOrg(id)))
      if (String(node['@id']).startsWith('https://w3id.org/'))
        expect(Object.keys(node).length).toBeGreaterThan(1)
  })

  it.each(pages)('%s: each field is in the block, or among the omissions', (kind, one) => {
    const left = omissions(one.id)
    for (const field of left) expect(one).toHaveProperty(field)
    const block = JSON.stringify(schemaOrg(one.id))
    for (const [field, value] of Object.entries(one))
      if (typeof value === 'string' && !value.includes(':') && !left.includes(field))
        expect(block, `${KINDS[kind].collection} ${field}`).toContain(JSON.stringify(value))
  })

  it('says what it leaves out', () => {
    expect(omissions('summit:nss-2016')).toEqual(expect.arrayContaining(['ordinal', 'counts', 'cites']))
    expect(omissions('summit:nss-2016')).not.toContain('name')
  })
})
