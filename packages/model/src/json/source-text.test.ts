import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Path } from '../shape.js'
import { JsonText } from './source-text.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function read(text: string): JsonText {
  const json = JsonText.read(encode(text))
  if (json instanceof JsonText) return json
  throw new Error(json.message)
}

function faultOf(bytes: Uint8Array | string) {
  const json = JsonText.read(typeof bytes === 'string' ? encode(bytes) : bytes)
  if (!(json instanceof JsonText)) return json
  return json.duplicateKey()
}

/** What stands in a text from a position on, counted as editors count. */
function textFrom(text: string, { line, column }: { line: number; column: number }): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  return lines
    .slice(line - 1)
    .join('')
    .slice(column - 1)
}

/** Every path in a value, with what it leads to. */
function* pathsOf(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  yield [path, value]
  if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* pathsOf(one, [...path, index])
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* pathsOf(one, [...path, key])
}

describe('locate', () => {
  const text = '{\n  "a": 1,\n\t"b": [true, { "c": "x" }]\n}\n'

  it('counts lines and columns from 1', () => {
    const json = read(text)
    expect(json.locate([])).toEqual({ line: 1, column: 1 })
    expect(json.locate(['a'])).toEqual({ line: 2, column: 8 })
    expect(json.locate(['a'], 'name')).toEqual({ line: 2, column: 3 })
  })

  it('counts a tab as one column', () => {
    expect(read(text).locate(['b'], 'name')).toEqual({ line: 3, column: 2 })
    expect(read(text).locate(['b', 1, 'c'])).toEqual({ line: 3, column: 21 })
  })

  it('counts the line ends of Windows as one', () => {
    const json = read(text.replaceAll('\n', '\r\n'))
    expect(json.locate(['b', 1, 'c'])).toEqual({ line: 3, column: 21 })
  })

  it('counts columns in UTF-16 code units, as editors do', () => {
    const json = read('{ "😀": "😀", "é": 1 }')
    expect(json.locate(['é'], 'name')).toEqual({ line: 1, column: 15 })
  })

  it('stops at the last place that there is', () => {
    const json = read(text)
    expect(json.locate(['b', 1, 'd', 'e'])).toEqual(json.locate(['b', 1]))
    expect(json.locate(['b', 7])).toEqual(json.locate(['b']))
    expect(json.locate(['a', 'x'])).toEqual(json.locate(['a']))
    expect(json.locate(['constructor'])).toEqual({ line: 1, column: 1 })
  })

  it('finds names that are spelt with escapes, and those that every object has', () => {
    const json = read('{ "\\u0061": 1, "__proto__": 2 }')
    expect(json.locate(['a'])).toEqual({ line: 1, column: 13 })
    expect(json.locate(['__proto__'])).toEqual({ line: 1, column: 29 })
  })

  it('points at every value of any JSON, however it is laid out', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('\t', '    ', ''),
        (value, end, indent) => {
          const layout = JSON.stringify(value, null, indent).replaceAll('\n', end)
          const json = read(layout)
          for (const [path, one] of pathsOf(json.value)) {
            const rest = textFrom(layout, json.locate(path))
            const start = Array.isArray(one)
              ? '['
              : typeof one === 'object' && one
                ? '{'
                : JSON.stringify(one)
            expect(rest.startsWith(start)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('read', () => {
  it.each([
    ['', 'The file is empty.', 1, 1],
    ['\uFEFF{}', 'The file starts with a byte-order mark.', 1, 1],
    [
      '{"a":1,}',
      'This is not JSON: "}" does not belong here; is there a comma too many before it, or a value missing?',
      1,
      8,
    ],
    ['{\n"a" 1}', 'This is not JSON: a number does not belong here; is a comma missing before it?', 2, 5],
    ['{"a": tru}', 'This is not JSON: "tru" does not belong here.', 1, 7],
    ['{"a": "x', 'This is not JSON: it ends too early.', 1, 9],
    ['-', 'This is not JSON: it ends too early.', 1, 1],
    ['{"a": "\\u12"}', 'This is not JSON: a quotation mark does not belong here.', 1, 11],
    ['{"a":\u00a01}', 'This is not JSON: the character U+00A0 does not belong here.', 1, 6],
    ['{"a": 😀}', 'This is not JSON: this character does not belong here.', 1, 7],
    [
      '{"é": "😀",\r\n"b": "x\ty"}',
      'This is not JSON: a text holds a line break, a tab or another control character.',
      2,
      8,
    ],
  ])('%j', (text, message, line, column) => {
    expect(faultOf(text)).toMatchObject({ message, position: { line, column } })
  })

  it('points at the first byte that is not UTF-8', () => {
    const bytes = Uint8Array.from([...encode('{\n"é😀": "\uFFFD'), 0xe9, ...encode('"}')])
    const fault = faultOf(bytes)
    expect(fault).toMatchObject({ rule: 'file-encoding', message: 'The file is not UTF-8.' })
    expect(fault?.position.line).toBe(2)
  })

  it('reads what is nested deeply, and refuses what is nested too deeply to be walked through', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(faultOf(nested(64))).toBeUndefined()
    for (const depth of [65, 5000, 200_000])
      expect(faultOf(nested(depth))).toMatchObject({ rule: 'json-syntax', position: { line: 1, column: 65 } })
    const inText = `{ "a": "${'['.repeat(99)}", "b": "\\"[" }`
    expect(faultOf(inText)).toBeUndefined()
  })

  it('says of every text either what it holds or what is wrong, and where', () => {
    const bits = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'a', '1', '-', ' ', '\n', '\t', '😀'),
    )
    fc.assert(
      fc.property(bits, (parts) => {
        const text = parts.join('')
        const json = JsonText.read(encode(text))
        if (json instanceof JsonText) expect(json.value).toEqual(JSON.parse(text))
        else {
          expect(json.message).not.toMatch(/undefined|\[object|This is not JSON\.$/)
          expect(json.position.line).toBeLessThanOrEqual(text.split('\n').length)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('duplicateKey', () => {
  it('points at the second of the two', () => {
    expect(faultOf('{\n  "a": 1,\n  "b": { "c": 1, "c": 2 },\n  "a": 2\n}')).toMatchObject({
      rule: 'json-duplicate-key',
      position: { line: 3, column: 18 },
    })
    expect(faultOf('{ "__proto__": 1, "__proto__": 2 }')?.message).toMatch(
      /^The key "__proto__" stands twice/,
    )
    expect(faultOf('[{ "a": 1 }, { "a": 2 }]')).toBeUndefined()
  })
})
