import { describe, expect, it } from 'vitest'
import { patched, valueAt } from '../test-support/dataset.js'
import { countCoverage, coverageOf, gradeOf, supports } from './coverage.js'
import type { Citation } from './kinds/evidence.js'
import type { RecordOf } from './records.js'

describe('coverage', () => {
  const locators = {
    whole: { kind: 'whole' },
    page: { kind: 'page', first: 1 },
    section: { kind: 'section', path: ['x'] },
    segment: { kind: 'segment', segments: ['p1'] },
  } satisfies Record<string, Citation['locator']>
  const cite = (locator: keyof typeof locators, fields?: string[]): Citation => ({
    source: 'source:x',
    locator: locators[locator],
    ...(fields ? { supports: fields } : {}),
    basis: 'explicit',
  })

  it('grades a citation by how narrow it is', () => {
    expect(gradeOf(cite('segment', ['/name']))).toBe('section')
    expect(gradeOf(cite('section', ['/name']))).toBe('section')
    expect(gradeOf(cite('page', ['/name']))).toBe('page')
    expect(gradeOf(cite('whole', ['/name']))).toBe('field')
    expect(gradeOf(cite('section'))).toBe('record')
  })

  it('knows what a citation supports', () => {
    expect(supports(cite('whole'), '/name')).toBe(true)
    expect(supports(cite('whole', ['/counts']), '/counts/states/value')).toBe(true)
    expect(supports(cite('whole', ['/counts']), '/name')).toBe(false)
  })

  it('takes the best grade of each fact', () => {
    const record = patched(valueAt('organizations/tass.json'), [
      {
        op: 'replace',
        path: '/cites',
        value: [cite('whole'), cite('page', ['/name']), cite('section', ['/name'])],
      },
    ]) as RecordOf<'organization'>
    expect(
      coverageOf({ kind: 'organization', record }).map(({ pointer, grade }) => [pointer, grade]),
    ).toEqual([
      ['/name', 'section'],
      ['/state', 'record'],
    ])
    expect(countCoverage([{ kind: 'organization', record }])).toEqual({
      section: 1,
      page: 0,
      field: 0,
      record: 1,
      none: 0,
    })
  })

  it('is that of the record as it stands, also when it has changed since', () => {
    const entry = {
      kind: 'organization' as const,
      record: structuredClone(valueAt('organizations/tass.json')) as RecordOf<'organization'>,
    }
    const before = coverageOf(entry)
    entry.record.cites = []
    expect(before.map(({ grade }) => grade)).not.toContain(undefined)
    expect(coverageOf(entry).map(({ grade }) => grade)).toEqual(before.map(() => undefined))
    expect(countCoverage([entry])).toMatchObject({ none: before.length })
  })

  it('counts only records whose evidence is citations', () => {
    const record = valueAt('sources/tass-865989.json') as RecordOf<'source'>
    expect(coverageOf({ kind: 'source', record })).toEqual([])
  })
})
