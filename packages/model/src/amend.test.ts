import { describe, expect, it } from 'vitest'
import { edited, valueAt } from '../test-support/dataset.js'
import { amend } from './amend.js'
import { lint } from './lint/lint.js'

const FILE = 'participations/nss-2016.arg.json'
const TITLE = '/heads/person:mauricio-macri/capacity/title'
const change = (values: Record<string, string>, more = {}) =>
  amend(valueAt(FILE), { values: new Map(Object.entries(values)), ...more })

describe('amend', () => {
  it('changes one value, and cites the source of the change for it alone', () => {
    const { text, changed, faults } = change(
      { [TITLE]: 'President of the Nation' },
      { source: 'source:tass-865989' },
    )
    expect(faults).toEqual([])
    expect(changed).toEqual([{ pointer: TITLE, from: 'President', to: 'President of the Nation' }])
    const record = JSON.parse(text)
    expect(record.cites.at(-1)).toEqual({
      source: 'source:tass-865989',
      locator: { kind: 'whole' },
      supports: [TITLE],
      basis: 'explicit',
    })
    const before = valueAt(FILE) as { cites: unknown[] }
    expect(record.cites.slice(0, -1)).toEqual(before.cites)
    const { findings } = lint(edited([{ file: FILE, text }]))
    expect(findings.map(({ rule }) => rule)).toEqual([])
  })

  it('cites one place of one source once', () => {
    const first = change({ [TITLE]: 'President of the Nation' }, { source: 'source:tass-865989' })
    const role = '/heads/person:mauricio-macri/role'
    const { text } = amend(JSON.parse(first.text), {
      values: new Map([[role, 'co-head']]),
      source: 'source:tass-865989',
    })
    const own = JSON.parse(text).cites.filter(
      ({ source }: { source: string }) => source === 'source:tass-865989',
    )
    expect(own.map(({ supports }: { supports: string[] }) => supports)).toEqual([[TITLE, role]])
  })

  it('names the citations that bore the old value', () => {
    const { toRead } = change({ [TITLE]: 'President of the Nation' }, { source: 'source:tass-865989' })
    expect(toRead.length).toBeGreaterThan(0)
    for (const { supports } of toRead)
      expect(supports?.some((one) => TITLE.startsWith(one) || one.startsWith(TITLE))).toBe(true)
  })

  it('needs no source for our own wording', () => {
    const { text, toRead } = change({
      '/heads/person:mauricio-macri/capacity/rank': 'head-of-government',
      note: 'As seen.',
    })
    expect(JSON.parse(text)).toMatchObject({
      note: 'As seen.',
      heads: [{ capacity: { rank: 'head-of-government' } }],
    })
    expect(toRead).toEqual([])
    expect(JSON.parse(text).cites).toEqual((valueAt(FILE) as { cites: unknown }).cites)
  })

  it('takes a field or an element out, and with it what cited it', () => {
    const { text, changed } = change({ '/heads/person:mauricio-macri': '' }, { source: 'source:tass-865989' })
    expect(changed[0]?.to).toBeUndefined()
    const record = JSON.parse(text)
    expect(record.heads).toEqual([])
    expect(JSON.stringify(record.cites)).not.toContain('mauricio-macri')
  })

  it('reads JSON, numbers and lists as a new record does', () => {
    const record = JSON.parse(
      amend(valueAt('documents/nss-2014-js-implementation.json'), {
        values: new Map([
          ['statedCount', '36'],
          ['sponsors', 'state:nld, state:usa'],
        ]),
        source: 'source:voa-1878755',
      }).text,
    )
    expect(record).toMatchObject({ statedCount: 36, sponsors: ['state:nld', 'state:usa'] })
  })

  it('says what is wrong with the record now', () => {
    const { faults } = change({ role: 'guest' }, { source: 'source:tass-865989' })
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('"role" is "guest"')])
  })

  it.each([
    [{ roel: 'host' }, /part:nss-2016\.arg has no \/roel to change\. Nearest: role\./],
    [
      { '/heads/person:macri/role': 'head' },
      /Nearest: person:mauricio-macri\.|There are person:mauricio-macri\./,
    ],
    [{ cites: '[]' }, /has no \/cites to change/],
    [{ id: 'part:nss-2016.usa' }, /has no \/id to change/],
  ])('%j is refused', (values, message) => {
    expect(() => change(values, { source: 'source:tass-865989' })).toThrow(message)
  })

  it('does not change a fact without a source', () => {
    expect(() => change({ [TITLE]: 'Senator' })).toThrow(/is a fact, and a fact needs its source/)
  })
})
