import type { KindName } from '../ids.js'
import type { Dataset, Entry } from './dataset.js'
import type { Fault, Severity } from './finding.js'

/** What every rule has. */
export interface RuleBase {
  /** Stable name, in kebab case. */
  readonly name: string
  /** Whether a fault fails the build. */
  readonly severity: Severity
  /** What it holds, in one sentence. */
  readonly summary: string
  /** Whether it looks at the text of an article, which is not in the record: without any text it is skipped. */
  readonly needsText?: true
}

/** A rule about one file, checked while it is read: see `read.ts`. A file with such a fault is not checked further. */
export interface FileRule extends RuleBase {
  /** Checked while a file is read. */
  readonly scope: 'file'
}

/** A rule about one record; it may look at others. */
export interface RecordRule<K extends KindName = KindName> extends RuleBase {
  /** Checked of each record. */
  readonly scope: 'record'
  /** Kinds to which it applies; without it, all. */
  readonly kinds?: readonly K[]
  /**
   * Yields what is wrong with one record.
   *
   * @example
   * const unknown: RecordRule<'summit'>['check'] = function* ({ record }, dataset) {
   *   if (!dataset.has(record.host)) yield { path: ['host'], message: `${record.host} is not in the record.` }
   * }
   */
  check(entry: Entry<K>, dataset: Dataset): Iterable<Fault>
}

/** A rule about the dataset as a whole. */
export interface DatasetRule extends RuleBase {
  /** Checked of all records together. */
  readonly scope: 'dataset'
  /**
   * Yields what is wrong with the whole.
   *
   * @example
   * const empty: DatasetRule['check'] = function* (dataset) {
   *   if (dataset.of('summit').length === 0) yield { message: 'There is no summit.' }
   * }
   */
  check(dataset: Dataset): Iterable<Fault>
}

/** A lint rule: a name, a sentence, a check. */
export type Rule = FileRule | RecordRule | DatasetRule

/** Defines a rule about records of some kinds, so that its check knows their interface. */
export const recordRule = <K extends KindName = KindName>(rule: Omit<RecordRule<K>, 'scope'>): Rule =>
  ({ scope: 'record', ...rule }) as unknown as RecordRule

/** Defines a rule about the dataset as a whole. */
export const datasetRule = (rule: Omit<DatasetRule, 'scope'>): Rule => ({ scope: 'dataset', ...rule })
