import type { RecordBase } from './base.js'
import type { Citation } from './evidence.js'
import type { AgentId, CommitmentId, InstrumentId, PartyId, SourceId, SummitId } from './ids.js'
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
   * ISO 4217 for money, else the unit in full.
   * @factual
   * @minLength 1
   * @example "USD"
   */
  unit: string
}

/** What somebody says became of a commitment. */
export interface Assessment {
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

/** Something that a state or organization promised at a summit. */
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
   * What was promised, in our words.
   * @editorial
   * @minLength 10
   * @example "Pay 300,000 US dollars into the IAEA Nuclear Security Fund."
   */
  gloss: string
  /**
   * What sort of promise: our sorting.
   * @editorial
   * @example "funding"
   */
  category:
    | 'funding'
    | 'heu-minimization'
    | 'material-removal'
    | 'reactor-conversion'
    | 'ratification'
    | 'legislation'
    | 'training-centre'
    | 'physical-protection'
    | 'detection'
    | 'information-security'
    | 'peer-review'
    | 'transport'
    | 'hosting'
    | 'cooperation'
    | 'other'
  /**
   * The instrument to which it refers.
   * @factual
   * @example "instr:cppnm-amendment"
   */
  instrument?: InstrumentId
  /**
   * How much.
   * @factual
   */
  amount?: Amount
  /**
   * Where it was announced.
   * @editorial
   * @example "source:wh-2010-highlights"
   */
  announcedIn: SourceId
  /**
   * What became of it, according to whom.
   * @factual
   * @key assessor
   */
  assessments: Assessment[]
}
