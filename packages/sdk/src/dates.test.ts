import { describe, expect, it } from 'vitest'
import { formatDate, formatPublished, formatRange } from './dates.js'

describe('formatDate', () => {
  it.each([
    ['2016-03-30', '30 March 2016'],
    ['2016-03', 'March 2016'],
    ['2016', '2016'],
    ['2014-10-27~', 'about 27 October 2014'],
    ['2014-03?', 'March 2014 (uncertain)'],
    ['2014%', 'about 2014 (uncertain)'],
  ])('%s is %s', (date, words) => {
    expect(formatDate(date)).toBe(words)
  })

  it.each(['', '2016-13', '30 March 2016', '2016-03-30T10:00Z', null, undefined, 20160330])(
    '%j is no date',
    (date) => {
      expect(() => formatDate(date as never)).toThrow(/is not a date such as/)
    },
  )
})

describe('formatRange', () => {
  it.each([
    [{ start: '2010-04-12', end: '2010-04-13' }, '12 to 13 April 2010'],
    [{ start: '2016-03-31', end: '2016-04-01' }, '31 March to 1 April 2016'],
    [{ start: '2009-12-31', end: '2010-01-01' }, '31 December 2009 to 1 January 2010'],
    [{ start: '2016-03-30', end: '2016-03-30' }, '30 March 2016'],
    [{ start: '2012-11' }, 'November 2012'],
    [{ attestedOn: ['2016-01-13'] }, 'by 13 January 2016'],
    [{}, ''],
  ])('%j is %s', (range, words) => {
    expect(formatRange(range)).toBe(words)
  })
})

describe('formatPublished', () => {
  it.each([
    [{ published: '2016-03-30', accessed: '2026-11' }, '30 March 2016'],
    [{ accessed: '2026-11' }, 'undated, read November 2026'],
    [{}, 'undated'],
  ])('%j is %s', (source, words) => {
    expect(formatPublished(source)).toBe(words)
  })
})
