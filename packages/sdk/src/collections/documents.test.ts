import { describe, expect, it } from 'vitest'
import { documents } from './documents.js'

describe('documents', () => {
  it('gives what addresses a body: as a whole, or in single points', () => {
    const list = documents.addressing('org:iaea')
    expect(list.some(({ whole }) => whole)).toBe(true)
    expect(list.some(({ whole }) => !whole)).toBe(true)
    for (const { document, whole, points } of list) {
      expect(whole).toBe(document.addressedTo === 'org:iaea')
      expect(whole || points.length > 0).toBe(true)
      for (const { addresses } of points) expect(addresses).toContain('org:iaea')
    }
    expect(documents.addressing('state:irn')).toEqual([])
  })
})
