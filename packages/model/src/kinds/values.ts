import type { PartyId } from './ids.js'

/**
 * A date with the precision that its source has: day, month or year, in the Extended Date/Time Format (EDTF, ISO 8601-2),
 * level 1. A trailing `?` is uncertain, `~` approximate, `%` both.
 *
 * @pattern ^\d{4}(-\d{2}(-\d{2})?)?[?~%]?$
 */
export type EdtfDate = string

/**
 * A moment with its time zone, RFC 3339.
 *
 * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$
 */
export type Instant = string

/**
 * SHA-256 of UTF-8 bytes, as 64 lower-case hexadecimal digits.
 *
 * @pattern ^[0-9a-f]{64}$
 */
export type Sha256 = string

/**
 * A position or length in Unicode code points (not UTF-16 code units, not bytes).
 *
 * @minimum 0
 * @TJS-type integer
 */
export type Offset = number

/**
 * BCP 47 language tag.
 *
 * @pattern ^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$
 */
export type LanguageTag = string

/**
 * An address on the web.
 *
 * @pattern ^https?://[^\s]+$
 */
export type WebAddress = string

/** How high an office stands. `unknown`: no source says who it was; `other`: known, and none of these. */
export type Rank =
  | 'head-of-state'
  | 'head-of-government'
  | 'deputy-head'
  | 'royal-representative'
  | 'legislature-head'
  | 'foreign-minister'
  | 'minister'
  | 'head-of-organization'
  | 'ambassador'
  | 'senior-official'
  | 'spokesperson'
  | 'unknown'
  | 'other'

/** What somebody acted as on one occasion. A person has no timeless job: "who held which office when" is derived from these. */
export interface Capacity {
  /**
   * Title in English, as of that day.
   * @factual
   * @minLength 2
   * @example "Minister of Foreign Affairs"
   */
  title: string
  /**
   * The state or organization to which the office belongs.
   * @factual
   * @example "state:rus"
   */
  of?: PartyId
  /**
   * How high the office stands: our sorting of the title.
   * @editorial
   * @example "foreign-minister"
   */
  rank: Rank
}

/** A stretch of time; both ends included. */
export interface DateRange {
  /**
   * First day, month or year.
   * @factual
   * @example "2016-03-31"
   */
  start?: EdtfDate
  /**
   * Last day, month or year.
   * @factual
   * @example "2016-04-01"
   */
  end?: EdtfDate
  /**
   * Which end is known to be open, as against not known.
   * @factual
   * @example "end"
   */
  open?: 'start' | 'end' | 'both'
  /**
   * Days on which a source shows that it held, where neither end is known.
   * @factual
   * @items {"type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?$"}
   * @example ["2014-03-24"]
   */
  attestedOn?: EdtfDate[]
}

/** A name of something, and what sort of name it is. */
export interface Label {
  /**
   * The name itself.
   * @factual
   * @minLength 1
   * @example "IAEA"
   */
  value: string
  /**
   * Language of the name.
   * @editorial
   * @example "en"
   */
  lang: LanguageTag
  /**
   * What sort of name. `as-printed`: a spelling met in a source, kept because people search for it.
   * @editorial
   * @example "short"
   */
  type: 'preferred' | 'official' | 'short' | 'alias' | 'transliteration' | 'as-printed'
}

/** The same thing in somebody else's list. */
export interface ExternalId {
  /**
   * Whose list: Wikidata, Correlates of War, UN M49, GeoNames, IPTC Media Topics, VIAF, or a page of its own.
   * @factual
   * @example "wikidata"
   */
  scheme: 'wikidata' | 'cow' | 'm49' | 'geonames' | 'iptc-mediatopic' | 'viaf' | 'url'
  /**
   * The identifier there.
   * @factual
   * @minLength 1
   * @example "Q159"
   */
  value: string
  /**
   * How well the two meet, in the terms of SKOS.
   * @editorial
   * @example "exact"
   */
  match: 'exact' | 'close' | 'broad' | 'narrow'
}
