import type { KindName } from '../ids.js'
import type { Dataset, Entry } from './dataset.js'
import type { Fault, Severity } from './finding.js'

interface RuleBase {
  /** Stable name, in kebab case. */
  readonly name: string
  readonly severity: Severity
  /** What it holds, in one sentence. */
  readonly summary: string
  /** Whether it looks at the text of an article, which is not in the record: without any text it is skipped. */
  readonly needsText?: true
}

/** A rule about one file, checked while it is read: see `read.ts`. A file with such a fault is not checked further. */
export interface FileRule extends RuleBase {
  readonly scope: 'file'
}

/** A rule about one record; it may look at others. */
export interface RecordRule<K extends KindName = KindName> extends RuleBase {
  readonly scope: 'record'
  /** Kinds to which it applies; without it, all. */
  readonly kinds?: readonly K[]
  check(entry: Entry<K>, dataset: Dataset): Iterable<Fault>
}

/** A rule about the dataset as a whole. */
export interface DatasetRule extends RuleBase {
  readonly scope: 'dataset'
  check(dataset: Dataset): Iterable<Fault>
}

/** A lint rule: a name, a sentence, a check. */
export type Rule = FileRule | RecordRule | DatasetRule

/** Defines a rule about records of some kinds, so that its check knows their interface. */
export const recordRule = <K extends KindName = KindName>(rule: Omit<RecordRule<K>, 'scope'>): Rule =>
  ({ scope: 'record', ...rule }) as unknown as RecordRule

/** Defines a rule about the dataset as a whole. */
export const datasetRule = (rule: Omit<DatasetRule, 'scope'>): Rule => ({ scope: 'dataset', ...rule })
