import { type CoverageCounts, countFacts } from '../coverage.js'
import { KIND_NAMES } from '../ids.js'
import { pointerOfPath } from '../shape.js'
import type { InputFile } from './check-file.js'
import { coverageOf } from './coverage.js'
import type { Dataset, Entry } from './dataset.js'
import type { Fault, Finding } from './finding.js'
import { readDataset } from './read.js'
import type { DatasetRule, RecordRule, Rule } from './rule.js'
import { RULES } from './rules/index.js'

/** What {@link lint} may be told. */
export interface LintOptions {
  /** Rules to apply; all of them unless given. */
  readonly rules?: readonly Rule[]
  /** What to put before a path in messages; `data` unless given. */
  readonly root?: string
  /** Texts of articles by the id of the article. Without them the rules that need a text are skipped. */
  readonly texts?: Readonly<Record<string, string>>
}

/** What {@link lint} found. */
export interface LintReport {
  /** By file, line, column. */
  readonly findings: readonly Finding[]
  /** Number of findings that fail a build. */
  readonly errors: number
  /** Number of findings that ask for a look. */
  readonly warnings: number
  /** Names of the rules that were skipped, because they need a text and none was given. */
  readonly skipped: readonly string[]
  /** Files that were read. */
  readonly files: number
  /** How well the facts are covered by citations. */
  readonly coverage: CoverageCounts
  /** The records that could be read. */
  readonly dataset: Dataset
}

/**
 * Checks a set of files: each alone, each record, and all together. One mistake makes one message; a rule that breaks reports
 * itself, and the others go on. Reads no disk and no clock.
 *
 * @param files paths below `data/`, with `/`, and their bytes
 * @param options.texts with the text of an article, all that is said of its words is checked against them
 * @example
 * const { findings } = lint([{ path: 'topics/x.json', bytes: new TextEncoder().encode('{}') }])
 * findings.map(formatFinding)
 */
export function lint(
  files: Iterable<InputFile>,
  { rules = RULES, root = 'data', texts = {} }: LintOptions = {},
): LintReport {
  const all = [...files]
  const { dataset, findings: readings } = readDataset(all, root, texts)
  const names = new Set(rules.map(({ name }) => name))
  const findings: Finding[] = readings.filter((finding) => names.has(finding.rule))
  const isSkipped = ({ needsText }: Rule) => needsText === true && dataset.texts.ids.length === 0
  const applied = rules.filter((rule) => !isSkipped(rule))
  const recordRules = applied.filter((rule) => rule.scope === 'record')
  const rulesOf = new Map(
    KIND_NAMES.map((kind) => [kind, recordRules.filter(({ kinds }) => !kinds || kinds.includes(kind))]),
  )
  // Record by record, not rule by rule: what one rule has read of a record is at hand for the next.
  for (const entry of dataset.entries) for (const rule of rulesOf.get(entry.kind) ?? []) run(rule, entry)
  for (const rule of applied) if (rule.scope === 'dataset') run(rule)

  function run(rule: RecordRule | DatasetRule, entry?: Entry): void {
    try {
      const faults = entry ? (rule as RecordRule).check(entry, dataset) : (rule as DatasetRule).check(dataset)
      for (const fault of faults)
        findings.push(toFinding(rule, { ...(entry ? { entry } : {}), ...fault }, root))
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      const message = `The rule itself broke here (${words}); the other rules went on.`
      findings.push(
        toFinding(
          { name: rule.name, severity: 'error' },
          { ...(entry ? { entry } : {}), message, fix: 'report it, with this record.' },
          root,
        ),
      )
    }
  }

  findings.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  )
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return {
    findings,
    errors,
    warnings: findings.length - errors,
    skipped: rules.filter(isSkipped).map(({ name }) => name),
    files: all.length,
    coverage: countFacts(dataset.entries.flatMap(coverageOf)),
    dataset,
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function toFinding({ name, severity }: Pick<Rule, 'name' | 'severity'>, fault: Fault, root: string): Finding {
  const { entry, path = [], on, message, nearest = [], fix } = fault
  const position = entry?.file.json.locate([...entry.at, ...path], on) ?? { line: 1, column: 1 }
  return {
    rule: name,
    severity,
    file: entry ? `${root}/${entry.file.path}` : root,
    ...position,
    ...(entry?.id ? { record: entry.id } : {}),
    pointer: pointerOfPath(path),
    message,
    nearest,
    ...(fix ? { fix } : {}),
  }
}
