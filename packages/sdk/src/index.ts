/**
 * Typed access to the record of the Nuclear Security Summits. Nothing is loaded before it is asked; records are frozen.
 * Every collection has a subpath of its own, for apps that pay by the kilobyte: `@nuclear-security-summits/sdk/summits`.
 *
 * @packageDocumentation
 */

export { manifest } from '@nuclear-security-summits/data/manifest'
export type * from '@nuclear-security-summits/data/types'
export { type KindName, NssError, type NssErrorCode } from '@nuclear-security-summits/model/core'
export { type Absence, type AttendanceQuery, absences, attendance, type StatedReason } from './attendance.js'
export { type ChangesQuery, changes, type RecordChange, releases } from './changes.js'
export { CITE_STYLES, type Cited, type CiteStyle, type CslItem, cite } from './cite.js'
export type {
  Collection,
  Comparable,
  FieldOf,
  Filter,
  Resolved,
  Test,
  ValueOf,
  WithId,
} from './collection.js'
export type {
  CommitmentCounts,
  CommitmentQuery,
  Commitments,
  Disagreement,
  Outcome,
} from './collections/commitments.js'
export type { AddressingDocument, Documents } from './collections/documents.js'
export * from './collections/index.js'
export type {
  JointStatementId,
  JointStatements,
  JointStatementsById,
  LaterJoiner,
  Signature,
  SignatureQuery,
  SignedStatement,
  SigningPair,
  Sponsorship,
} from './collections/joint-statements.js'
export type { MentionChain, Mentions } from './collections/mentions.js'
export type { Speaker, Statements, StatementWording } from './collections/statements.js'
export type { CrosswalkRow, States } from './collections/states.js'
export { formatDate, formatPublished, formatRange } from './dates.js'
export {
  type AttendanceRow,
  capacities,
  type DatedCapacity,
  type Delegate,
  delegations,
  matrix,
  type Rank,
  type RankCounts,
  rankOf,
  ranks,
} from './delegations.js'
export {
  type Claim,
  type ExplainOptions,
  type Explanation,
  evidence,
  explain,
  type FactEvidence,
  type Support,
  type Wording,
} from './evidence.js'
export { type Gap, gaps } from './gaps.js'
export { type Fact, type FactQuery, facts } from './provenance.js'
export {
  type AnyRecord,
  allRecords,
  nameOf,
  type RecordOf,
  record,
  resolveId,
  unknownId,
} from './records.js'
export { type Reference, referencesFrom, referencesTo } from './references.js'
export type { Verdict } from './text/align.js'
export { type Articles, articles } from './text/articles.js'
export {
  AttachedArticle,
  attach,
  type OffsetUnit,
  type Paragraph,
  type SegmentReport,
  type SpanReport,
  type TextSelectors,
} from './text/attach.js'
export { narration, type Stretch } from './text/narration.js'
export type { OwnedSpan } from './text/spans.js'
export { type TimelineEntry, type TimelineQuery, timeline } from './timeline.js'
