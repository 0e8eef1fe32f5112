import { earliest } from '@nuclear-security-summits/model/core'
import { describe, expect, it } from 'vitest'
import { timeline } from './timeline.js'

describe('timeline', () => {
  it('goes from the Prague speech to the last summit, in the order of the days', () => {
    const all = timeline({ from: '2009-04', to: '2016-04-01', kinds: ['event', 'summit'] })
    expect(all.map(({ id }) => id)).toContain('event:prague-speech-2009-04-05')
    expect(all.filter(({ kind }) => kind === 'summit').map(({ id }) => id)).toEqual([
      'summit:nss-2010',
      'summit:nss-2012',
      'summit:nss-2014',
      'summit:nss-2016',
    ])
    const days = all.map(({ when }) => earliest(when.start ?? when.attestedOn?.[0] ?? ''))
    expect(days).toEqual([...days].sort())
  })

  it('keeps what may lie in the range: a month that holds a day, a summit that lasts into it', () => {
    const ids = timeline({ from: '2016-04-01', to: '2016-04-01', kinds: ['summit'] }).map(({ id }) => id)
    expect(ids).toEqual(['summit:nss-2016'])
    expect(timeline({ from: '2016', to: '2016', kinds: ['summit'] }).map(({ id }) => id)).toEqual(ids)
    expect(timeline({ to: '1950' })).toEqual([])
  })

  it('narrows to what names a record', () => {
    for (const { id } of timeline({ about: 'person:ben-rhodes', kinds: ['statement'] }))
      expect(id).toMatch(/rhodes/)
    expect(timeline({ about: 'summit:nss-2016' }).map(({ id }) => id)).toContain('summit:nss-2016')
  })

  it.each([
    [
      { from: '2016-04', to: '2016-03' },
      'The timeline would start on 2016-04 and end on 2016-03: turn them round.',
    ],
    [{ from: '30 March 2016' }, '"30 March 2016" is not a date such as 2016-03-31, 2016-03 or 2016.'],
    [{ form: '2016' }, 'A timeline has no field "form". Nearest: from.'],
  ])('refuses %j', (query, message) => {
    expect(() => timeline(query as never)).toThrow(message)
  })
})
