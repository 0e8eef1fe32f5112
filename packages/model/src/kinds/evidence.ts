import type { OrganizationId, SourceId } from './ids.js'
import type { Offset, Sha256, WebAddress } from './values.js'

/** Digests of the neighbourhood of a span; needed where the same text occurs twice, and for short spans. */
export interface SpanContext {
  /**
   * How many code points on either side.
   * @editorial
   * @example 32
   */
  size: Offset
  /**
   * Digest of the code points before the span (fewer at the segment's start).
   * @editorial
   * @example "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
   */
  before: Sha256
  /**
   * Digest of the code points after the span (fewer at the segment's end).
   * @editorial
   * @example "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
   */
  after: Sha256
}

/** A piece of an article's text: half-open, in Unicode code points, relative to its segment (W3C TextPositionSelector, but per segment). */
export interface Span {
  /**
   * Id of the segment.
   * @editorial
   * @pattern ^[a-z][a-z0-9-]*$
   * @example "p3"
   */
  segment: string
  /**
   * First code point.
   * @editorial
   * @example 1
   */
  start: Offset
  /**
   * Code point after the last.
   * @editorial
   * @example 186
   */
  end: Offset
  /**
   * Digest of the span's text, in NFC.
   * @editorial
   * @example "4f53ae1fb0d5a91c18a64d7fb902504a2cc349c15963fab6ed57898c1707bfaa"
   */
  sha256: Sha256
  /**
   * Digests of what stands around it.
   * @editorial
   */
  context?: SpanContext
}

/** Points at words: spans of an article of the record. */
export interface SpanLocator {
  /**
   * Says that this is a span locator.
   * @editorial
   * @example "span"
   */
  kind: 'span'
  /**
   * The spans, in the order of the text.
   * @editorial
   * @minItems 1
   */
  spans: Span[]
}

/** Points at paragraphs: segments of an article of the record. */
export interface SegmentLocator {
  /**
   * Says that this is a segment locator.
   * @editorial
   * @example "segment"
   */
  kind: 'segment'
  /**
   * Ids of the segments.
   * @editorial
   * @minItems 1
   * @items {"type":"string","pattern":"^[a-z][a-z0-9-]*$"}
   * @example ["p1","p3"]
   */
  segments: string[]
}

/** Points at pages of a paged document. */
export interface PageLocator {
  /**
   * Says that this is a page locator.
   * @editorial
   * @example "page"
   */
  kind: 'page'
  /**
   * First page, as printed.
   * @editorial
   * @TJS-type integer
   * @minimum 1
   * @example 3
   */
  first: number
  /**
   * Last page, where there are several.
   * @editorial
   * @TJS-type integer
   * @minimum 1
   * @example 4
   */
  last?: number
}

/** Points at a section of a page: a heading, a table row, a numbered paragraph. */
export interface SectionLocator {
  /**
   * Says that this is a section locator.
   * @editorial
   * @example "section"
   */
  kind: 'section'
  /**
   * From the outer heading to the inner one, in our words where the source has none.
   * @editorial
   * @minItems 1
   * @example ["Participants", "Russia"]
   */
  path: string[]
}

/** Points at the source as a whole. */
export interface WholeLocator {
  /**
   * Says that this is a whole-source locator.
   * @editorial
   * @example "whole"
   */
  kind: 'whole'
}

/** Where in a source. The narrower, the better: the lint counts the grades. */
export type Locator = SpanLocator | SegmentLocator | PageLocator | SectionLocator | WholeLocator

/** One source's support for a record, or for the fields of it that are named. */
export interface Citation {
  /**
   * The source.
   * @editorial
   * @example "source:tass-865989"
   */
  source: SourceId
  /**
   * Where in the source.
   * @editorial
   */
  locator: Locator
  /**
   * The fields that it supports, as JSON Pointers (RFC 6901) into the record; an element of a list is addressed by its key:
   * `/dates`, `/counts/states`, `/heads/person:sergey-lavrov`. Absent: the whole record.
   * @editorial
   * @minItems 1
   * @uniqueItems true
   * @items {"type":"string","pattern":"^(/([^/~]|~[01])+)+$"}
   * @example ["/dates", "/counts/states"]
   */
  supports?: string[]
  /**
   * `explicit`: the source says it; `paraphrase`: it says so in other words; `inferred`: we conclude it, and `note` says how.
   * @editorial
   * @example "explicit"
   */
  basis: 'explicit' | 'paraphrase' | 'inferred'
  /**
   * What a reader should know about this support.
   * @editorial
   * @minLength 3
   * @example "A refusal presupposes an invitation."
   */
  note?: string
}

/** What may be done with a source's text. */
export interface Rights {
  /**
   * Who holds the rights, as it calls itself.
   * @factual
   * @minLength 2
   * @example "TASS"
   */
  holder?: string
  /**
   * The holder's record, where there is one.
   * @factual
   * @example "org:tass"
   */
  holderId?: OrganizationId
  /**
   * SPDX identifier; `LicenseRef-all-rights-reserved` for a protected text, `LicenseRef-public-domain-us-gov` for works of the US
   * government, `LicenseRef-unknown` where no terms were found.
   * @factual
   * @pattern ^[A-Za-z0-9][A-Za-z0-9.+-]*$
   * @example "CC-BY-SA-4.0"
   */
  licence: string
  /**
   * The licence's text.
   * @factual
   * @example "https://creativecommons.org/licenses/by-sa/4.0/"
   */
  licenceUrl?: WebAddress
  /**
   * The holder's terms of use.
   * @factual
   * @example "https://tass.ru/pravila-citirovaniya"
   */
  termsUrl?: WebAddress
  /**
   * How much of its text this dataset may hold.
   * @editorial
   * @example "excerpt"
   */
  text: 'full' | 'excerpt' | 'none'
  /**
   * Longest single excerpt, in words.
   * @editorial
   * @TJS-type integer
   * @minimum 1
   * @example 25
   */
  maxExcerptWords?: number
  /**
   * Largest share of its body that all excerpts together may reach, from 0 to 1.
   * @editorial
   * @minimum 0
   * @maximum 1
   * @example 0.2
   */
  maxExcerptShare?: number
  /**
   * What a reader should know about the rights.
   * @editorial
   * @minLength 3
   * @example "Excerpts with credit and link."
   */
  note?: string
}
