import type { RecordBase } from './base.js'
import type { Citation } from './evidence.js'
import type { AgentId, ParticipationId, PartyId, PersonId, StatementId, SummitId } from './ids.js'
import type { Capacity, EdtfDate } from './values.js'

/** Who sat in the chair of a delegation. */
export interface Head {
  /**
   * The person.
   * @factual
   * @example "person:sergey-lavrov"
   */
  person: PersonId
  /**
   * What the person acted as.
   * @factual
   */
  capacity: Capacity
  /**
   * `head`: led alone; `co-head`: together with others (the EU came with two presidents); `stand-in`: in place of the one who should have led.
   * @factual
   * @example "stand-in"
   */
  role: 'head' | 'co-head' | 'stand-in'
  /**
   * For whom a stand-in came.
   * @factual
   * @example "person:vladimir-putin"
   */
  standsInFor?: PersonId
}

/** Somebody else who came with a delegation. */
export interface Member {
  /**
   * The person.
   * @factual
   * @example "person:sergey-lavrov"
   */
  person: PersonId
  /**
   * What the person acted as.
   * @factual
   */
  capacity: Capacity
}

/**
 * Why somebody stayed away: always a claim by somebody, never a bare fact.
 * Where no claimant is known, the publisher of the source claims it: `statements` is empty and `cites` says where.
 */
export interface Reason {
  /**
   * Name of the reason, unique in its list.
   * @editorial
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example "peskov-cooperation"
   */
  id: string
  /**
   * Our sorting.
   * @editorial
   * @example "lack-of-cooperation"
   */
  code:
    | 'lack-of-cooperation'
    | 'agenda-exhausted'
    | 'outside-interference'
    | 'process-objection'
    | 'bilateral-relations'
    | 'domestic-emergency'
    | 'election'
    | 'expected-criticism'
    | 'schedule'
    | 'other'
  /**
   * The reason in our words.
   * @editorial
   * @minLength 10
   * @example "Too little cooperation while the summit's issues and topics were being prepared."
   */
  gloss: string
  /**
   * Who gives it.
   * @factual
   * @example "person:dmitry-peskov"
   */
  claimant: AgentId
  /**
   * The statements in which it is given.
   * @editorial
   * @example ["stmt:peskov-2016-03-30-cooperation"]
   */
  statements: StatementId[]
  /**
   * Where it is claimed, when it is not in a statement of the record.
   * @editorial
   * @minItems 1
   */
  cites?: Citation[]
  /**
   * How it stands to other reasons: `preferred` where the claimant's own latest word is meant, `deprecated` where it was taken back.
   * @editorial
   * @example "normal"
   */
  rank: 'preferred' | 'normal' | 'deprecated'
}

/** A leader who was expected and did not come, though the delegation did. */
export interface LeaderAbsence {
  /**
   * Who was expected.
   * @factual
   * @example "person:vladimir-putin"
   */
  expected: PersonId
  /**
   * The reasons that were given; empty where none was found.
   * @factual
   * @key id
   */
  reasons: Reason[]
}

/** A state or organization that took part. */
export interface PresentParticipation extends RecordBase {
  /**
   * The participation's id: the summit's slug, a dot, the party's slug.
   * @editorial
   * @example "part:nss-2014.rus"
   */
  id: ParticipationId
  /**
   * That it took part.
   * @factual
   * @example "present"
   */
  outcome: 'present'
  /**
   * The summit.
   * @factual
   * @example "summit:nss-2014"
   */
  summit: SummitId
  /**
   * The state or organization.
   * @factual
   * @example "state:rus"
   */
  party: PartyId
  /**
   * As what it took part.
   * @factual
   * @example "participant"
   */
  role: 'host' | 'participant' | 'observer'
  /**
   * Whether it was invited; a host invites.
   * @factual
   * @example "unknown"
   */
  invitation: 'host' | 'invited' | 'unknown'
  /**
   * Who led the delegation; empty where no source says.
   * @factual
   * @key person
   */
  heads: Head[]
  /**
   * Who else came, as far as sources name them.
   * @factual
   * @key person
   * @minItems 1
   */
  members?: Member[]
  /**
   * The leader who was expected and did not come.
   * @factual
   */
  leaderAbsent?: LeaderAbsence
}

/** A state or organization that stayed away. */
export interface AbsentParticipation extends RecordBase {
  /**
   * The participation's id: the summit's slug, a dot, the party's slug.
   * @editorial
   * @example "part:nss-2016.rus"
   */
  id: ParticipationId
  /**
   * That it stayed away.
   * @factual
   * @example "absent"
   */
  outcome: 'absent'
  /**
   * The summit.
   * @factual
   * @example "summit:nss-2016"
   */
  summit: SummitId
  /**
   * The state or organization.
   * @factual
   * @example "state:rus"
   */
  party: PartyId
  /**
   * Whether it was invited.
   * @factual
   * @example "invited"
   */
  invitation: 'invited' | 'not-invited' | 'unknown'
  /**
   * How it came to be absent.
   * @factual
   * @example "declined"
   */
  manner: 'declined' | 'withdrew' | 'no-show' | 'not-invited'
  /**
   * When the absence was made public.
   * @factual
   * @example "2014-11-05"
   */
  announced?: EdtfDate
  /**
   * The reasons that were given; empty where none was found.
   * @factual
   * @key id
   */
  reasons: Reason[]
}

/** Whether a state or organization came to a summit; who led it, or why it stayed away. */
export type Participation = PresentParticipation | AbsentParticipation
