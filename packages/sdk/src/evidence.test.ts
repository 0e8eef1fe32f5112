import { describe, expect, it } from 'vitest'
import { evidence, explain } from './evidence.js'
import { allRecords } from './records.js'

describe('evidence', () => {
  it('leads from a fact to its source, with the place in it', () => {
    const [fact, ...more] = evidence('summit:nss-2016', 'ordinal')
    expect(more).toEqual([])
    expect(fact).toMatchObject({ pointer: '/ordinal', value: 4, grade: 'section' })
    expect(fact?.supports).toContainEqual(
      expect.objectContaining({
        source: expect.objectContaining({ id: 'source:tass-865989' }),
        locator: { kind: 'segment', segments: ['p6'] },
        basis: 'explicit',
      }),
    )
  })

  it('takes a name, a pointer, and an element of a list by its key', () => {
    expect(evidence('summit:nss-2016', 'dates').map(({ pointer }) => pointer)).toEqual([
      '/dates/start',
      '/dates/end',
    ])
    expect(evidence('summit:nss-2016', '/dates')).toEqual(evidence('summit:nss-2016', 'dates'))
    expect(evidence('summit:nss-2016', 'counts/states').map(({ value }) => value)).toEqual([52])
  })

  it('knows a source for every fact of the record', () => {
    for (const { record } of allRecords())
      for (const { pointer, supports } of evidence(record.id))
        expect(supports, `${record.id} ${pointer}`).not.toEqual([])
  })

  it.each([
    [
      'summit:nss-2106',
      'host',
      'Unknown summit id "summit:nss-2106". Nearest: summit:nss-2016. See summits.ids.',
    ],
    ['nonsense', '', 'Unknown id "nonsense".'],
    ['__proto__', '', 'Unknown id "__proto__".'],
    ['summit:nss-2016', 'hots', 'summit:nss-2016 has no field "hots". Nearest: host.'],
    ['summit:nss-2016', 'counts/sates', 'summit:nss-2016 has no field "counts/sates". Nearest: states.'],
    ['summit:nss-2016', '__proto__', 'summit:nss-2016 has no field "__proto__". It has id, name'],
  ])('refuses %s %s', (id, field, message) => {
    expect(() => evidence(id as never, field)).toThrow(message)
  })
})

describe('explain', () => {
  const absence = explain('part:nss-2016.rus', 'reasons')

  it('follows every reason to a claimant, a statement with a date, and a source with an address', () => {
    expect(absence.claims.length).toBeGreaterThan(0)
    for (const { claimant, statements, supports } of absence.claims) {
      expect(absence.text).toContain(
        claimant === 'person:dmitry-peskov' ? 'Dmitry Peskov (Kremlin spokesman)' : '',
      )
      expect(statements.length).toBeGreaterThan(0)
      expect(supports.length).toBeGreaterThan(0)
      for (const { source } of supports) expect(absence.text).toContain(source.url)
    }
  })

  it('ends at spans of the article, and shows an excerpt only with its credit', () => {
    const [peskov] = explain('part:nss-2016.rus', 'reasons/peskov-2016-cooperation').claims
    const places = peskov?.wordings.flatMap(({ spans }) => spans.map(({ segment }) => segment))
    expect(places).toEqual(['head', 'p1', 'p3'])
    for (const { claims, text } of [absence])
      for (const { words, credit } of claims.flatMap((claim) => claim.wordings)) {
        expect(words === undefined).toBe(credit === undefined)
        if (words) expect(text).toContain(`"${words}" ${credit}`)
      }
    expect(absence.text).toContain('© TASS, 30 March 2016, https://tass.com/politics/865989')
  })

  it('narrows to one reason', () => {
    const one = explain('part:nss-2016.rus', 'reasons/peskov-2016-cooperation')
    expect(one.claims.map(({ pointer }) => pointer)).toEqual(['/reasons/peskov-2016-cooperation'])
    expect(one.text).toContain('30 March 2016')
  })

  it('says where sources disagree', () => {
    const { disputes, text, sources } = explain('summit:nss-2014', 'counts')
    expect(disputes.map(({ field }) => field)).toContain('/counts/states/value')
    expect(text).toContain('Sources disagree on counts/states/value:')
    for (const { variants } of disputes)
      for (const { cites } of variants)
        for (const { source } of cites) expect(sources.map(({ id }) => id)).toContain(source)
  })

  it('explains every record without a hole in the words', () => {
    for (const { record } of allRecords()) {
      const { text } = explain(record.id)
      expect(text, record.id).not.toMatch(/undefined|\[object|NaN/)
      expect(text.split('\n')[0]).toContain(record.id)
    }
  })
})
