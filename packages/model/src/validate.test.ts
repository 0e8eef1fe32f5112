import type { Operation } from 'fast-json-patch'
import { describe, expect, it } from 'vitest'
import { caseFiles } from '../test-support/cases.js'
import { DATASET, patched, readFixture, valueAt } from '../test-support/dataset.js'
import { schemaOfFile } from '../test-support/schema-places.js'
import * as validate from './validate.js'
import { SCHEMA_NAMES, type SchemaName, schemaErrors } from './validators.js'

const errorsOf = (schema: SchemaName, value: unknown): readonly validate.PlainError[] =>
  (validate as unknown as Record<string, validate.Errors>)[`${schema}Errors`]?.(value) ?? []

const sorted = (errors: readonly validate.PlainError[]): string[] =>
  errors.map(({ keyword, instancePath, params }) => JSON.stringify([instancePath, keyword, params])).sort()

/** What ajv finds, without what it says of if/then beside the fault itself. */
const byAjv = (schema: SchemaName, value: unknown): string[] =>
  sorted(schemaErrors(schema, value).filter(({ keyword }) => keyword !== 'if'))

/** A value in every form that is none of its own, in each place of a record in turn. */
function* spoilt(value: unknown): Generator<unknown> {
  yield* [
    null,
    0,
    1.5,
    -1,
    1e9,
    Number.NaN,
    '',
    'x',
    '🙂',
    true,
    [],
    {},
    [null],
    ['x', 'x', 'y', 'x'],
    [1, 1],
    { kind: 'x' },
  ]
  // Written as text, a list of one word is that word.
  if (typeof value === 'string') yield [value]
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries())
      for (const other of spoilt(one)) yield [...value.slice(0, index), other, ...value.slice(index + 1)]
    return
  }
  yield { ...value, toString: 'x', 'a/b~c': 1 }
  for (const [key, one] of Object.entries(value)) {
    const { [key]: _, ...others } = value as Record<string, unknown>
    yield others
    for (const other of spoilt(one)) yield { ...value, [key]: other }
  }
}

describe('the validators of one kind', () => {
  it('are there for every schema', () => {
    expect(Object.keys(validate).sort()).toEqual(SCHEMA_NAMES.map((name) => `${name}Errors`).sort())
  })

  it.each([...DATASET.keys()])('find in %s what ajv finds, spoilt in every place', (file) => {
    const schema = schemaOfFile(file)
    const value = valueAt(file)
    expect(errorsOf(schema, value)).toEqual([])
    for (const bad of spoilt(value))
      expect(sorted(errorsOf(schema, bad)), JSON.stringify(bad)).toEqual(byAjv(schema, bad))
  })

  describe.each(caseFiles('schemas'))('%s', (definition) => {
    type Case = {
      readonly place: string
      readonly file: string
      readonly patch: Operation[]
    }
    it.each(readFixture(`schemas/${definition}.json`) as Case[])('$place', ({ file, patch }) => {
      const schema = schemaOfFile(file)
      const value = patched(valueAt(file), patch)
      expect(sorted(errorsOf(schema, value))).toEqual(byAjv(schema, value))
      expect(errorsOf(schema, value)).not.toEqual([])
    })
  })
})
