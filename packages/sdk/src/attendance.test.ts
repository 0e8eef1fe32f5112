import { describe, expect, it } from 'vitest'
import { absences, attendance } from './attendance.js'

describe('attendance', () => {
  it('answers for a summit and a state', () => {
    const [one, ...more] = attendance({ summit: 'summit:nss-2016', state: 'state:rus' })
    expect(one).toMatchObject({ id: 'part:nss-2016.rus', outcome: 'absent', manner: 'declined' })
    expect(more).toEqual([])
  })

  it('answers for a state through all summits, in their order', () => {
    const all = attendance({ state: 'state:rus' })
    expect(all.map(({ summit, outcome }) => `${summit} ${outcome}`)).toEqual([
      'summit:nss-2010 present',
      'summit:nss-2012 present',
      'summit:nss-2014 present',
      'summit:nss-2016 absent',
    ])
  })

  it('answers with nothing where nothing is known', () => {
    expect(attendance({ organization: 'org:tass' })).toEqual([])
  })

  it.each([
    [
      { summit: 'summit:nss-2106' },
      'Unknown summit id "summit:nss-2106". Nearest: summit:nss-2016. See summits.ids.',
    ],
    [{ sumit: 'summit:nss-2016' }, 'A question about attendance has no field "sumit". Nearest: summit.'],
    [{ state: undefined }, 'Unknown state id undefined. See states.ids.'],
  ])('refuses %j', (query, message) => {
    expect(() => attendance(query as never)).toThrow(message)
  })
})

describe('absences', () => {
  it('gives each reason with its claimant and the statements that show it', () => {
    const [russia] = absences({ summit: 'summit:nss-2016', state: 'state:rus' })
    expect(russia?.who).toBe('delegation')
    const reasons = russia?.reasons ?? []
    expect(reasons.length).toBeGreaterThan(0)
    for (const { reason, statements } of reasons) {
      expect(statements.map(({ id }) => id)).toEqual(reason.statements)
      for (const { speaker, onBehalfOf } of statements)
        expect([speaker, onBehalfOf]).toContain(reason.claimant)
    }
    expect(reasons.map(({ reason }) => reason.claimant)).toContain('person:dmitry-peskov')
  })

  it('knows leaders who were expected', () => {
    const [leader] = absences({ summit: 'summit:nss-2014', state: 'state:rus' })
    expect(leader).toMatchObject({ who: 'leader', leader: 'person:vladimir-putin' })
  })
})
