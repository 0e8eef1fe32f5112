import { describe, expect, it } from 'vitest'
import { allRecords, nameOf, record, resolveId } from './records.js'
import { referencesFrom, referencesTo } from './references.js'

describe('references', () => {
  it('reads a relation both ways', () => {
    expect(referencesFrom('summit:nss-2016')).toContainEqual({
      from: 'summit:nss-2016',
      to: 'state:usa',
      field: '/host',
    })
    expect(referencesTo('state:usa')).toContainEqual({
      from: 'summit:nss-2016',
      to: 'state:usa',
      field: '/host',
    })
    expect(referencesTo('person:sergey-lavrov')).toContainEqual({
      from: 'part:nss-2014.rus',
      to: 'person:sergey-lavrov',
      field: '/heads/person:sergey-lavrov/person',
    })
  })

  it('gives to each reference its inverse, and none else', () => {
    const from = [...allRecords()].flatMap((one) => referencesFrom(one.record.id))
    const to = [...allRecords()].flatMap((one) => referencesTo(one.record.id))
    expect(from.length).toBeGreaterThan(100)
    expect(new Set(to)).toEqual(new Set(from))
    expect(to.length).toBe(from.length)
  })

  it('refuses an unknown id', () => {
    expect(() => referencesTo('state:usaa' as never)).toThrow(
      'Unknown state id "state:usaa". Nearest: state:usa. See states.ids.',
    )
    expect(() => referencesFrom('__proto__' as never)).toThrow('Unknown id "__proto__".')
  })
})

describe('records', () => {
  it('finds a record of any kind', () => {
    expect(record('person:dmitry-peskov')).toMatchObject({ name: 'Dmitry Peskov' })
    expect(resolveId('nothing')).toBeUndefined()
    expect(() => record('persn:dmitry-peskov' as never)).toThrow('Nearest: person:dmitry-peskov.')
  })

  it('has a name for people for each', () => {
    expect(nameOf('part:nss-2016.rus')).toBe('Russia at the 2016 Nuclear Security Summit')
    expect(nameOf('no:such-thing')).toBe('no:such-thing')
  })
})
