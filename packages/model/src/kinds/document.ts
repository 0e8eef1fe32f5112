import type { NamedRecord } from './base.js'
import type { DocumentId, OrganizationId, PartyId, SourceId, SummitId, TopicId } from './ids.js'
import type { EdtfDate, Offset } from './values.js'

/** One point of a text that a summit adopted, in our words. */
export interface DocumentPoint {
  /**
   * Name of the point, unique in its list.
   * @editorial
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example "money-for-nuclear-security"
   */
  id: string
  /**
   * What the text says, in our words.
   * @factual
   * @minLength 10
   * @example "Asks for reliable and sufficient money for the agency's work on nuclear security."
   */
  gloss: string
  /**
   * Whom the point addresses or names as the one to act.
   * @factual
   * @example ["org:iaea"]
   */
  addresses?: PartyId[]
}

/** A text that a summit adopted by consensus. */
export interface ConsensusDocument extends NamedRecord {
  /**
   * The document's id.
   * @editorial
   * @example "doc:nss-2016-action-plan-iaea"
   */
  id: DocumentId
  /**
   * What sort of text.
   * @factual
   * @example "action-plan"
   */
  kind: 'communique' | 'work-plan' | 'action-plan'
  /**
   * The summit that adopted it.
   * @factual
   * @example "summit:nss-2016"
   */
  summit: SummitId
  /**
   * When it was adopted.
   * @factual
   * @example "2016-04-01"
   */
  adopted: EdtfDate
  /**
   * The body for which an action plan is meant.
   * @factual
   * @example "org:iaea"
   */
  addressedTo?: OrganizationId
  /**
   * What it says, point by point, as far as a source that we read shows it: in the order of the text, and seldom all of it.
   * @factual
   * @key id
   */
  points?: DocumentPoint[]
  /**
   * Where its text stands, or the best account of it.
   * @editorial
   * @example "source:nss2016-documents"
   */
  source: SourceId
}

/** A state or organization that signed a joint statement. */
export interface Subscriber {
  /**
   * Who.
   * @factual
   * @example "state:jor"
   */
  party: PartyId
  /**
   * `original`: at the summit; `joined-later`: afterwards; `withdrawn`: no longer.
   * @factual
   * @example "joined-later"
   */
  capacity: 'original' | 'joined-later' | 'withdrawn'
  /**
   * When it joined or left.
   * @factual
   * @example "2015-11-13"
   */
  on?: EdtfDate
  /**
   * By what act: the circular or note.
   * @factual
   * @minLength 3
   * @example "INFCIRC/869/Add.1"
   */
  via?: string
  /**
   * What a reader should know: of an original subscriber that took no part in the summit, why it is here.
   * @editorial
   * @minLength 3
   * @example "Signed from the capital; its delegation did not come."
   */
  note?: string
}

/** A statement of some participants on one theme: a "gift basket". */
export interface JointStatement extends NamedRecord {
  /**
   * The document's id.
   * @editorial
   * @example "doc:nss-2014-js-implementation"
   */
  id: DocumentId
  /**
   * That it is a joint statement.
   * @factual
   * @example "joint-statement"
   */
  kind: 'joint-statement'
  /**
   * The summit at which it was made.
   * @factual
   * @example "summit:nss-2014"
   */
  summit: SummitId
  /**
   * Its theme: our sorting.
   * @editorial
   * @example "topic:implementation"
   */
  theme: TopicId
  /**
   * Who led it.
   * @factual
   * @example ["state:nld"]
   */
  sponsors: PartyId[]
  /**
   * Who signed.
   * @factual
   * @key party
   */
  subscribers: Subscriber[]
  /**
   * Whether the list of original subscribers is whole.
   * @editorial
   * @example false
   */
  subscribersComplete: boolean
  /**
   * What was looked for in vain, where the list is not whole: pages, searches, and when.
   * @editorial
   * @minLength 10
   * @example "The circular itself and the host's page of the statement, November 2026: the list breaks off after Morocco."
   */
  searched?: string
  /**
   * How many states signed at the summit, as a source counts them; organizations do not count.
   * @factual
   * @example 35
   */
  statedCount?: Offset
  /**
   * The circular of the IAEA that carries it.
   * @factual
   * @pattern ^INFCIRC/\d+(/Rev\.\d+)?$
   * @example "INFCIRC/869"
   */
  circulatedAs?: string
  /**
   * The date of that circular.
   * @factual
   * @example "2014-10-22"
   */
  circulatedOn?: EdtfDate
  /**
   * Where its text stands, or the best account of it.
   * @editorial
   * @example "source:wh-factsheet-infcirc-869"
   */
  source: SourceId
}

/** What one participant handed in: a national statement or a progress report. */
export interface NationalDocument extends NamedRecord {
  /**
   * The document's id.
   * @editorial
   * @example "doc:nss-2016-report-geo"
   */
  id: DocumentId
  /**
   * What sort of text.
   * @factual
   * @example "progress-report"
   */
  kind: 'national-statement' | 'progress-report'
  /**
   * The summit.
   * @factual
   * @example "summit:nss-2016"
   */
  summit: SummitId
  /**
   * Whose.
   * @factual
   * @example "state:geo"
   */
  party: PartyId
  /**
   * Where its text stands.
   * @editorial
   * @example "source:nss2016-georgia-report"
   */
  source: SourceId
}

/** A text that came out of a summit. */
export type Document = ConsensusDocument | JointStatement | NationalDocument
