import fc from 'fast-check'
import type { Operation } from 'fast-json-patch'
import { describe, expect, it } from 'vitest'
import { caseFiles } from '../test-support/cases.js'
import { DATASET, patched, readFixture, valueAt } from '../test-support/dataset.js'
import { schemaOfFile } from '../test-support/schema-places.js'
import { QUICK } from './generated/quick.js'
import * as compiled from './generated/validators.js'
import * as validate from './validate.js'
import { SCHEMA_NAMES, type SchemaError, type SchemaName, schemaErrors } from './validators.js'

const errorsOf = (schema: SchemaName, value: unknown): readonly validate.PlainError[] =>
  (validate as unknown as Record<string, validate.Errors>)[`${schema}Errors`]?.(value) ?? []

const sorted = (errors: readonly validate.PlainError[]): string[] =>
  errors.map(({ keyword, instancePath, params }) => JSON.stringify([instancePath, keyword, params])).sort()

type Ajv = ((value: unknown) => boolean) & { errors?: SchemaError[] | null }

/** What ajv itself finds: `schemaErrors` asks it only after the quick check has said no. */
function ajvErrors(schema: SchemaName, value: unknown): readonly SchemaError[] {
  const name = `validate${schema.charAt(0).toUpperCase()}${schema.slice(1)}`
  const check = (compiled as unknown as Record<string, Ajv>)[name]
  if (!check) throw new Error(`There is no ${name}.`)
  return check(value) ? [] : [...(check.errors ?? [])]
}

/** Holds the three together: the quick check, the validator of one kind, and ajv, without what that says of if/then beside the fault itself. */
function expectOneAnswer(schema: SchemaName, value: unknown): void {
  const errors = ajvErrors(schema, value)
  const said = JSON.stringify(value)
  expect(QUICK.get(schema)?.(value), said).toBe(errors.length === 0)
  expect(schemaErrors(schema, value), said).toEqual(errors)
  expect(sorted(errorsOf(schema, value)), said).toEqual(
    sorted(errors.filter(({ keyword }) => keyword !== 'if')),
  )
}

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

type Holder = Record<string, unknown>

/** Every object and list in a value, and the value. */
const holders = (value: unknown): Holder[] =>
  typeof value === 'object' && value !== null
    ? [value as Holder, ...Object.values(value).flatMap(holders)]
    : []

interface Change {
  readonly how: 'delete' | 'rename' | 'duplicate' | 'cut' | 'insert' | 'append' | 'retype' | 'borrow'
  readonly holder: number
  readonly field: number
  readonly other: unknown
}

const changes = fc.array(
  fc.record<Change>({
    how: fc.constantFrom('delete', 'rename', 'duplicate', 'cut', 'insert', 'append', 'retype', 'borrow'),
    holder: fc.nat(),
    field: fc.nat(),
    other: fc.jsonValue({ maxDepth: 1 }),
  }),
  { minLength: 1, maxLength: 3 },
)

/** Changes one field of one object, or one element of one list. Texts are changed by a character, which is what a pattern must notice. */
function change(root: unknown, { how, holder: at, field, other }: Change): void {
  const all = holders(root)
  const holder = all[at % all.length] ?? {}
  const keys = Object.keys(holder)
  const key = keys[field % keys.length] ?? 'x'
  const value = holder[key]
  const list = Array.isArray(holder) ? (holder as unknown[]) : undefined
  const edited = (cut: number, insert: string): void => {
    const place = field % (String(value).length + 1)
    if (typeof value === 'string') holder[key] = value.slice(0, place) + insert + value.slice(place + cut)
  }
  switch (how) {
    case 'delete':
      if (list) list.splice(Number(key), 1)
      else delete holder[key]
      break
    case 'rename':
      delete holder[key]
      holder[`${key}s`] = value
      break
    case 'duplicate':
      if (list) list.push(structuredClone(value))
      else holder[key] = [value, value]
      break
    case 'cut':
      edited(1, '')
      break
    case 'insert':
      edited(0, ['-', '.', ':', '/', '~', '~0', 'A', '7', ' ', 'é', '🙂', '\ud83d', '\n'][at % 13] ?? '')
      break
    case 'append':
      if (typeof value === 'string') holder[key] = `${value}\n`
      break
    case 'retype':
      holder[key] = other
      break
    case 'borrow': {
      // A value that is good somewhere else.
      const from = all[field % all.length] ?? {}
      holder[key] = structuredClone(Object.values(from)[at % Object.keys(from).length])
    }
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
    expectOneAnswer(schema, value)
    for (const bad of spoilt(value)) expectOneAnswer(schema, bad)
  })

  it.each([...DATASET.keys()])('find in %s what ajv finds, changed in a few places at a time', (file) => {
    const schema = schemaOfFile(file)
    fc.assert(
      fc.property(changes, (list) => {
        const value = valueAt(file)
        for (const one of list) change(value, one)
        // As text and back: a list with a hole is nothing that JSON can say.
        expectOneAnswer(schema, JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 100 },
    )
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
      expectOneAnswer(schema, value)
      expect(errorsOf(schema, value)).not.toEqual([])
    })
  })
})
