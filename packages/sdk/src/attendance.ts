import type {
  AbsentParticipation,
  OrganizationId,
  Participation,
  PartyId,
  PersonId,
  PresentParticipation,
  Reason,
  StateId,
  Statement,
  SummitId,
} from '@nuclear-security-summits/data'
import { checkFields } from './check-fields.js'
import { organizations } from './collections/organizations.js'
import { participations } from './collections/participations.js'
import { statements } from './collections/statements.js'
import { states } from './collections/states.js'
import { summits } from './collections/summits.js'

/** Of which summit and which party. Each may be left out: then of all. */
export interface AttendanceQuery {
  /** Only of this summit. */
  readonly summit?: SummitId
  /** Only of this state. */
  readonly state?: StateId
  /** Only of this organization. */
  readonly organization?: OrganizationId
}

const FIELDS = ['summit', 'state', 'organization']

/** What is asked about. An unknown id is not answered with nothing, and a former one is followed. */
function asked(query: AttendanceQuery): { summit?: SummitId; party?: PartyId } {
  checkFields(query, FIELDS, 'A question about attendance')
  return {
    ...('summit' in query ? { summit: summits.get(query.summit as SummitId).id } : {}),
    ...('organization' in query ? { party: organizations.get(query.organization as OrganizationId).id } : {}),
    ...('state' in query ? { party: states.get(query.state as StateId).id } : {}),
  }
}

/**
 * Who came to which summit and who stayed away, in the order of summits and parties.
 *
 * @throws {NssError} `unknown-id`, `unknown-field`
 * @example
 * attendance({ summit: 'summit:nss-2016', state: 'state:rus' })[0]?.outcome // 'absent'
 */
export function attendance(query: AttendanceQuery = {}): readonly Participation[] {
  return participations.where(asked(query))
}

/** A reason with the statements in which it was given. */
export interface StatedReason {
  /** The reason, with its claimant. */
  readonly reason: Reason
  /** Where it was given; empty where no statement of it is in the record. */
  readonly statements: readonly Statement[]
}

/** Somebody who stayed away: a whole delegation, or a leader whose delegation came. */
export type Absence =
  | {
      readonly who: 'delegation'
      readonly participation: AbsentParticipation
      readonly reasons: readonly StatedReason[]
    }
  | {
      readonly who: 'leader'
      readonly participation: PresentParticipation
      /** Who was expected. */
      readonly leader: PersonId
      readonly reasons: readonly StatedReason[]
    }

/**
 * Who stayed away, and the reasons that were given, each with its claimant: absent delegations, and leaders who were expected.
 *
 * @throws {NssError} `unknown-id`, `unknown-field`
 * @example
 * absences({ summit: 'summit:nss-2016' })[0]?.reasons.map(({ reason }) => reason.claimant)
 */
export function absences(query: AttendanceQuery = {}): readonly Absence[] {
  return attendance(query).flatMap((participation): Absence[] => {
    if (participation.outcome === 'absent')
      return [{ who: 'delegation', participation, reasons: stated(participation.reasons) }]
    const { leaderAbsent } = participation
    if (!leaderAbsent) return []
    return [
      { who: 'leader', participation, leader: leaderAbsent.expected, reasons: stated(leaderAbsent.reasons) },
    ]
  })
}

const stated = (reasons: readonly Reason[]): StatedReason[] =>
  reasons.map((reason) => ({ reason, statements: reason.statements.map((id) => statements.get(id)) }))
