import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DATASET, edited, TEXTS } from '../../test-support/dataset.js'
import { placeOf } from './dataset.js'
import { formatFinding } from './finding.js'
import { lint } from './lint.js'
import { datasetRule, recordRule } from './rule.js'
import { RULES } from './rules/index.js'

const files = edited([])

describe('lint', () => {
  it('lets a rule that breaks report itself with the record in hand, and the others go on', () => {
    const broken = recordRule({
      name: 'always-breaks',
      severity: 'warning',
      summary: 'Breaks.',
      kinds: ['series'],
      // biome-ignore lint/correctness/useYield: it breaks before.
      *check() {
        throw new Error('no such thing')
      },
    })
    const silent = datasetRule({
      name: 'breaks-too',
      severity: 'error',
      summary: 'Breaks as well.',
      check() {
        throw 'a text'
      },
    })
    const other = recordRule({
      name: 'other',
      severity: 'warning',
      summary: 'Finds something.',
      kinds: ['series'],
      *check() {
        yield { path: ['name'], message: 'Found.' }
      },
    })
    const { findings, errors, warnings } = lint(files, { rules: [broken, silent, other], root: 'here' })
    expect(findings.map(formatFinding)).toEqual([
      'error  breaks-too  here:1:1\n  The rule itself broke here (a text); the other rules went on.\n  Fix: report it, with this record.',
      'error  always-breaks  here/series/nss.json:1:1\n  series:nss: The rule itself broke here (no such thing); the other rules went on.\n  Fix: report it, with this record.',
      'warning  other  here/series/nss.json:4:11\n  series:nss: Found.',
    ])
    expect([errors, warnings]).toEqual([2, 1])
  })

  it('says the same whatever the order of the files', () => {
    const faulty = edited([
      { file: 'summits/nss-2016.json', patch: [{ op: 'replace', path: '/host', value: 'state:uas' }] },
      { file: 'topics/x.json', text: '{' },
      { file: 'states/arg.json', patch: [{ op: 'replace', path: '/iso2', value: 'RU' }] },
      { file: 'redirects.json', patch: [{ op: 'replace', path: '/records/0/to', value: [] }] },
    ])
    const said = lint(faulty).findings.map(formatFinding)
    expect(said.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(fc.shuffledSubarray(faulty, { minLength: faulty.length }), (shuffled) => {
        expect(lint(shuffled).findings.map(formatFinding)).toEqual(said)
      }),
      { numRuns: 10 },
    )
  })

  it('changes nothing that it is given, and says the same twice', () => {
    const before = JSON.stringify([...DATASET].map(([path, bytes]) => [path, [...bytes]]))
    const first = lint(files)
    expect(lint(files).coverage).toEqual(first.coverage)
    expect(JSON.stringify([...DATASET].map(([path, bytes]) => [path, [...bytes]]))).toBe(before)
  })

  it('skips the rules that need a text where none is given, and says so', () => {
    const { skipped } = lint(files)
    expect(skipped).toEqual(RULES.filter(({ needsText }) => needsText).map(({ name }) => name))
    expect(skipped).toContain('span-digest')
    expect(lint(files, { texts: TEXTS }).skipped).toEqual([])
  })

  it('checks no words against a text that is not the one that was measured', () => {
    const other = Object.fromEntries(
      Object.entries(TEXTS).map(([id, text]) => [id, text.replaceAll('Obama', 'the president')]),
    )
    expect(lint(files, { texts: other }).findings.map(({ rule }) => rule)).toEqual(['text-differs'])
  })

  it('lets us share words with a text that may be held in full', () => {
    const copied = (text: string) =>
      edited([
        {
          file: 'sources/contributors-from-prague.json',
          patch: [{ op: 'replace', path: '/rights/text', value: text }],
        },
        {
          file: 'summits/nss-2010.json',
          patch: [
            {
              op: 'replace',
              path: '/summary',
              value: 'The first nuclear security summit ended in Washington on Tuesday.',
            },
          ],
        },
      ])
    const said = (text: string) => lint(copied(text), { texts: TEXTS }).findings.map(({ rule }) => rule)
    expect(said('excerpt')).toEqual(['summary-not-copied'])
    expect(said('full')).toEqual([])
  })

  it('has nothing to say of nothing', () => {
    expect(lint([])).toMatchObject({ findings: [], errors: 0, warnings: 0, files: 0 })
  })
})

describe('rules', () => {
  it('have unique names in kebab case, and a summary that is a sentence', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
    for (const { name, summary } of RULES) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$|^schema$/)
      expect(summary).toMatch(/^[A-Z].*[^.]\.$/)
    }
  })
})

describe('placeOf', () => {
  it.each([
    ['summits/nss-2016.json', { kind: 'summit' }],
    ['people/x.json', { kind: 'person' }],
    ['redirects.json', { register: 'redirect' }],
  ])('%s', (path, place) => expect(placeOf(path)).toEqual(place))

  it.each([
    'summits',
    'summits/nss-2016',
    'summits/a/b.json',
    'summit/x.json',
    'x.json',
    '',
    '__proto__/x.json',
  ])('knows no place for %j', (path) => expect(placeOf(path)).toBeUndefined())
})
