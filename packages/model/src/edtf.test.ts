import { describe, expect, it } from 'vitest'
import { earliest, isReal, latest } from './edtf.js'

describe('earliest and latest', () => {
  it.each([
    ['2016-03-31', '2016-03-31', '2016-03-31'],
    ['2016-03', '2016-03-01', '2016-03-31'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['2014-03-25?', '2014-03-25', '2014-03-25'],
    ['2014-03~', '2014-03-01', '2014-03-31'],
    ['2014%', '2014-01-01', '2014-12-31'],
  ])('%s', (date, first, last) => {
    expect(earliest(date)).toBe(first)
    expect(latest(date)).toBe(last)
  })
})

describe('isReal', () => {
  it.each(['2016', '2016-12', '2016-02-29', '2000-02-29', '2014-03-25?', '2016-03~', '0099-12-31'])(
    'takes %s',
    (date) => expect(isReal(date)).toBe(true),
  )

  it.each(['2016-00', '2016-13', '2016-04-31', '2015-02-29', '1900-02-29', '2016-03-00', '2016-03-32?'])(
    'refuses %s',
    (date) => expect(isReal(date)).toBe(false),
  )
})
