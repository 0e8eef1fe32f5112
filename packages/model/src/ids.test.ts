import { describe, expect, it } from 'vitest'
import { iriOf, KIND_NAMES, kindOf, kindOfCollection, pathOf, schemaIri, slugOf } from './ids.js'
import { KINDS, REGISTERS } from './kind-table.js'
import { SCHEMA_NAMES } from './validators.js'

describe('kindOf', () => {
  it('knows every kind by its prefix', () => {
    for (const kind of KIND_NAMES) expect(kindOf(`${KINDS[kind].prefix}:x`)).toBe(kind)
  })

  it.each(['part:nss-2016.rus', 'stmt:peskov-2016-03-30-cooperation', 'commit:a.b-c.d1'])('takes %s', (id) =>
    expect(kindOf(id)).toBeDefined(),
  )

  it.each([
    '',
    'summit',
    'summit:',
    ':nss-2016',
    'Summit:nss-2016',
    'summit:NSS-2016',
    'summit:nss_2016',
    'summit:-nss',
    'summit:nss--2016',
    'summit:nss-2016.',
    'summit:nss..rus',
    'summit:nss 2016',
    'summit:nss-2016\n',
    'summit:../nss-2016',
    'summit:__proto__',
    '__proto__:x',
    'constructor:x',
    'person:josé',
  ])('refuses %j', (id) => expect(kindOf(id)).toBeUndefined())
})

describe('paths and addresses', () => {
  it('follow from the id', () => {
    expect(pathOf('summit:nss-2016')).toBe('summits/nss-2016.json')
    expect(pathOf('part:nss-2016.rus')).toBe('participations/nss-2016.rus.json')
    expect(iriOf('summit:nss-2016')).toBe('https://w3id.org/nuclear-security-summits/summit/nss-2016')
    expect(schemaIri('summit')).toMatch(/^https:.*\/summit\.schema\.json$/)
    expect(slugOf('part:nss-2016.rus')).toBe('nss-2016.rus')
  })

  it('are not there for what shares its file, and for what is no id', () => {
    expect(pathOf('mention:tass-865989.p2-moscow')).toBeUndefined()
    expect(pathOf('nss-2016')).toBeUndefined()
  })
})

describe('the table of kinds', () => {
  it('gives everything a name of its own', () => {
    const rows = Object.values(KINDS)
    for (const key of ['prefix', 'collection', 'type'] as const)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length)
    const collections: string[] = rows.map(({ collection }) => collection)
    for (const { collection } of Object.values(REGISTERS)) expect(collections).not.toContain(collection)
    expect(new Set(SCHEMA_NAMES).size).toBe(SCHEMA_NAMES.length)
  })

  it('finds a kind by its collection', () => {
    for (const kind of KIND_NAMES) expect(kindOfCollection(KINDS[kind].collection)).toBe(kind)
    expect(kindOfCollection('constructor')).toBeUndefined()
  })
})
