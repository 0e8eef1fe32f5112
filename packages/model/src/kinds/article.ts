import type { RecordBase } from './base.js'
import type { ArticleId, EntityId, OrganizationId, PlaceId, SourceId, TopicId } from './ids.js'
import type { EdtfDate, LanguageTag, Offset, Sha256 } from './values.js'

/** Where and when a report says that it was written. */
export interface Dateline {
  /**
   * The place.
   * @factual
   * @example "place:moscow"
   */
  place: PlaceId
  /**
   * The day, completed from the date of publication.
   * @factual
   * @example "2016-03-30"
   */
  date: EdtfDate
  /**
   * The dateline as it stands in the text.
   * @factual
   * @minLength 3
   * @example "MOSCOW, March 30. /TASS/."
   */
  asPrinted: string
}

/** One line of the article's text after the recipe: measured and digested, never quoted. */
export interface Segment {
  /**
   * Name of the segment, unique in its text; spans refer to it.
   * @editorial
   * @pattern ^[a-z][a-z0-9-]*$
   * @example "p3"
   */
  id: string
  /**
   * Place in the text, from 1.
   * @factual
   * @TJS-type integer
   * @minimum 1
   * @example 9
   */
  order: number
  /**
   * What part of the page it is.
   * @editorial
   * @example "body"
   */
  role: 'nav' | 'headline' | 'deck' | 'caption' | 'credit' | 'lead' | 'body'
  /**
   * Length in code points.
   * @factual
   * @example 201
   */
  length: Offset
  /**
   * Number of words: runs of text between white space.
   * @factual
   * @example 35
   */
  words: Offset
  /**
   * Digest of the segment.
   * @factual
   * @example "e0aa017a51df03f5113fca9eb0fdf35c59918b327aaf1250af37b1ddb2f0fb38"
   */
  sha256: Sha256
  /**
   * What it says, in our own words, so that the article reads without its text.
   * @editorial
   * @minLength 10
   * @example "The cause is given as too little cooperation while the summit was prepared."
   */
  gist?: string
}

/** The text of an article, as measurements of what a recipe makes of it. */
export interface ArticleText {
  /**
   * Name of this text and of its version.
   * @editorial
   * @pattern ^[a-z0-9-]+\.v\d+$
   * @example "tass-865989.v1"
   */
  id: string
  /**
   * How the text is cut. `nfc-lf-lines.v1`: UTF-8, NFC, line ends to LF, each line trimmed, empty lines dropped, joined with LF;
   * each line is a segment.
   * @editorial
   * @example "nfc-lf-lines.v1"
   */
  recipe: 'nfc-lf-lines.v1'
  /**
   * Unit of every offset and length.
   * @editorial
   * @example "codepoint"
   */
  unit: 'codepoint'
  /**
   * Length of the whole in code points, line feeds between segments included.
   * @factual
   * @example 3058
   */
  length: Offset
  /**
   * Digest of the whole.
   * @factual
   * @example "74062279f1793b07faad9ed974dff3875a154248cfdc4273e328dedaab7a491c"
   */
  sha256: Sha256
  /**
   * The segments, in the order of the text.
   * @factual
   * @key id
   * @minItems 1
   */
  segments: Segment[]
}

/** A news article that is described in full: what it is, how its text is cut, what it is about. Its text is its agency's and is not here. */
export interface Article extends RecordBase {
  /**
   * The article's id.
   * @editorial
   * @example "article:tass-2016-03-30-kremlin-skips-nss"
   */
  id: ArticleId
  /**
   * The same page as a source.
   * @editorial
   * @example "source:tass-865989"
   */
  source: SourceId
  /**
   * The headline, as printed.
   * @factual
   * @minLength 3
   * @example "Kremlin: Russia skips nuclear security summit over lack of cooperation with partners"
   */
  headline: string
  /**
   * The article in two or three sentences of ours.
   * @editorial
   * @minLength 20
   * @example "The Kremlin spokesman says why Russia stays away from the summit in Washington."
   */
  summary: string
  /**
   * The author's line, as printed.
   * @factual
   * @minLength 2
   * @example "Andrei Ivanov"
   */
  byline?: string
  /**
   * Where and when it says that it was written.
   * @factual
   */
  dateline?: Dateline
  /**
   * The news agency.
   * @factual
   * @example "org:tass"
   */
  agency: OrganizationId
  /**
   * Language of the text.
   * @factual
   * @example "en"
   */
  lang: LanguageTag
  /**
   * Day of publication.
   * @factual
   * @example "2016-03-30"
   */
  published: EdtfDate
  /**
   * The text, measured.
   * @factual
   */
  text: ArticleText
  /**
   * What it is mainly about.
   * @editorial
   * @minItems 1
   * @example ["summit:nss-2016", "state:rus"]
   */
  about: EntityId[]
  /**
   * Its topics.
   * @editorial
   * @minItems 1
   * @example ["topic:nuclear-security"]
   */
  topics: TopicId[]
  /**
   * What sort of text.
   * @editorial
   * @example "news-report"
   */
  genre: 'news-report' | 'interview' | 'analysis' | 'opinion'
}
