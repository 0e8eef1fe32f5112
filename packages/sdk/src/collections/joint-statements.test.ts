import { describe, expect, it } from 'vitest'
import { documents } from './documents.js'
import { jointStatements } from './joint-statements.js'
import { topics } from './topics.js'

const last = { summit: 'summit:nss-2016' } as const

describe('jointStatements', () => {
  it('are the documents of that kind, by the same ids', () => {
    expect(jointStatements.all).toEqual(documents.where({ kind: 'joint-statement' }))
    for (const id of jointStatements.ids) expect(jointStatements.get(id)).toBe(documents.get(id))
    expect(jointStatements.find('doc:nss-2016-communique')).toBeUndefined()
  })

  it.each(['INFCIRC/869', 'infcirc 869', 'INFCIRC869', 'Infcirc-869'])(
    'finds the circular %s',
    (spelling) => {
      expect(jointStatements.find(spelling)?.circulatedAs).toBe('INFCIRC/869')
    },
  )

  it('sorts all of a summit into signed, not signed and not known', () => {
    const all = jointStatements.of('state:ind', last)
    const known = [
      ...jointStatements.signedBy('state:ind', last),
      ...jointStatements.notSignedBy('state:ind', last),
      ...all.flatMap(({ signature, statement }) => (signature === 'unknown' ? [statement] : [])),
    ]
    expect(new Set(known)).toEqual(new Set(jointStatements.select(last)))
    expect(known).toHaveLength(all.length)
  })

  it('does not say that somebody has not signed where the list is not whole', () => {
    for (const { subscribersComplete } of jointStatements.notSignedBy('state:ind'))
      expect(subscribersComplete).toBe(true)
    const open = jointStatements.where({ subscribersComplete: false })
    expect(open.length).toBeGreaterThan(0)
    for (const statement of open) expect(jointStatements.notSignedBy('state:irn')).not.toContain(statement)
  })

  it('says who led, and gives the line of the list', () => {
    for (const { statement, sponsor, subscriber } of jointStatements.of('state:usa')) {
      expect(sponsor).toBe(statement.sponsors.includes('state:usa'))
      expect(subscriber).toBe(statement.subscribers.find(({ party }) => party === 'state:usa'))
    }
  })

  it('counts whoever joined later among those who signed', () => {
    const joiners = jointStatements.laterJoiners()
    expect(joiners.length).toBeGreaterThan(0)
    for (const { statement, subscriber } of joiners)
      expect(jointStatements.signedBy(subscriber.party)).toContain(statement)
    const days = joiners.flatMap(({ subscriber: { on } }) => on ?? [])
    expect(days).toEqual([...days].sort())
    // Those whose day nobody gives are last.
    expect(joiners.slice(days.length).every(({ subscriber }) => subscriber.on === undefined)).toBe(true)
  })

  it('takes narrower themes with a theme', () => {
    const wide = jointStatements.select({ theme: 'topic:nuclear-security' })
    const narrow = jointStatements.select({ theme: 'topic:transport' })
    expect(narrow.length).toBeGreaterThan(0)
    for (const one of narrow) {
      expect(one.theme).toBe('topic:transport')
      expect(wide).toContain(one)
    }
    expect(topics.get('topic:transport').broader).toBeDefined()
  })

  it('pairs those who signed the same, most in common first', () => {
    const pairs = jointStatements.pairs(last)
    const numbers = pairs.map(({ statements }) => statements.length)
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    for (const { parties, statements } of pairs.slice(0, 5))
      for (const party of parties)
        expect(jointStatements.signedBy(party, last)).toEqual(expect.arrayContaining([...statements]))
    expect(new Set(pairs.map(({ parties }) => parties.join(' '))).size).toBe(pairs.length)
  })

  it('names the leaders of each theme once', () => {
    const rows = jointStatements.sponsorships()
    expect(rows.flatMap(({ statements }) => statements)).toHaveLength(jointStatements.size)
    for (const { sponsors, statements } of rows) {
      expect(new Set(sponsors).size).toBe(sponsors.length)
      for (const sponsor of sponsors)
        expect(statements.some((one) => one.sponsors.includes(sponsor))).toBe(true)
    }
  })

  it('has none of 2010, and answers so', () => {
    expect(jointStatements.select({ summit: 'summit:nss-2010' })).toEqual([])
  })

  it('throws for what there is not, rather than to answer with nothing', () => {
    expect(() => jointStatements.signedBy('state:ixd' as never)).toThrow(/Unknown state id "state:ixd"/)
    expect(() => jointStatements.select({ summit: 'summit:nss-2018' as never })).toThrow(/Unknown summit id/)
    expect(() => jointStatements.select({ topic: 'topic:transport' } as never)).toThrow(
      /has no field "topic"/,
    )
  })
})
