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
  readonly summit?: SummitId
  readonly state?: StateId
  readonly organization?: OrganizationId
}

const FIELDS = ['summit', 'state', 'organization']

/** For untyped callers: an unknown id must not be answered with nothing. */
function check(query: AttendanceQuery): void {
  checkFields(query, FIELDS, 'A question about attendance')
  if ('summit' in query) summits.get(query.summit as SummitId)
  if ('state' in query) states.get(query.state as StateId)
  if ('organization' in query) organizations.get(query.organization as OrganizationId)
}

/**
 * Who came to which summit and who stayed away, in the order of summits and parties.
 *
 * @throws {NssError} `unknown-id`, `unknown-field`
 * @example
 * attendance({ summit: 'summit:nss-2016', state: 'state:rus' })[0]?.outcome // 'absent'
 */
export function attendance(query: AttendanceQuery = {}): readonly Participation[] {
  check(query)
  const party: PartyId | undefined = query.state ?? query.organization
  return participations.where(
    (one) =>
      (query.summit === undefined || one.summit === query.summit) &&
      (party === undefined || one.party === party),
  )
}

/** A reason with the statements in which it was given. */
export interface StatedReason {
  readonly reason: Reason
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
