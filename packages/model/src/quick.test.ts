import { describe, expect, it } from 'vitest'
import { compileQuick } from '../scripts/quick.mjs'

const compiled = (schema: Record<string, unknown>): Promise<unknown> => compileQuick({ topic: schema })

const text = { type: 'string' }
const tag = (value: string) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string', enum: [value] } },
})
const union = (...branches: unknown[]) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string', enum: ['a', 'b'] } },
  allOf: branches,
})
// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this.
const branch = (value: string) => ({ if: tag(value), then: { type: 'string' } })

describe('the generator of the quick checks', () => {
  it('knows what it is given here', async () => {
    await compiled(union(branch('a'), branch('b')))
    await compiled({ type: 'object', additionalProperties: false })
  })

  it.each<[string, Record<string, unknown>]>([
    ['a keyword of strings', { ...text, format: 'date' }],
    ['a keyword of lists', { type: 'array', items: text, maxItems: 2 }],
    ['a keyword of objects', { type: 'object', additionalProperties: false, minProperties: 1 }],
    ['a keyword of numbers', { type: 'integer', multipleOf: 2 }],
    ['a keyword beside a reference', { $ref: '#/definitions/X', minLength: 1, definitions: { X: text } }],
    [
      'a keyword within a field',
      { type: 'object', additionalProperties: false, properties: { x: { not: {} } } },
    ],
    ['a keyword beside a tag', { ...union(branch('a'), branch('b')), minProperties: 1 }],
    ['a keyword in a branch', union(branch('a'), { ...branch('b'), else: text })],
    ['a type', { type: 'null' }],
    ['a value that is no string', { enum: ['x', 1] }],
    ['a reference to nothing', { $ref: '#/definitions/X' }],
    ['an object that is open', { type: 'object', properties: { x: text } }],
    [
      'a field that is required and not described',
      { type: 'object', additionalProperties: false, required: ['x'] },
    ],
    ['objects that have to differ', { type: 'array', items: { type: 'number' }, uniqueItems: true }],
    ['a tag with a value that no branch has', union(branch('a'))],
    ['a tag with a value that two branches have', union(branch('a'), branch('b'), branch('b'))],
    ['a pattern that looks back', { ...text, pattern: '^(a)\\1$' }],
  ])('refuses %s', async (_, schema) => {
    await expect(compiled(schema)).rejects.toThrow()
  })
})
