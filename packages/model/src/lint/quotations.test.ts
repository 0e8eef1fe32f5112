import { describe, expect, it } from 'vitest'
import { Line } from '../text.js'
import { type Mode, modeOf, quotationsOf } from './quotations.js'

describe('quotationsOf', () => {
  const quoted = (text: string) => {
    const line = new Line(text)
    return quotationsOf(line).map(({ open, close }) => line.slice(open + 1, close))
  }

  it.each<[string, string[]]>([
    ['"One," he said. "Two."', ['One,', 'Two.']],
    ['“One,” he said. “Two.”', ['One,', 'Two.']],
    ['Er sagte: „Eins“, und «zwei».', ['Eins', 'zwei']],
    ['The paragraph ends, "and the quotation goes on', ['and the quotation goes on']],
    ['He “said "inner" words”.', ['said "inner" words']],
    ["No 'single' marks, and the states’ own.", []],
    ['🙂 "One"', ['One']],
    ['', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))
})

describe('modeOf', () => {
  const text = 'He thought "that this" and "that we believe in "it"", too.'
  const lines = new Map([['p1', new Line(text)]])
  const span = (words: string) => {
    const start = text.indexOf(words)
    return { segment: 'p1', start, end: start + words.length, sha256: '' }
  }

  it.each<[string[], Mode]>([
    [['that this'], 'direct'],
    [['He thought'], 'indirect'],
    [['He thought', 'that this'], 'mixed'],
    [['thought "that'], 'mixed'],
    [['this" and "that'], 'mixed'],
  ])('%j is %s', (words, mode) => expect(modeOf(words.map(span), lines, [])).toBe(mode))

  it('counts only marks inside the content in which it lies', () => {
    expect(modeOf([span('this')], lines, [[span('that this')]])).toBe('indirect')
    expect(modeOf([span('this')], lines, [[span('thought "that this" and')]])).toBe('direct')
    expect(modeOf([span('this')], lines, [[span('too')]])).toBe('direct')
  })

  it('says nothing where the words are not at hand, or are none', () => {
    expect(modeOf([{ ...span('this'), segment: 'p2' }], lines, [])).toBeUndefined()
    expect(modeOf([{ ...span('this'), end: 999 }], lines, [])).toBeUndefined()
    expect(modeOf([span('"", ')], lines, [])).toBeUndefined()
  })
})
