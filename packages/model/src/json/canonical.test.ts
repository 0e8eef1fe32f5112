import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, DATASET, valueAt } from '../../test-support/dataset.js'
import { KINDS } from '../kind-table.js'
import { formatRecord, formatRecords, inOrder } from './canonical.js'

/** Any JSON, with names that the interfaces know and names that every object has among its keys. */
const json = fc.jsonValue({ maxDepth: 5 })
const names = fc.constantFrom('id', 'cites', 'records', '$schema', '__proto__', 'constructor', '10', 'x')
const objects = fc
  .array(fc.tuple(names, json))
  .map((entries) => JSON.parse(`{${entries.map(([key, value]) => `"${key}":${JSON.stringify(value)}`)}}`))
const types = fc.constantFrom(
  'Summit',
  'Document',
  'LedgerEntry',
  'Nothing',
  ...Object.values(KINDS).map(({ type }) => type),
)

/** The same JSON with the keys of its objects sorted: what no order of keys changes. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))
      : one,
  )

describe('canonical form', () => {
  it.each([formatRecord, formatRecords])('loses nothing and is its own canonical form (%o)', (format) => {
    fc.assert(
      fc.property(types, fc.oneof(json, objects), (type, value) => {
        const text = format(type, value)
        const back = JSON.parse(text)
        expect(sorted(back)).toBe(sorted(JSON.parse(JSON.stringify(value))))
        expect(format(type, back)).toBe(text)
        expect(text.endsWith('\n')).toBe(true)
      }),
    )
  })

  it('keeps __proto__ as a key like any other', () => {
    const value = JSON.parse('{ "name": "x", "__proto__": { "a": 1 }, "records": [{ "__proto__": 2 }] }')
    for (const format of [formatRecord, formatRecords]) {
      const back = JSON.parse(format('Topic', value))
      expect(Object.keys(back)).toContain('__proto__')
      expect(Object.keys(back.records[0])).toEqual(['__proto__'])
    }
    expect(({} as { a?: number }).a).toBeUndefined()
  })

  it('puts keys in the order of the interface, those unknown last', () => {
    const text = formatRecord('Topic', {
      zeal: 1,
      cites: [],
      name: 'x',
      ardour: 2,
      id: 'topic:x',
      $schema: 's',
    })
    expect(Object.keys(JSON.parse(text))).toEqual(['$schema', 'id', 'name', 'cites', 'zeal', 'ardour'])
  })

  it('orders inside the branch of a union', () => {
    const head = { role: 'head', person: 'person:x' }
    expect(JSON.stringify(inOrder('Participation', { heads: [head], outcome: 'present' }))).toBe(
      '{"outcome":"present","heads":[{"person":"person:x","role":"head"}]}',
    )
  })

  it('puts on one line what fits, but never a record itself', () => {
    expect(formatRecord('Topic', { id: 'topic:x', cites: [] })).toBe(
      '{\n  "id": "topic:x",\n  "cites": []\n}\n',
    )
    expect(formatRecord('Redirect', { to: ['a', 'b'] })).toBe('{\n  "to": ["a", "b"]\n}\n')
    const long = 'x'.repeat(60)
    expect(formatRecord('Redirect', { to: [long, long] })).toBe(
      `{\n  "to": [\n    "${long}",\n    "${long}"\n  ]\n}\n`,
    )
  })

  it('leaves out what JSON cannot hold', () => {
    expect(formatRecord('Topic', { id: 'topic:x', note: undefined })).toBe('{\n  "id": "topic:x"\n}\n')
    expect(formatRecords('Redirect', {})).toBe('{}\n')
  })

  it.each([...DATASET])('%s of the small dataset is in it', (path, bytes) => {
    expect(canonical(path, valueAt(path))).toBe(new TextDecoder().decode(bytes))
  })
})
