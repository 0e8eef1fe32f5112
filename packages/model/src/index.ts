/**
 * What a valid record of the Nuclear Security Summits is: interfaces, schemas, validators, lint rules.
 * The light parts have entries of their own: `./core`, `./fields`, `./validators`.
 *
 * @packageDocumentation
 */
export { type Amended, type AmendedValue, type AmendInput, amend } from './amend.js'
export { checkRecord, type RecordFault } from './check-record.js'
export * from './core.js'
export { type CoverageCounts, countCoverage } from './coverage.js'
export {
  citesSources,
  type Draft,
  type DraftInput,
  draft,
  faultOfAnswer,
  makesId,
  nextQuestion,
  type Question,
} from './draft.js'
export * from './fields.js'
export { formatRecord, formatRecords, inOrder } from './json/canonical.js'
export type { JsonText, Position, TextFault } from './json/source-text.js'
export { checkFile, formatFile, type InputFile } from './lint/check-file.js'
export type { AnyRecord, Entry, LintedFile, Located, RegisterEntry } from './lint/dataset.js'
export { Dataset, placeOf } from './lint/dataset.js'
export { type Fault, type Finding, formatFinding, type Severity } from './lint/finding.js'
export { type LintOptions, type LintReport, lint } from './lint/lint.js'
export { type ReadResult, readDataset } from './lint/read.js'
export type { DatasetRule, FileRule, RecordRule, Rule, RuleBase } from './lint/rule.js'
export { RULES } from './lint/rules/index.js'
export type { GivenText, Texts } from './lint/texts.js'
export type { Move, MovedRecord, MovePlan, MoveRefusal } from './moves/move.js'
export { planMove } from './moves/plan.js'
export * from './text.js'
export { SCHEMA_NAMES, type SchemaError, type SchemaName, schemaErrors } from './validators.js'
