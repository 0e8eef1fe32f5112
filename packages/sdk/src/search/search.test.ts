import { NssError } from '@nuclear-security-summits/model/core'
import { describe, expect, it } from 'vitest'
import { evidence } from '../evidence.js'
import { allRecords, nameOf, record } from '../records.js'
import { type SearchHit, type SearchOptions, search } from './search.js'

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

const idsOf = (query: string, options?: SearchOptions) => search(query, options).map(({ id }) => id)
const first = (query: string, options?: SearchOptions) => search(query, options)[0]

/** The words that were found, as the texts have them. */
const marked = (hit: SearchHit | undefined, field: string) =>
  hit?.highlights
    .filter((one) => one.field === field)
    .flatMap(({ text, ranges }) => ranges.map(([start, end]) => text.slice(start, end)))

describe('search finds', () => {
  it('a name, whatever the case and accents', () => {
    expect(first('PESKOV')?.id).toBe('person:dmitry-peskov')
    expect(idsOf('pésk')).toEqual(idsOf('pesk'))
    expect(idsOf('pe\u0301sk')).toEqual(idsOf('pesk'))
    expect(idsOf('Itamaraty São')).toEqual(idsOf('itamaraty SAO'))
  })

  it('the beginning of a word', () => {
    expect(idsOf('pesk')).toContain('person:dmitry-peskov')
    expect(marked(first('pesk', { kinds: ['person'] }), 'name')).toEqual(['Peskov'])
    expect(idsOf('pesk', { exact: true })).toEqual([])
  })

  it('every word, in whatever order', () => {
    const ids = idsOf('nuclear peskov')
    expect(ids.length).toBeGreaterThan(0)
    expect([...ids].sort()).toEqual([...idsOf('peskov nuclear')].sort())
    for (const id of ids) expect(idsOf('peskov')).toContain(id)
    expect(idsOf('peskov xyzzyq')).toEqual([])
  })

  it('a participation by what it is called', () => {
    expect(idsOf('Russia at the 2016 Nuclear Security Summit')[0]).toBe('part:nss-2016.rus')
    expect(first('Russia at the 2016 Nuclear Security Summit')?.highlights[0]?.pointer).toBe('')
  })

  it('a record by its whole id', () => {
    for (const { record } of allRecords())
      if (record.id.length % 7 === 0) expect(first(record.id)?.id).toBe(record.id)
  })

  it('what is called just so before what only mentions it', () => {
    for (const [query, id] of [
      ['IAEA', 'org:iaea'],
      ['INFCIRC/869', 'doc:nss-2014-js-strengthening-implementation'],
      ['Russian Federation', 'state:rus'],
      ['ru', 'state:rus'],
      ['gift baskets', 'topic:gift-baskets'],
    ] as const)
      expect(first(query)?.id, query).toBe(id)
    for (const { record: one } of allRecords()) {
      if (!('name' in one)) continue
      const namesakes = [...allRecords()].filter(({ record: other }) => nameOf(other.id) === one.name)
      if (namesakes.length === 1) expect(first(one.name)?.id, one.name).toBe(one.id)
    }
  })
})

describe('search ranks', () => {
  it.each(['russia', 'nuclear', 'minister', 'delegation', 'list', 'page'])(
    'records that have a word in their name before those that only have it in a note: %s',
    (word) => {
      const hits = search(word, { exact: true })
      const places = (field: string) => hits.flatMap(({ fields }, at) => (fields[0] === field ? [at] : []))
      expect(places('note').length).toBeGreaterThan(0)
      expect(Math.max(...places('name'))).toBeLessThan(Math.min(...places('note')))
    },
  )

  it('in one order: by score, then by id', () => {
    const hits = search('nuclear security')
    const sorted = [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    expect(hits).toEqual(sorted)
    expect(new Set(hits.map(({ score }) => score)).size).toBeLessThan(hits.length)
  })
})

describe('search allows for slips', () => {
  it.each([
    ['zakharowa', 'person:maria-zakharova'],
    ['medvedv', 'person:dmitry-medvedev'],
    ['Sergei Lawrow', 'person:sergey-lavrov'],
    ['kazahkstan', 'state:kaz'],
  ])('%s means %s', (query, id) => {
    const hit = first(query)
    expect(hit).toMatchObject({ id, asGiven: false })
    expect(marked(hit, 'name')?.length).toBeGreaterThan(0)
    expect(search(query, { exact: true })).toEqual([])
  })

  it('only where no record has the words as they were given', () => {
    expect(idsOf('iran')).not.toContain('state:irq')
    for (const query of ['iran', 'peskov', 'nuclear'])
      expect(search(query).every((hit) => hit.asGiven)).toBe(true)
  })

  it('first in words that the record does not know', () => {
    // "Iran" is known: it is not taken for Iraq, as it is where nothing else is left.
    const ids = idsOf('iran conferense')
    expect(ids).toContain('event:iran-conference-2010-04-17')
    expect(ids.some((id) => record(id).id.includes('irq'))).toBe(false)
  })

  it('not in short words', () => {
    expect(idsOf('xqz')).toEqual([])
  })
})

describe('search says where', () => {
  it('by ranges of the text as JavaScript counts', () => {
    const hit = first('zakharova', { kinds: ['person'] })
    expect(hit?.highlights).toContainEqual({
      field: 'name',
      pointer: '/name',
      text: 'Maria Zakharova',
      ranges: [[6, 15]],
    })
    expect(hit?.name).toBe('Maria Zakharova')
    expect(hit?.fields[0]).toBe('name')
  })

  it('every word that was found, whole, with its accents', () => {
    for (const { highlights } of search('nuclear security')) {
      expect(highlights.length).toBeGreaterThan(0)
      for (const { text, ranges } of highlights) {
        for (const [start, end] of ranges) expect(text.slice(start, end)).toMatch(/^(nuclear|security)/i)
        expect(ranges).toEqual([...ranges].sort(([a], [b]) => a - b))
      }
    }
    expect(marked(first('Erdogan', { kinds: ['person'] }), 'name')).toEqual(['Erdoğan'])
  })

  it('with a pointer that leads there', () => {
    for (const { id, highlights } of search('cooperation'))
      for (const { pointer, field } of highlights) {
        expect(() => evidence(id, pointer)).not.toThrow()
        expect(pointer === '' || pointer === `/${field}` || pointer.startsWith(`/${field}/`)).toBe(true)
      }
  })
})

describe('search is told', () => {
  it('which kinds, and how many', () => {
    const all = search('nuclear')
    const some = search('nuclear', { kinds: ['event', 'topic'] })
    expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(['event', 'topic']))
    expect(some.length).toBe(all.filter(({ kind }) => ['event', 'topic'].includes(kind)).length)
    expect(search('nuclear', { limit: 3 })).toEqual(all.slice(0, 3))
    expect(search('nuclear', { kinds: [] })).toEqual([])
  })

  it.each([
    ['x', { kind: 'event' }, 'unknown-field', 'A search has no field "kind". Nearest: kinds.'],
    ['x', { kinds: ['evnt'] }, 'unknown-kind', 'There is no kind "evnt". Nearest: event.'],
    ['x', { limit: 0 }, 'invalid-argument', 'The limit is 0; expected 1 or more.'],
    ['x', { limit: Number.NaN }, 'invalid-argument', 'The limit is NaN; expected 1 or more.'],
    [42, {}, 'invalid-argument', 'The words to look for are 42, which is no text.'],
    [undefined, {}, 'invalid-argument', 'The words to look for are undefined, which is no text.'],
  ])('%j, %j: %s', (query, options, code, message) => {
    expect(errorOf(() => search(query as never, options as never))).toMatchObject({ code, message })
  })
})

describe('search bears', () => {
  it.each(['', '   ', '"-"', '***', '\\', '\u0301', '🎉'])('no word at all: %j', (query) => {
    expect(search(query)).toEqual([])
  })

  it.each(['.*', '(peskov', 'peskov|obama', '[peskov-', '^peskov$', '\\bpeskov\\b', '$&', 'peskov\u0000'])(
    'signs of other languages as blanks: %j',
    (query) => {
      for (const id of idsOf(query)) expect(idsOf('peskov')).toContain(id)
    },
  )

  it.each(['constructor', 'toString', 'hasOwnProperty'])('%s as a word like any other', (word) => {
    expect(idsOf(word, { exact: true })).toEqual([])
    for (const hit of search(word)) expect(hit.asGiven).toBe(false)
    expect(search(`__${word}__`)).toEqual(search(word))
  })

  it('ten thousand characters, of one word and of many', () => {
    expect(search('x'.repeat(10_000))).toEqual([])
    expect(search('nuclear '.repeat(1250))).toEqual(search('nuclear'))
    expect(search(Array.from({ length: 2500 }, (_, at) => `a${at}`).join(' '))).toEqual([])
    const many = ['nuclear', ...Array.from({ length: 31 }, () => 'nuclear security'), 'xyzzyq'].join(' ')
    expect(idsOf(many)).toEqual([])
  })
})
