import { NssError } from '@nuclear-security-summits/model/core'
import { describe, expect, it } from 'vitest'
import { collection } from './collection.js'
import { people, states, summits, topics } from './collections/index.js'

/** The error that a call throws; fails the test where it throws none. */
function errorOf(call: () => unknown): NssError {
  try {
    call()
  } catch (error) {
    if (error instanceof NssError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

describe('a collection', () => {
  it('gives the same frozen record by every way', () => {
    const record = summits.byId['summit:nss-2016']
    expect(summits.get('summit:nss-2016')).toBe(record)
    expect(summits.find('nss-2016')).toBe(record)
    expect(summits.all).toContain(record)
    expect([...summits]).toEqual([...summits.all])
    for (const value of [
      summits,
      summits.byId,
      summits.all,
      summits.ids,
      record,
      record.dates,
      record.cites[0],
    ])
      expect(Object.isFrozen(value)).toBe(true)
  })

  it('is in the order of ids, and counts them', () => {
    expect(summits.ids).toEqual(['summit:nss-2010', 'summit:nss-2012', 'summit:nss-2014', 'summit:nss-2016'])
    expect(summits.size).toBe(4)
    expect(Object.keys(people.byId)).toEqual([...people.ids].sort())
  })

  it('finds by code, name, spelling and label, whatever the case and accents', () => {
    for (const input of ['state:rus', 'rus', 'RU', 'ru', '643', 'Russia', ' RUSSIAN  federation '])
      expect(states.find(input)?.id, input).toBe('state:rus')
    expect(people.find('peskov')).toBeUndefined()
    expect(people.find('dmítry Peskov')?.id).toBe('person:dmitry-peskov')
  })

  it('finds nothing where a name means two records', () => {
    const twins = collection('topic', () => [
      { id: 'topic:a', name: 'Same' },
      { id: 'topic:b', name: 'same' },
    ])
    expect(twins.find('Same')).toBeUndefined()
    expect(twins.find('topic:b')?.id).toBe('topic:b')
  })

  it('follows a redirect, and says so', () => {
    const load = () => [{ id: 'topic:new', name: 'New' }]
    const moved = collection('topic', load, () => [
      { from: 'topic:old' as never, to: ['topic:new' as never], reason: 'renamed', since: '0.2.0' },
      { from: 'topic:gone' as never, to: [], reason: 'withdrawn', since: '0.2.0' },
      {
        from: 'topic:split' as never,
        to: ['topic:new' as never, 'topic:x' as never],
        reason: 'split',
        since: '0.2.0',
      },
    ])
    expect(moved.resolve('topic:old')).toEqual({
      record: { id: 'topic:new', name: 'New' },
      redirectedFrom: 'topic:old',
    })
    expect(moved.resolve('topic:new')).toEqual({ record: { id: 'topic:new', name: 'New' } })
    expect(moved.find('topic:gone')).toBeUndefined()
    expect(moved.find('topic:split')).toBeUndefined()
  })

  it('names the nearest for an unknown id', () => {
    const error = errorOf(() => summits.get('summit:nss-2106' as never))
    expect(error.message).toBe(
      'Unknown summit id "summit:nss-2106". Nearest: summit:nss-2016. See summits.ids.',
    )
    expect(error).toMatchObject({
      code: 'unknown-id',
      given: 'summit:nss-2106',
      nearest: ['summit:nss-2016'],
    })
  })

  it.each(['__proto__', 'constructor', 'toString', '', 'nothing like it', 42, null, undefined, {}, []])(
    'has no record called %j',
    (input) => {
      const error = errorOf(() => summits.get(input as never))
      expect(error.code).toBe('unknown-id')
      expect(error.message).toMatch(/^Unknown summit id .+ See summits\.ids\.$/)
      expect(summits.find(input as never)).toBeUndefined()
      expect((summits.byId as unknown as Record<string, unknown>)[String(input)]).toBeUndefined()
    },
  )

  it('filters by fields, of lists by what they hold, and by a test', () => {
    expect(summits.where({ host: 'state:usa' }).map(({ ordinal }) => ordinal)).toEqual([1, 4])
    expect(summits.where({ host: 'state:usa', ordinal: 4 }).map(({ id }) => id)).toEqual(['summit:nss-2016'])
    expect(summits.where((one) => one.dates.start === '2012-03-26').map(({ id }) => id)).toEqual([
      'summit:nss-2012',
    ])
    expect(summits.where({})).toEqual(summits.all)
    expect(topics.where({ broader: 'topic:nuclear-security' }).length).toBeGreaterThan(0)
  })

  it('refuses a field that such records cannot have, and a value that is undefined', () => {
    expect(errorOf(() => summits.where({ hots: 'state:usa' } as never)).message).toBe(
      'A summit has no field "hots". Nearest: host.',
    )
    for (const field of ['__proto__', 'constructor', '$schema'])
      expect(errorOf(() => summits.where(JSON.parse(`{"${field}": 1}`))).code, field).toBe('unknown-field')
    expect(errorOf(() => summits.where({ host: undefined } as never)).code).toBe('invalid-argument')
  })
})
