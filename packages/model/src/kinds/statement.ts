import type { RecordBase } from './base.js'
import type { Locator, Span } from './evidence.js'
import type {
  AgentId,
  EntityId,
  EventId,
  OrganizationId,
  PartyId,
  SourceId,
  StatementId,
  TopicId,
} from './ids.js'
import type { Capacity, EdtfDate, LanguageTag, Offset } from './values.js'

/** The word that attributes: "said", "explained". */
export interface Cue {
  /**
   * Dictionary form.
   * @editorial
   * @pattern ^[a-z]+( [a-z]+)*$
   * @example "explain"
   */
  lemma: string
  /**
   * Where it stands.
   * @editorial
   */
  span: Span
  /**
   * What the cue makes of the utterance.
   * @editorial
   * @example "explain"
   */
  class: 'say' | 'explain' | 'assure' | 'add' | 'consider' | 'propose' | 'decide'
}

/** Words of the source, short enough to show with credit. */
export interface Excerpt {
  /**
   * The words.
   * @factual
   * @minLength 1
   * @example "We faced a certain lack of cooperation"
   */
  value: string
  /**
   * Where they stand; inside the rendition's content.
   * @editorial
   */
  span: Span
}

/** The wording of one utterance in one source, when the source is an article of the record: with spans. */
export interface SpanRendition {
  /**
   * How its wording is known: by spans of an article of the record.
   * @editorial
   * @example "spans"
   */
  by: 'spans'
  /**
   * The source.
   * @editorial
   * @example "source:tass-865989"
   */
  source: SourceId
  /**
   * `direct`: in quotation marks; `indirect`: reported; `mixed`: both in one sentence.
   * @editorial
   * @example "direct"
   */
  mode: 'direct' | 'indirect' | 'mixed'
  /**
   * Language of the wording.
   * @editorial
   * @example "en"
   */
  lang: LanguageTag
  /**
   * Whether it is a translation of what was said.
   * @editorial
   * @example true
   */
  translated: boolean
  /**
   * What was said: quotation marks, cue and speaker left out.
   * @editorial
   * @minItems 1
   */
  content: Span[]
  /**
   * The words that name the speaker here.
   * @editorial
   */
  speakerSpan?: Span
  /**
   * The word that attributes.
   * @editorial
   */
  cue?: Cue
  /**
   * The words that name the hearer.
   * @editorial
   */
  addresseeSpan?: Span
  /**
   * The words that say when.
   * @editorial
   */
  timeSpan?: Span
  /**
   * A few of the words.
   * @editorial
   */
  excerpt?: Excerpt
  /**
   * Words in the content.
   * @editorial
   * @example 33
   */
  words: Offset
}

/** The wording of one utterance in a source that this dataset does not cut into spans. */
export interface PlaceRendition {
  /**
   * How its wording is known: by a place in the source.
   * @editorial
   * @example "place"
   */
  by: 'place'
  /**
   * The source.
   * @editorial
   * @example "source:mid-ru-20160113"
   */
  source: SourceId
  /**
   * `direct`: in quotation marks or in the speaker's own document; `indirect`: reported; `mixed`: both.
   * @editorial
   * @example "direct"
   */
  mode: 'direct' | 'indirect' | 'mixed'
  /**
   * Language of the wording.
   * @editorial
   * @example "en"
   */
  lang: LanguageTag
  /**
   * Whether it is a translation of what was said.
   * @editorial
   * @example true
   */
  translated: boolean
  /**
   * Where in the source.
   * @editorial
   */
  locator: Locator
}

/** One wording of an utterance in one source. */
export type Rendition = SpanRendition | PlaceRendition

/** An attitude that a statement shows, as we read it. */
export interface Stance {
  /**
   * Towards what.
   * @editorial
   * @example "summit:nss-2016"
   */
  target: EntityId
  /**
   * Which.
   * @editorial
   * @example "criticises"
   */
  value: 'supports' | 'opposes' | 'criticises' | 'reassures' | 'neutral'
  /**
   * On what grounds, in a word or two.
   * @editorial
   * @minLength 3
   * @example "preparation"
   */
  rationale?: string
}

/** How one statement stands to another. */
export interface StatementLink {
  /**
   * The relation, read from this statement to the target.
   * @editorial
   * @example "continues"
   */
  rel: 'same-utterance' | 'continues' | 'restates' | 'rebuts' | 'reports'
  /**
   * The other statement.
   * @editorial
   * @example "stmt:peskov-2016-03-30-topical"
   */
  target: StatementId
}

/** An utterance: somebody said something on some day. How it was worded, and by whom reported, is in its renditions. */
export interface Statement extends RecordBase {
  /**
   * The statement's id: speaker, date, subject.
   * @editorial
   * @example "stmt:peskov-2016-03-30-cooperation"
   */
  id: StatementId
  /**
   * Who said it.
   * @factual
   * @example "person:dmitry-peskov"
   */
  speaker: AgentId
  /**
   * What the speaker acted as.
   * @factual
   */
  capacity?: Capacity
  /**
   * For whom the speaker spoke.
   * @factual
   * @example "state:rus"
   */
  onBehalfOf?: PartyId
  /**
   * Through whom it reached us.
   * @factual
   * @example ["org:tass"]
   */
  relayedBy: OrganizationId[]
  /**
   * What kind of speech act.
   * @editorial
   * @example "explain"
   */
  act: 'explain' | 'assert' | 'criticise' | 'assure' | 'announce' | 'propose' | 'decide' | 'demand'
  /**
   * What was said, in our own words, in one sentence.
   * @editorial
   * @minLength 10
   * @example "Russia is absent because it met too little cooperation while summit topics were prepared."
   */
  gloss: string
  /**
   * When it was said.
   * @factual
   * @example "2016-03-30"
   */
  said: EdtfDate
  /**
   * How we know when: `stated` by the source, `resolved` from a weekday or the like, `inferred`.
   * @editorial
   * @example "resolved"
   */
  saidBasis: 'stated' | 'resolved' | 'inferred'
  /**
   * The occasion.
   * @factual
   * @example "event:peskov-remarks-2016-03-30"
   */
  setting?: EventId
  /**
   * To whom it was said.
   * @factual
   * @example "state:usa"
   */
  addressee?: AgentId
  /**
   * What sort of audience.
   * @factual
   * @example "reporters"
   */
  audience?: 'reporters' | 'public'
  /**
   * Its wordings, one per source or passage.
   * @editorial
   * @minItems 1
   */
  renditions: Rendition[]
  /**
   * Attitudes that it shows.
   * @editorial
   * @key target
   */
  stances: Stance[]
  /**
   * Its topics.
   * @editorial
   * @example ["topic:nuclear-security"]
   */
  topics: TopicId[]
  /**
   * How it stands to other statements.
   * @editorial
   * @key target
   * @minItems 1
   */
  links?: StatementLink[]
}
