import { describe, expect, it } from 'vitest'
import { search } from './search.js'

describe('search', () => {
  it('finds whole words and the beginnings of words, without regard to case and accents', () => {
    const ids = search('PESKOV').map(({ id }) => id)
    expect(ids).toContain('person:dmitry-peskov')
    expect(search('pesk').map(({ id }) => id)).toContain('person:dmitry-peskov')
    expect(search('pésk').map(({ id }) => id)).toEqual(search('pesk').map(({ id }) => id))
  })

  it('wants every word', () => {
    for (const { id } of search('nuclear peskov')) expect(search('peskov').map((hit) => hit.id)).toContain(id)
    expect(search('peskov xyzzy')).toEqual([])
  })

  it('puts full words first', () => {
    const exact = search('summit').map((hit) => hit.exact)
    expect(exact).toEqual([...exact].sort((a, b) => b - a))
    expect(new Set(exact).size).toBeGreaterThan(1)
  })

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '"-"']) expect(search(query)).toEqual([])
  })
})
