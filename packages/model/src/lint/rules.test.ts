import { describe, expect, it } from 'vitest'
import { caseFiles, readCases } from '../../test-support/cases.js'
import { DATASET, type Edit, edited, TEXTS } from '../../test-support/dataset.js'
import { KIND_NAMES } from '../ids.js'
import { formatFinding } from './finding.js'
import { lint } from './lint.js'
import { RULES } from './rules/index.js'

/** One fault in the small dataset, and all that the lint says of it. */
interface RuleCase {
  readonly name: string
  readonly edits: readonly Edit[]
  /** Texts by the id of their article, where not the right ones are given. */
  readonly texts?: Readonly<Record<string, string>>
  readonly expected: string[]
}

/** A rule that `test:rules-out` takes out, to see whether anybody misses it. */
const rules = RULES.filter(({ name }) => name !== process.env.NSS_WITHOUT_RULE)

const messages = (edits: readonly Edit[], texts = TEXTS): string[] =>
  lint(edited(edits), { rules, texts }).findings.map(formatFinding)

const NEED_TEXT = RULES.filter(({ needsText }) => needsText).map(({ name }) => name)

describe('the small dataset', () => {
  it('has neither error nor warning', () => {
    expect(messages([])).toEqual([])
    expect(messages([], {})).toEqual([])
  })

  it('has a record of every kind, and lines in both registers', () => {
    const { dataset, files } = lint(edited([]))
    expect(files).toBe(DATASET.size)
    expect(KIND_NAMES.filter((kind) => dataset.of(kind).length === 0)).toEqual([])
    expect(dataset.redirects.length).toBeGreaterThan(0)
    expect(dataset.ledger.length).toBeGreaterThan(0)
  })
})

describe('fixtures/rules', () => {
  it('has cases of every rule, and of nothing else', () => {
    expect(caseFiles('rules')).toEqual(RULES.map(({ name }) => name).sort())
  })
})

describe.each(caseFiles('rules'))('%s', (rule) => {
  const cases = readCases<RuleCase>('rules', rule, ({ edits, texts }) =>
    messages(edits, texts).flatMap((message) => message.split('\n')),
  )

  it('has cases with names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it.each(cases)('$name', ({ edits, texts = TEXTS, expected }) => {
    const { findings } = lint(edited(edits), { rules, texts })
    expect(findings.map(formatFinding).join('\n')).toBe(expected.join('\n'))
    expect(findings.map((finding) => finding.rule)).toEqual([rule])
    expect(expected.join('\n')).not.toMatch(/undefined|\[object|NaN|null,/)
    // Without a text: the same, or nothing from a rule that needs one.
    expect(messages(edits, {})).toEqual(NEED_TEXT.includes(rule) ? [] : findings.map(formatFinding))
  })
})
