import { FIELD_NAMES, NssError } from '@nuclear-security-summits/model/core'
import { describe, expect, it } from 'vitest'
import type { Collection, WithId } from './collection.js'
import { collectionFrom } from './collection-from.js'
import {
  commitments,
  documents,
  participations,
  people,
  states,
  summits,
  topics,
} from './collections/index.js'

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

const TOPICS = { kind: 'topic', name: 'topics', fields: FIELD_NAMES.topic } as const

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
    const load = () => [
      { id: 'topic:a', name: 'Same' },
      { id: 'topic:b', name: 'same' },
    ]
    const twins = collectionFrom(TOPICS, { load, moved: () => [] })
    expect(twins.find('Same')).toBeUndefined()
    expect(twins.find('topic:b')?.id).toBe('topic:b')
  })

  describe('with former ids', () => {
    const records = [
      { id: 'topic:new', name: 'New' },
      { id: 'topic:part', name: 'Part', broader: 'topic:new' },
    ]
    const load = () => records
    const moved = collectionFrom<ReturnType<typeof load>[number], string, Record<string, unknown>>(TOPICS, {
      load,
      moved: () => [
        { from: 'topic:old' as never, to: ['topic:new' as never], reason: 'renamed', since: '0.2.0' },
        { from: 'topic:gone' as never, to: [], reason: 'withdrawn', since: '0.2.0', note: 'Counted twice.' },
        {
          from: 'topic:split' as never,
          to: ['topic:new' as never, 'topic:part' as never],
          reason: 'split',
          since: '0.3.0',
        },
      ],
    })
    const record = moved.byId['topic:new']

    it('follows one that was renamed, whichever way it is asked for, and says so', () => {
      expect(moved.get('topic:old')).toBe(record)
      expect(moved.byId['topic:old']).toBe(record)
      expect(moved.find('topic:old')).toBe(record)
      expect(moved.resolve('topic:old')).toEqual({ record, redirectedFrom: 'topic:old' })
      expect(moved.resolve('topic:new')).toEqual({ record })
      expect(moved.where({ broader: 'topic:old' }).map(({ id }) => id)).toEqual(['topic:part'])
    })

    it('lists only those that are', () => {
      expect(Object.keys(moved.byId)).toEqual(['topic:new', 'topic:part'])
      expect(moved.ids).toEqual(['topic:new', 'topic:part'])
      expect(moved.size).toBe(2)
    })

    it.each([
      ['topic:gone', '"topic:gone" was withdrawn in 0.2.0. Counted twice.', []],
      [
        'topic:split',
        '"topic:split" was split in 0.3.0 into topic:new and topic:part.',
        ['topic:new', 'topic:part'],
      ],
    ])('says where %s went', (id, message, nearest) => {
      expect(moved.find(id)).toBeUndefined()
      expect(errorOf(() => moved.get(id))).toMatchObject({ code: 'unknown-id', message, nearest })
    })
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

  it('answers from an index what a filter of all records would, in one field and in two', () => {
    const plain = (value: unknown) =>
      (Array.isArray(value) ? value : [value]).filter((one) => typeof one !== 'object')
    for (const { all, where } of [participations, commitments, documents, people] as unknown as Collection<
      WithId,
      string,
      object
    >[])
      for (const record of all.slice(0, 40) as (WithId & Record<string, unknown>)[]) {
        const fields = Object.keys(record).filter((field) => plain(record[field]).length > 0)
        for (const [at, field] of fields.entries()) {
          const next = fields[(at + 1) % fields.length] as string
          const filter = { [field]: plain(record[field])[0], [next]: plain(record[next])[0] }
          const expected = all.filter((one) =>
            Object.entries(filter).every(([name, value]) =>
              plain((one as unknown as Record<string, unknown>)[name]).includes(value),
            ),
          )
          expect(where(filter as never), JSON.stringify(filter)).toEqual(expected)
          expect(expected).toContain(record)
        }
      }
    expect(Object.isFrozen(people.where({ familyName: 'Obama' }))).toBe(true)
    expect(people.where({ familyName: 'Nobody' })).toEqual([])
  })

  it('refuses a field that such records cannot have, and a value that is undefined', () => {
    expect(errorOf(() => summits.where({ hots: 'state:usa' } as never)).message).toBe(
      'A summit has no field "hots". Nearest: host.',
    )
    for (const field of ['__proto__', 'constructor', '$schema'])
      expect(errorOf(() => summits.where(JSON.parse(`{"${field}": 1}`))).code, field).toBe('unknown-field')
    expect(errorOf(() => summits.where({ host: undefined } as never)).code).toBe('invalid-argument')
    // Also where what stands before it is found nowhere.
    expect(errorOf(() => summits.where({ host: 'state:nowhere', ordinal: undefined } as never)).code).toBe(
      'invalid-argument',
    )
  })
})
