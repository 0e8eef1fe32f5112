import { describe, expect, it } from 'vitest'
import { schemaChanges } from './schemas.js'
import type { Schema } from './snapshot.js'

/** Two schemas of one file, with the definitions that they use. */
const compared = (
  old: Schema,
  next: Schema,
  definitions: { readonly old?: object; readonly next?: object } = {},
): string[] => {
  const file = (body: Schema, parts: object = {}) => ({
    thing: { title: 'Thing', ...body, definitions: parts },
  })
  return schemaChanges(file(old, definitions.old), file(next, definitions.next)).map(
    ({ path, change }) => `${path} ${change}`,
  )
}

const union = (branches: Readonly<Record<string, string>>): Schema => ({
  allOf: Object.entries(branches).map(([tag, name]) => ({
    if: { required: ['kind'], properties: { kind: { enum: [tag] } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this.
    then: { $ref: `#/definitions/${name}` },
  })),
})

describe('schemaChanges', () => {
  it.each<[name: string, old: Schema, next: Schema, changes: string[]]>([
    ['nothing, but in another order', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }, []],
    ['words about it', { description: 'x', examples: [1] }, { description: 'y' }, []],
    ['one answer, then two', { const: 'a' }, { enum: ['a', 'b'] }, ['Thing/enum widened']],
    ['two answers, then one', { enum: ['a', 'b'] }, { const: 'b' }, ['Thing/enum narrowed']],
    ['another answer', { const: 'a' }, { const: 'b' }, ['Thing/const both']],
    ['any answer', { enum: ['a'] }, {}, ['Thing/enum widened']],
    ['no answer but these', {}, { enum: ['a'] }, ['Thing/enum narrowed']],
    ['a greatest number', {}, { maximum: 3 }, ['Thing/maximum narrowed']],
    ['a greater greatest number', { maximum: 3 }, { maximum: 4 }, ['Thing/maximum widened']],
    ['a lesser greatest number', { maximum: 3 }, { maximum: 2 }, ['Thing/maximum narrowed']],
    ['a lesser least number', { minimum: 3 }, { minimum: 2 }, ['Thing/minimum widened']],
    ['no least number', { minimum: 3 }, {}, ['Thing/minimum widened']],
    ['no element twice', {}, { uniqueItems: true }, ['Thing/uniqueItems narrowed']],
    ['elements twice', { uniqueItems: true }, {}, ['Thing/uniqueItems widened']],
    ['a pattern', {}, { pattern: 'x' }, ['Thing/pattern narrowed']],
    ['no pattern', { pattern: 'x' }, {}, ['Thing/pattern widened']],
    ['another pattern', { pattern: 'x' }, { pattern: 'y' }, ['Thing/pattern both']],
    ['ids of one kind less', { pattern: '^(?:a|b):x$' }, { pattern: '^a:x$' }, ['Thing/pattern narrowed']],
    ['ids of another kind', { pattern: '^a:x$' }, { pattern: '^b:x$' }, ['Thing/pattern both']],
    [
      'ids of the same kind in another form',
      { pattern: '^a:x$' },
      { pattern: '^a:y$' },
      ['Thing/pattern both'],
    ],
    ['a type more', { type: 'string' }, { type: ['null', 'string'] }, ['Thing/type widened']],
    ['fields that nobody knows', { additionalProperties: false }, {}, ['Thing/additionalProperties widened']],
    ['no such fields', {}, { additionalProperties: false }, ['Thing/additionalProperties narrowed']],
    [
      'elements of a list',
      { items: { minLength: 1 } },
      { items: { minLength: 2 } },
      ['Thing/items/minLength narrowed'],
    ],
    [
      'a keyword that nobody looks into',
      { anyOf: [{}] },
      { anyOf: [{ type: 'null' }] },
      ['Thing/anyOf both'],
    ],
    ['such a keyword that is new', {}, { not: { type: 'null' } }, ['Thing/not narrowed']],
    [
      'a name that must be there, of a field that is not described',
      { required: [] },
      { required: ['x'] },
      ['Thing/required/x narrowed'],
    ],
  ])('%s', (_name, old, next, changes) => {
    expect(compared(old, next)).toEqual(changes)
  })

  it('tells of a definition once, whichever files hold it', () => {
    const of = (minimum: number): Record<string, Schema> => ({
      a: { title: 'A', definitions: { Shared: { minimum } } },
      b: { title: 'B', definitions: { Shared: { minimum } } },
    })
    expect(schemaChanges(of(1), of(2))).toEqual([
      { path: 'Shared/minimum', change: 'narrowed', old: 1, new: 2 },
    ])
  })

  it('takes a definition under another name for the same, and one that says something else for another', () => {
    const old = { properties: { x: { $ref: '#/definitions/One' } } }
    const next = { properties: { x: { $ref: '#/definitions/Two' } } }
    const same = { old: { One: { type: 'string', title: 'One' } }, next: { Two: { type: 'string' } } }
    expect(compared(old, next, same)).toEqual(['One removed', 'Two added'])
    const other = { old: { One: { type: 'string' } }, next: { Two: { type: 'number' } } }
    expect(compared(old, next, other)).toEqual(['One removed', 'Thing/properties/x/$ref both', 'Two added'])
  })

  it('looks into a field that is called after a word about schemas', () => {
    const definitions = (type: string) => ({ Part: { properties: { title: { type } } } })
    const use = { properties: { x: { $ref: '#/definitions/Part' } } }
    expect(compared(use, use, { old: definitions('string'), next: definitions('number') })).toEqual([
      'Part/properties/title/type both',
    ])
  })

  it('compares the branches of a union by their tag', () => {
    const parts = { A: { minimum: 1 }, B: { minimum: 2 } }
    const both = { old: parts, next: parts }
    expect(compared(union({ a: 'A', b: 'B' }), union({ b: 'B', a: 'A' }), both)).toEqual([])
    expect(compared(union({ a: 'A', b: 'B' }), union({ a: 'B', b: 'B' }), both)).toEqual([
      'Thing/allOf/a/$ref both',
    ])
    expect(compared(union({ a: 'A' }), { allOf: [{ minimum: 1 }] }, both)).toEqual(['Thing/allOf both'])
  })
})
