import type { RecordBase } from './base.js'
import type { Citation } from './evidence.js'
import type {
  AgentId,
  CommitmentId,
  DocumentId,
  InstrumentId,
  PartyId,
  SourceId,
  SummitId,
  TopicId,
} from './ids.js'
import type { EdtfDate } from './values.js'

/** A quantity with its unit. */
export interface Amount {
  /**
   * The number.
   * @factual
   * @minimum 0
   * @example 300000
   */
  value: number
  /**
   * Of money the ISO 4217 code, or `dollars` where no source says which; of a mass `kg` or `t`; else what is counted, in the plural.
   * @factual
   * @pattern ^([A-Z]{3}|[a-z]+([ -][a-z]+)*)$
   * @example "USD"
   */
  unit: string
  /**
   * Of which stuff, where the unit does not tell.
   * @factual
   * @minLength 2
   * @example "HEU"
   */
  of?: string
  /**
   * How near the number is, where the source does not give it as exact.
   * @factual
   * @example "about"
   */
  precision?: 'about' | 'at-least' | 'at-most'
}

/** What somebody says became of a commitment. */
export interface Assessment {
  /**
   * Name of the assessment, unique in its list.
   * @editorial
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example "bel-2012"
   */
  id: string
  /**
   * Who says so.
   * @factual
   * @example "state:bel"
   */
  assessor: AgentId
  /**
   * When.
   * @factual
   * @example "2012-03"
   */
  asOf: EdtfDate
  /**
   * What they say.
   * @factual
   * @example "kept"
   */
  status: 'kept' | 'in-progress' | 'not-kept' | 'superseded' | 'unknown'
  /**
   * Where they say it.
   * @editorial
   * @minItems 1
   */
  cites: Citation[]
}

/**
 * Something that a state or organization promised at a summit, or reported there or between summits as done.
 * What the diplomats called a "house gift".
 */
export interface Commitment extends RecordBase {
  /**
   * The commitment's id: the summit's slug, a dot, the party and the matter.
   * @editorial
   * @example "commit:nss-2010.bel-nuclear-security-fund"
   */
  id: CommitmentId
  /**
   * The summit at which it was announced.
   * @factual
   * @example "summit:nss-2010"
   */
  summit: SummitId
  /**
   * Who promised.
   * @factual
   * @example "state:bel"
   */
  party: PartyId
  /**
   * `pledge`: a promise to do something; `deed`: reported as done, without a promise that we know of.
   * @factual
   * @example "pledge"
   */
  kind: 'pledge' | 'deed'
  /**
   * What was promised or done, in our words.
   * @editorial
   * @minLength 10
   * @example "Pay 300,000 US dollars into the IAEA Nuclear Security Fund."
   */
  gloss: string
  /**
   * Its theme: our sorting, by the same topics as the themes of joint statements.
   * @editorial
   * @example "topic:funding"
   */
  theme: TopicId
  /**
   * The treaties, resolutions and initiatives to which it refers.
   * @factual
   * @example ["instr:cppnm-amendment"]
   */
  instruments?: InstrumentId[]
  /**
   * The joint statement by which it was promised or that it carries out.
   * @factual
   * @example "doc:nss-2014-js-implementation"
   */
  document?: DocumentId
  /**
   * The earlier commitment of the same party that it carries out, repeats or widens.
   * @editorial
   * @example "commit:nss-2010.bel-nuclear-security-fund"
   */
  follows?: CommitmentId
  /**
   * How much.
   * @factual
   */
  amount?: Amount
  /**
   * When it was carried out, where a source dates that.
   * @factual
   * @example "2016-09-26"
   */
  completed?: EdtfDate
  /**
   * Where it was announced; of a deed, where it was reported.
   * @editorial
   * @example "source:wh-2010-highlights"
   */
  announcedIn: SourceId
  /**
   * What became of it, according to whom, in the order of time.
   * @factual
   * @key id
   */
  assessments: Assessment[]
}
