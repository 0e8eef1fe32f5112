import { readFileSync } from 'node:fs'
import Ajv, { type AnySchema } from 'ajv'
import type { Operation } from 'fast-json-patch'
import { describe, expect, it } from 'vitest'
import { caseFiles, readCases } from '../test-support/cases.js'
import { DATASET, patched, valueAt } from '../test-support/dataset.js'
import { DEFINITIONS, neededPlaces, placesHit, schemaOfFile } from '../test-support/schema-places.js'
import { checkRecord, type RecordFault } from './check-record.js'
import { pointerOfPath } from './shape.js'
import { SCHEMA_NAMES, type SchemaName, schemaErrors } from './validators.js'

/** One fault in a file of the small dataset, the keyword that has to say no, and what is said. */
interface SchemaCase {
  /** Where in the definition after which the file is called: `properties/ordinal/minimum`, `required/host`. */
  readonly place: string
  readonly file: string
  readonly patch: Operation[]
  readonly expected: string[]
}

const inWords = ({ path, on, message, nearest = [], fix }: RecordFault): string[] => [
  `${pointerOfPath(path)}${on === 'name' ? ' (name)' : ''}: ${message}`,
  ...(nearest.length > 0 ? [`Nearest: ${nearest.join(', ')}`] : []),
  ...(fix ? [`Fix: ${fix}`] : []),
]

/** The schemas as they are shipped, in the hands of whoever uses them without this package. */
const shipped = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })
const shippedSchema = (name: SchemaName): AnySchema =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
for (const name of SCHEMA_NAMES) shipped.addSchema(shippedSchema(name), name)

const needed = neededPlaces()
const covered = new Set<string>()

const said = ({ file, patch }: SchemaCase): string[] =>
  checkRecord(schemaOfFile(file), patched(valueAt(file), patch)).flatMap(inWords)

describe.each(caseFiles('schemas'))('%s', (definition) => {
  const cases = readCases('schemas', definition, said)

  it('has no case twice', () => {
    const places = cases.map(({ place }) => place)
    expect(places).toEqual([...new Set(places)])
  })

  it.each(cases)('$place', ({ place, file, patch, expected }) => {
    const schema = schemaOfFile(file)
    const value = patched(valueAt(file), patch)
    const faults = checkRecord(schema, value)
    expect(faults.flatMap(inWords)).toEqual(expected)
    expect(faults).toHaveLength(1)
    expect(expected.join('\n')).not.toMatch(/undefined|\[object|NaN|null,/)

    const hit = schemaErrors(schema, value)
      .filter(({ keyword }) => keyword !== 'if')
      .flatMap((error) => placesHit(schema, value, error))
    expect(hit).toContain(`${definition}/${place}`)
    expect([...needed]).toContain(`${definition}/${place}`)
    for (const one of hit) covered.add(one)

    expect(shipped.validate(schema, value)).toBe(false)
  })
})

describe('fixtures/schemas', () => {
  it('has a case for every keyword of every definition', () => {
    expect([...needed].filter((place) => !covered.has(place))).toEqual([])
  })
})

describe('the shipped schemas', () => {
  it.each([...DATASET.keys()])('accept %s of the small dataset', (file) => {
    expect(shipped.validate(schemaOfFile(file), valueAt(file))).toBe(true)
  })

  it.each(SCHEMA_NAMES)('%s rejects an empty object', (name) => {
    expect(shipped.validate(name, {})).toBe(false)
  })

  it('have examples that are good', () => {
    const bad: string[] = []
    const ajv = new Ajv({ strict: false })
    for (const [name, { properties = {} }] of DEFINITIONS)
      for (const [field, schema] of Object.entries(properties))
        for (const example of (schema.examples as unknown[]) ?? [])
          if (!schema.$ref && !ajv.validate(schema, example))
            bad.push(`${name}.${field}: ${JSON.stringify(example)}`)
    expect(bad).toEqual([])
  })
})
