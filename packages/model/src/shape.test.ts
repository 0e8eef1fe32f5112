import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAt } from '../test-support/dataset.js'
import { at } from './check-record.js'
import { shapes } from './generated/shapes.js'
import { KIND_NAMES } from './ids.js'
import {
  factsOf,
  interfaceOf,
  isWithin,
  pointerOfPath,
  resolvePointer,
  shapeOf,
  shapesOfType,
  tagOf,
  tokensOf,
  typeOf,
  walk,
} from './shape.js'

const pakistan = valueAt('participations/nss-2016.pak.json')

describe('the table of fields', () => {
  const plainOf = (type: string, name: string) =>
    shapeOf(type, {})?.fields.find((field) => field.name === name)?.plain

  it('says what a plain value is, unless any text', () => {
    expect(plainOf('Summit', 'ordinal')).toBe('integer')
    expect(plainOf('Place', 'lat')).toBe('number')
    expect(plainOf('Rights', 'licenceUrl')).toBe('address')
    expect(plainOf('Source', 'published')).toBe('date')
    expect(plainOf('DateRange', 'attestedOn')).toBe('date')
    expect(plainOf('Source', 'publishedAt')).toBe('instant')
    expect(plainOf('SummitCount', 'complete')).toBe('boolean')
    expect(plainOf('Variant', 'value')).toBe('mixed')
    for (const [type, name] of [
      ['Summit', 'name'],
      ['Summit', 'host'],
      ['Summit', 'dates'],
    ] as const)
      expect(plainOf(type, name)).toBeUndefined()
  })
})

describe('pointers', () => {
  it('are escaped and read back, whatever is in them', () => {
    expect(pointerOfPath(['a/b', '~1', 0, ''])).toBe('/a~1b/~01/0/')
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        expect(tokensOf(pointerOfPath(tokens))).toEqual(tokens)
      }),
    )
  })

  it('lie within one another by whole tokens', () => {
    expect(isWithin('/counts/states/value', '/counts')).toBe(true)
    expect(isWithin('/counts', '/counts')).toBe(true)
    expect(isWithin('/countsOf', '/counts')).toBe(false)
    expect(isWithin('/counts', '/counts/states')).toBe(false)
  })
})

describe('walk', () => {
  it('yields every field and element with its place, lists by key', () => {
    const places = walk('Participation', pakistan).map(({ pointer }) => pointer)
    expect(places).toContain('/heads/person:syed-tariq-fatemi/capacity/title')
    expect(places).toContain('/leaderAbsent/reasons/dawn-lahore/cites/0/source')
    expect(places).toContain('/cites/1/supports/~1heads')
  })

  it('gives paths that lead to what it yields', () => {
    for (const { path, value } of walk('Participation', pakistan)) expect(at(pakistan, path)).toBe(value)
  })

  it('passes over fields that the table does not know, and what is no object', () => {
    expect(walk('Topic', { stray: 1, constructor: 2 })).toEqual([])
    expect(walk('Topic', 'x')).toEqual([])
    expect(walk('Nothing', { id: 'x' })).toEqual([])
    expect(walk('Summit', { dates: 'spring', counts: 4 }).map(({ path }) => path)).toEqual([
      ['dates'],
      ['counts'],
    ])
  })

  it('does not take inherited values for fields', () => {
    expect(walk('Topic', Object.create({ name: 'x' }))).toEqual([])
  })

  it('shows of a visit what its type says: where it is can be read, not copied', () => {
    const [visit] = walk('Topic', { name: 'x' })
    expect(visit?.pointer).toBe('/name')
    expect(visit?.path).toEqual(['name'])
    const copied = { field: visit?.field, value: 'x', factual: true }
    expect({ ...visit }).toEqual(copied)
    expect(JSON.parse(JSON.stringify(visit))).toEqual(copied)
  })
})

describe('factsOf', () => {
  it('are the plain values that say something about the world', () => {
    const record = { id: 'place:x', name: 'x', summary: 'ours', state: 'state:y', cites: [] }
    expect(factsOf('Place', record).map(({ pointer }) => pointer)).toEqual(['/name', '/state'])
  })

  it('hold nothing that lies in something of ours', () => {
    const found = factsOf('Participation', pakistan).map(({ pointer }) => pointer)
    expect(found.filter((pointer) => isWithin(pointer, '/cites'))).toEqual([])
    expect(found).toContain('/heads/person:syed-tariq-fatemi/standsInFor')
  })
})

describe('resolvePointer', () => {
  it('finds whatever a walk finds', () => {
    for (const { pointer, value, path } of walk('Participation', pakistan)) {
      const found = resolvePointer('Participation', pakistan, pointer)
      expect(found).toMatchObject({ found: true, path })
      expect(found.found && found.value).toBe(value)
    }
  })

  it('says where it leads nowhere, and what would have been good', () => {
    expect(resolvePointer('Participation', pakistan, '/heads/person:x/role')).toEqual({
      found: false,
      token: 'person:x',
      candidates: ['person:syed-tariq-fatemi'],
    })
    expect(resolvePointer('Topic', { name: 'x' }, '/name/en')).toEqual({
      found: false,
      token: 'en',
      candidates: [],
    })
    expect(resolvePointer('Topic', { name: 'x' }, '/constructor')).toMatchObject({ found: false })
  })

  it('finds the record itself at the empty pointer', () => {
    expect(resolvePointer('Topic', pakistan, '')).toMatchObject({ found: true, value: pakistan })
  })
})

describe('shapes', () => {
  it('know the branch of a union by its tag', () => {
    expect(interfaceOf('Participation', pakistan)).toBe('PresentParticipation')
    expect(interfaceOf('Topic', {})).toBe('Topic')
    expect(interfaceOf('Participation', { outcome: 'constructor' })).toBeUndefined()
    expect(interfaceOf('constructor', {})).toBeUndefined()
    expect(shapeOf('Participation', null)).toBeUndefined()
    expect(tagOf('Participation')).toEqual({ by: 'outcome', values: ['present', 'absent'] })
    expect(tagOf('Topic')).toBeUndefined()
  })

  it('list the branches of a union', () => {
    expect(shapesOfType('Document')).toHaveLength(3)
    expect(shapesOfType('Topic')).toHaveLength(1)
    expect(shapesOfType('toString')).toEqual([])
  })

  it('name only interfaces, keys and kinds that there are', () => {
    for (const shape of Object.values(shapes()))
      for (const field of 'fields' in shape ? shape.fields : []) {
        if (field.type) expect(Object.keys(shapes())).toContain(field.type)
        for (const kind of field.refs ?? []) expect(KIND_NAMES).toContain(kind)
        if (field.key)
          for (const { fields } of shapesOfType(field.type ?? ''))
            expect(fields.map(({ name }) => name)).toContain(field.key)
      }
  })

  it('are there for every kind', () => {
    for (const kind of KIND_NAMES) expect(shapesOfType(typeOf(kind)).length).toBeGreaterThan(0)
  })
})
