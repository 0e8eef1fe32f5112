import type {
  Citation,
  Dispute,
  Id,
  Locator,
  Source,
  Span,
  SpanRendition,
  Statement,
  StatementId,
} from '@nuclear-security-summits/data'
import type { Grade } from '@nuclear-security-summits/model/fields'
import type { AnyRecord } from './records.js'

/** A citation with its source. */
export interface Support {
  /** The source that is cited. */
  readonly source: Source
  /** Where in the source. */
  readonly locator: Locator
  /** Whether the source says so, or it follows from what it says. */
  readonly basis: Citation['basis']
  /** What has to be known to follow it. */
  readonly note?: string
}

/** One fact of a record with everything that supports it. */
export interface FactEvidence {
  /** JSON Pointer of the fact, lists by key. */
  readonly pointer: string
  /** What is stated. */
  readonly value: unknown
  /** How narrowly the best citation supports it; `undefined` for records whose evidence is of another form. */
  readonly grade: Grade | undefined
  /** The citations that support it. */
  readonly supports: readonly Support[]
}

/** How a statement is worded in an article of the record. */
export interface Wording {
  /** The statement that is worded. */
  readonly statement: StatementId
  /** The article. */
  readonly source: Source
  /** Quoted, paraphrased, or both. */
  readonly mode: SpanRendition['mode']
  /** Where the words stand. */
  readonly spans: readonly Span[]
  /** The words: all of them where the text is attached, else a short excerpt where the record has one. */
  readonly words?: string
  /** Who has to be named beside them. */
  readonly credit?: string
}

/** A claim: a reason that somebody gave, with the statements and sources in which it stands. */
export interface Claim {
  /** JSON Pointer of the reason. */
  readonly pointer: string
  /** The reason, as one of the codes. */
  readonly code: string
  /** The reason in our words. */
  readonly gloss: string
  /** Who gives it. */
  readonly claimant: Id
  /** The statements in which it was given. */
  readonly statements: readonly Statement[]
  /** Where the statements stand in articles of the record, to the letter. */
  readonly wordings: readonly Wording[]
  /** The citations that support it. */
  readonly supports: readonly Support[]
}

/** A fact, or all facts of a record, followed to the sources. */
export interface Explanation {
  /** The record. */
  readonly record: AnyRecord
  /** The field that was asked for, as a JSON Pointer; empty for the whole record. */
  readonly pointer: string
  /** What stands there. */
  readonly value: unknown
  /** The facts at the pointer, each with what supports it. */
  readonly facts: readonly FactEvidence[]
  /** Reasons among them. */
  readonly claims: readonly Claim[]
  /** Where sources disagree on a field among them. */
  readonly disputes: readonly Dispute[]
  /** Every source that is involved, each once. */
  readonly sources: readonly Source[]
  /** The same as plain text, one thought a line, not wrapped. */
  readonly text: string
}
