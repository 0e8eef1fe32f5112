import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.js'

describe('nearest', () => {
  it('finds what a slip of the hand may have meant, best first', () => {
    expect(nearest('state:uas', ['state:rus', 'state:usa', 'state:nld'])).toEqual(['state:usa'])
    expect(nearest('ordnial', ['original', 'ordinal'])).toEqual(['ordinal'])
    expect(nearest('p11', ['p1', 'p7', 'p10'])).toEqual(['p1', 'p10'])
  })

  it('does not mind the case', () => {
    expect(nearest('SUMMIT', ['summit'])).toEqual(['summit'])
  })

  it('does not guess', () => {
    expect(nearest('chair', ['website', 'venue', 'ordinal'])).toEqual([])
    expect(nearest('n/a', ['ngo', 'igo'])).toEqual([])
    expect(nearest('', ['id'])).toEqual([])
  })

  it('gives as many as are asked for', () => {
    expect(nearest('p1', ['p2', 'p3', 'p4'], 2)).toEqual(['p2', 'p3'])
  })

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.string()), (word, candidates) => {
        expect(nearest(word, [...candidates].reverse())).toEqual(nearest(word, candidates))
      }),
    )
  })

  it('finds a word that is there', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (candidates, word) => {
        expect(nearest(word, new Set([...candidates, word]))[0]?.toLowerCase()).toBe(word.toLowerCase())
      }),
    )
  })
})
