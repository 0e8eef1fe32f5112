import { describe, expect, it } from 'vitest'
import { patched, valueAt } from '../test-support/dataset.js'
import { at, checkRecord } from './check-record.js'
import { NssError } from './errors.js'

const summit = () => valueAt('summits/nss-2016.json') as Record<string, unknown>
const messages = (...args: Parameters<typeof checkRecord>) =>
  checkRecord(...args).map(({ message }) => message)

describe('checkRecord', () => {
  it('finds nothing in a valid record', () => {
    expect(checkRecord('summit', summit())).toEqual([])
  })

  it('says once that a name is misspelt, not also that the right one is missing', () => {
    const { ordinal, ...rest } = summit()
    expect(checkRecord('summit', { ...rest, ordnial: ordinal })).toEqual([
      {
        keyword: 'additionalProperties',
        path: ['ordnial'],
        on: 'name',
        message: 'Summit has no field "ordnial".',
        nearest: ['ordinal'],
        fix: 'correct the name, or delete the field.',
      },
    ])
  })

  it('suggests only names that are still free', () => {
    expect(checkRecord('summit', { ...summit(), hots: 'state:usa' })[0]?.nearest).toEqual([])
  })

  it('says once that a value has the wrong type, not also that it is none of those allowed', () => {
    expect(messages('place', { ...(valueAt('places/moscow.json') as object), kind: 1 })).toEqual([
      '"kind" is the number 1; expected "city" or "venue".',
    ])
  })

  it('reports every fault of a record', () => {
    const faulty = patched(summit(), [
      { op: 'replace', path: '/ordinal', value: 0 },
      { op: 'replace', path: '/dates/start', value: 'spring' },
      { op: 'remove', path: '/host' },
      { op: 'replace', path: '/cites/0/basis', value: 'hearsay' },
    ])
    expect(checkRecord('summit', faulty).map(({ path }) => path.join('/'))).toEqual([
      '',
      'ordinal',
      'dates/start',
      'cites/0/basis',
    ])
  })

  it('asks for the tag of a union before it says anything about the rest', () => {
    const { outcome: _, ...rest } = valueAt('participations/nss-2016.rus.json') as Record<string, unknown>
    expect(messages('participation', { ...rest, party: 1 })).toEqual([
      '"outcome" is missing; it says which sort of Participation this is.',
    ])
  })

  it('says of null that what is not known is left out', () => {
    expect(checkRecord('summit', { ...summit(), chair: null })[0]?.fix).toBe(
      'delete "chair": what is not known is left out.',
    )
  })

  it.each([null, 'text', 4, true, []])('knows that %j is no record', (value) => {
    expect(messages('topic', value)).toHaveLength(1)
  })

  it('names the file where a file of many records is not one', () => {
    expect(messages('mentions', [])).toEqual(['The file is a list; expected an object.'])
    expect(messages('redirects', {})).toEqual(['"records" is missing.'])
  })

  it('takes names that every object has for names like any other', () => {
    const stray = JSON.parse('{ "__proto__": 1, "constructor": 2, "toString": 3 }')
    const topic = valueAt('topics/nuclear-security.json') as object
    const all = Object.defineProperties({ ...topic }, Object.getOwnPropertyDescriptors(stray))
    expect(messages('topic', all).sort()).toEqual([
      'Topic has no field "__proto__".',
      'Topic has no field "constructor".',
      'Topic has no field "toString".',
    ])
  })

  it('shortens what it shows', () => {
    const [message = ''] = messages('summit', { ...summit(), host: 'x'.repeat(5000) })
    expect(message.length).toBeLessThan(200)
  })

  it('knows its schemas', () => {
    expect(() => checkRecord('sumit' as 'summit', {})).toThrow(NssError)
  })
})

describe('at', () => {
  it('follows own fields only', () => {
    expect(at({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1)
    expect(at({ a: 1 }, ['a', 'b'])).toBeUndefined()
    expect(at({}, ['constructor', 'name'])).toBeUndefined()
    expect(at(null, ['a'])).toBeUndefined()
  })
})
