import { describe, expect, it } from 'vitest'
import { commitments } from './commitments.js'
import { summits } from './summits.js'

const ordinal = (id: Parameters<typeof summits.get>[0]) => summits.get(id).ordinal

describe('commitments', () => {
  it('gives those of a party in the order of the summits', () => {
    const own = commitments.of('state:bel')
    expect(own.length).toBeGreaterThan(3)
    for (const { party } of own) expect(party).toBe('state:bel')
    const order = own.map(({ summit }) => ordinal(summit))
    expect(order).toEqual([...order].sort())
    expect(commitments.of('state:bel', 'summit:nss-2010')).toEqual(
      own.filter(({ summit }) => summit === 'summit:nss-2010'),
    )
    expect(commitments.of('state:irn')).toEqual([])
  })

  it('counts each once in the pivot, the theme with most first', () => {
    const rows = commitments.pivot()
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(commitments.size)
    const totals = rows.map(({ total }) => total)
    expect(totals).toEqual([...totals].sort((a, b) => b - a))
    for (const { counts, total } of rows)
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(total)
    const [pledges, deeds] = (['pledge', 'deed'] as const).map((kind) =>
      commitments.pivot({ kind }).reduce((sum, { total }) => sum + total, 0),
    )
    expect([pledges, deeds]).toEqual([
      commitments.where({ kind: 'pledge' }).length,
      commitments.where({ kind: 'deed' }).length,
    ])
  })

  it('says what became of each: the last word, and what later ones follow', () => {
    for (const { commitment, last, followedBy } of commitments.outcomes()) {
      expect(last).toBe(commitment.assessments.at(-1))
      for (const one of followedBy) {
        expect(one.party).toBe(commitment.party)
        expect(ordinal(one.summit)).toBeGreaterThan(ordinal(commitment.summit))
      }
    }
    const chain = commitments.outcomes().find(({ followedBy }) => followedBy.length > 0)
    expect(chain?.followedBy[0]?.follows).toBe(chain?.commitment.id)
  })

  it('lists those on which two who judge differ, each with the last word of both', () => {
    const list = commitments.disagreements()
    expect(list.length).toBeGreaterThan(0)
    for (const { commitment, assessments } of list) {
      expect(new Set(assessments.map(({ status }) => status)).size).toBeGreaterThan(1)
      expect(new Set(assessments.map(({ assessor }) => assessor)).size).toBe(assessments.length)
      for (const one of assessments) expect(commitment.assessments).toContain(one)
    }
  })

  it('throws for what there is not, rather than to answer with nothing', () => {
    expect(() => commitments.of('state:blg' as never)).toThrow(/Unknown state id "state:blg"\. Nearest: /)
    expect(() => commitments.outcomes({ state: 'state:bel' } as never)).toThrow(/has no field "state"/)
    expect(() => commitments.pivot({ summit: 'summit:nss-2018' as never })).toThrow(/Unknown summit id/)
  })
})
