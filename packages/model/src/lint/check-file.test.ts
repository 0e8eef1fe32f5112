import { describe, expect, test } from 'vitest'
import { checkFile, formatFile } from './check-file.js'
import { lint } from './lint.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const check = (text: string, ...more: [fallback?: 'topic' | 'mentions']) =>
  checkFile({ path: 'x.json', bytes: bytes(text) }, ...more)

describe('a file anywhere', () => {
  test('is what its $schema says, else its id, else what it is taken for', () => {
    const topic =
      '"name": "a subject", "cites": [{ "source": "source:x", "locator": { "kind": "whole" }, "basis": "explicit" }]'
    expect(check(`{ "$schema": "../topic.schema.json", "id": "topic:x", ${topic} }`, 'mentions')).toEqual([])
    expect(check(`{ "id": "topic:x", ${topic} }`, 'mentions')).toEqual([])
    expect(check(`{ ${topic} }`, 'topic').map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['schema', ''],
    ])
    expect(check('{ "records": [] }', 'mentions').map(({ rule }) => rule)).not.toContain('file-place')
  })

  test.each(['{}', '[]', 'null', '1', '{ "id": 1 }', '{ "id": "planet:mars" }', '{ "id": "__proto__" }'])(
    '%s does not say what it is',
    (text) => {
      expect(check(text)).toMatchObject([{ rule: 'schema', line: 1, column: 1 }])
    },
  )

  test('a schema that there is not: the nearest', () => {
    expect(check('{ "$schema": "x/sumit.schema.json" }', 'topic')).toMatchObject([
      { pointer: '/$schema', column: 14, nearest: ['summit'] },
    ])
    for (const name of ['__proto__', 'constructor', ''])
      expect(check(`{ "$schema": "${name}.schema.json" }`)).toHaveLength(1)
  })

  test('gets the words that the lint has', () => {
    for (const text of [
      '',
      '{',
      '{ "id": "topic:x", "id": "topic:x" }',
      '{ "id": "topic:x", "nmae": "x" }',
    ]) {
      const path = 'topics/x.json'
      const { findings } = lint([{ path, bytes: bytes(text) }])
      expect(checkFile({ path: `data/${path}`, bytes: bytes(text) })).toEqual(findings)
    }
  })

  test('that could not be read says why', () => {
    expect(checkFile({ path: 'x.json', problem: 'Gone.' })).toMatchObject([
      { rule: 'file-readable', file: 'x.json', message: 'Gone.' },
    ])
  })
})

describe('a file in canonical form', () => {
  test('whether its record is valid or not', () => {
    expect(formatFile({ path: 'topics/x.json', bytes: bytes('{"nmae":1,"id":2}') })).toEqual({
      text: '{\n  "id": 2,\n  "nmae": 1\n}\n',
    })
    expect(formatFile({ path: 'redirects.json', bytes: bytes('{"records":[]}') })).toEqual({
      text: '{\n  "records": []\n}\n',
    })
  })

  test.each([
    ['topics/x.json', '{', 'json-syntax'],
    ['topics/x.json', '{ "a": 1, "a": 2 }', 'json-duplicate-key'],
    ['topics/x.json', '', 'file-encoding'],
    ['tpoics/x.json', '{}', 'file-place'],
  ])('or not at all: %s %s', (path, text, rule) => {
    expect(formatFile({ path, bytes: bytes(text) }, 'my')).toMatchObject({
      findings: [{ rule, file: `my/${path}` }],
    })
  })
})
