/**
 * Identifiers: `prefix:slug`, lower-case ASCII; words joined by `-`, parts by `.` (`part:nss-2016.rus`).
 * An id is never re-used and never dropped: see {@link Redirect}.
 *
 * Template types, not plain strings: they survive the schema generator inside arrays, where an annotated
 * alias loses its pattern. The generator tightens `.*` to the slug pattern afterwards.
 */

/** Id of a {@link Source}. */
export type SourceId = `source:${string}`
/** Id of an {@link Article}. */
export type ArticleId = `article:${string}`
/** Id of a {@link Statement}. */
export type StatementId = `stmt:${string}`
/** Id of a {@link Mention}. */
export type MentionId = `mention:${string}`
/** Id of a {@link TimeExpression}. */
export type TimeExpressionId = `time:${string}`
/** Id of a {@link Person}. */
export type PersonId = `person:${string}`
/** Id of an {@link Organization}. */
export type OrganizationId = `org:${string}`
/** Id of a {@link State}: the slug is its ISO 3166-1 alpha-3 code in lower case. */
export type StateId = `state:${string}`
/** Id of a {@link Place}. */
export type PlaceId = `place:${string}`
/** Id of a {@link Series}. */
export type SeriesId = `series:${string}`
/** Id of a {@link Summit}. */
export type SummitId = `summit:${string}`
/** Id of an {@link Event}. */
export type EventId = `event:${string}`
/** Id of a {@link Participation}: the summit's slug, a dot, the party's slug. */
export type ParticipationId = `part:${string}`
/** Id of a {@link ParticipantList}. */
export type ParticipantListId = `list:${string}`
/** Id of a {@link Document}. */
export type DocumentId = `doc:${string}`
/** Id of an {@link Instrument}. */
export type InstrumentId = `instr:${string}`
/** Id of a {@link Commitment}. */
export type CommitmentId = `commit:${string}`
/** Id of a {@link Topic}. */
export type TopicId = `topic:${string}`
/** Id of a {@link Dispute}. */
export type DisputeId = `dispute:${string}`

/** Who can sit at a summit's table: a state or an organization. */
export type PartyId = StateId | OrganizationId
/** Who can act or speak: a person, a state or an organization. */
export type AgentId = PersonId | PartyId
/** What the article can name: anything in the world, but no text about it. */
export type EntityId = AgentId | PlaceId | SeriesId | SummitId | EventId | InstrumentId | DocumentId | TopicId
/** Id of any record. */
export type AnyId =
  | SourceId
  | ArticleId
  | StatementId
  | MentionId
  | TimeExpressionId
  | EntityId
  | ParticipationId
  | ParticipantListId
  | CommitmentId
  | DisputeId
