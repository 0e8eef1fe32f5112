import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { glossary, pad, wrap } from './layout.js'
import { table } from './table.js'

describe('wrap', () => {
  test('between words, and what follows hangs', () => {
    expect(wrap('one two three four', { width: 14, first: '- ' })).toBe('- one two\n  three four')
  })

  test('counts graphemes, not code units', () => {
    const text = Array(30).fill('核安全峰会').join(' ')
    for (const line of wrap(text, { width: 40 }).split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(40)
      expect(stringWidth(line)).toBeGreaterThan(28)
    }
    expect(wrap('é'.normalize('NFD').repeat(20), { width: 20 })).not.toContain('\n')
  })

  test('an address stays whole, on a line of its own', () => {
    const address = `https://example.org/${'x'.repeat(40)}`
    expect(wrap(`See ${address} there.`, { width: 30 })).toBe(`See\n${address}\nthere.`)
    expect(wrap(address, { width: 30, first: 'url  ' })).toBe(`url\n     ${address}`)
    expect(wrap(`data/${'x'.repeat(40)}.json:1:2`, { width: 30 })).not.toContain('\n')
  })

  test('any other word that is too long is broken', () => {
    expect(
      wrap(`a ${'b'.repeat(25)}`, { width: 10 })
        .split('\n')
        .map((line) => line.length),
    ).toEqual([1, 10, 10, 5])
  })

  test('on a page without end nothing is wrapped', () => {
    const text = 'word '.repeat(100).trim()
    expect(wrap(text, { width: Number.POSITIVE_INFINITY })).toBe(text)
  })
})

describe('table', () => {
  const columns = [
    { head: 'Name', flex: true },
    { head: 'Number', align: 'right' },
  ] as const

  test('numbers to the right, wide letters aligned, a line under the heads', () => {
    expect(
      table(
        columns,
        [
          ['Ирак', '1'],
          ['日本', '10'],
        ],
        { width: 80 },
      ),
    ).toBe(['Name  Number', '────  ──────', 'Ирак       1', '日本      10'].join('\n'))
  })

  test('fits on the page: what may be wrapped gives way', () => {
    const text = table(
      columns,
      [
        ['word '.repeat(40).trim(), '1'],
        ['x'.repeat(100), '2'],
      ],
      { width: 40, indent: '  ' },
    )
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40)
    expect(text.match(/word/g)).toHaveLength(40)
  })
})

test('terms and meanings', () => {
  expect(pad('é', 3)).toBe('é  ')
  expect(
    glossary(
      [
        ['a', 'one two three'],
        ['long', 'x'],
      ],
      { width: 18 },
    ),
  ).toBe('  a     one two\n        three\n  long  x')
})
