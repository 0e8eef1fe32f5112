import type {
  Capacity,
  Id,
  Participation,
  PersonId,
  PresentParticipation,
  SummitId,
} from '@nuclear-security-summits/data'
import { type AttendanceQuery, attendance } from './attendance.js'
import { participations } from './collections/participations.js'
import { people } from './collections/people.js'
import { statements } from './collections/statements.js'
import { summits } from './collections/summits.js'

/** How high an office stands. */
export type Rank = Capacity['rank']

/** Somebody who came with a delegation. */
export interface Delegate {
  /** Who came. */
  readonly person: PersonId
  /** As what, on that occasion. */
  readonly capacity: Capacity
  /** Led the delegation alone, with others or for somebody; or came along. */
  readonly role: 'head' | 'co-head' | 'stand-in' | 'member'
  /** For whom a stand-in came. */
  readonly standsInFor?: PersonId
  /** With which delegation. */
  readonly participation: PresentParticipation
}

/**
 * Who came, person by person: heads first, then other members as far as sources name them, in the order of summits and parties.
 *
 * @throws {NssError} `unknown-id`, `unknown-field`
 * @example
 * delegations({ summit: 'summit:nss-2016' }).filter(({ role }) => role !== 'member').length
 */
export function delegations(query: AttendanceQuery = {}): readonly Delegate[] {
  return attendance(query).flatMap((participation) => {
    if (participation.outcome === 'absent') return []
    const { heads, members = [] } = participation
    return [...heads, ...members.map((member) => ({ ...member, role: 'member' as const }))].map((one) => ({
      ...one,
      participation,
    }))
  })
}

/** A party through all summits. */
export interface AttendanceRow {
  /** The state or organization. */
  readonly party: Participation['party']
  /** Its participation in each summit, in the order of the summits; `undefined` where nothing is recorded. */
  readonly cells: readonly (Participation | undefined)[]
  /** The summits in which it took part. */
  readonly present: readonly SummitId[]
  /** The summits from which it is recorded as absent. */
  readonly absent: readonly SummitId[]
}

/**
 * The attendance matrix: every party through all summits, states first, each in the order of ids.
 * All four: `present.length === summits.size`; new in 2012: `present[0] === 'summit:nss-2012'`.
 *
 * @example
 * matrix().filter(({ present }) => present.length === 4).map(({ party }) => party)
 */
export function matrix(): readonly AttendanceRow[] {
  const order = [...summits.all].sort((a, b) => a.ordinal - b.ordinal).map(({ id }) => id)
  return [...groupBy(participations.all, ({ party }) => party)]
    .sort(([a], [b]) => Number(a.startsWith('org:')) - Number(b.startsWith('org:')) || (a < b ? -1 : 1))
    .map(([party, own]) => {
      const cells = order.map((summit) => own.find((one) => one.summit === summit))
      const where = (outcome: Participation['outcome']) =>
        cells.flatMap((cell) => (cell?.outcome === outcome ? [cell.summit] : []))
      return { party, cells, present: where('present'), absent: where('absent') }
    })
}

function groupBy<T, K>(list: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}

/** Number of delegations by the rank of their head, for one summit. */
export interface RankCounts {
  /** The summit. */
  readonly summit: SummitId
  /** By the highest rank among the heads; `unknown` where no source names a head. */
  readonly counts: Readonly<Partial<Record<Rank, number>>>
}

/** Ranks from the highest: of two co-heads the first that is found counts. */
const RANKS: readonly Rank[] = [
  'head-of-state',
  'head-of-government',
  'head-of-organization',
  'deputy-head',
  'royal-representative',
  'legislature-head',
  'foreign-minister',
  'minister',
  'ambassador',
  'senior-official',
  'spokesperson',
  'other',
  'unknown',
]

/**
 * The highest rank among the heads of a delegation; `unknown` where no source names a head.
 *
 * @example
 * attendance({ summit: 'summit:nss-2016', state: 'state:fra' }).map((one) => one.outcome === 'present' && rankOf(one)) // ['head-of-state']
 */
export const rankOf = ({ heads }: PresentParticipation): Rank =>
  RANKS.find((rank) => heads.some(({ capacity }) => capacity.rank === rank)) ?? 'unknown'

/**
 * At which rank parties were represented, summit by summit.
 *
 * @example
 * ranks().map(({ counts }) => counts['head-of-state'])
 */
export function ranks(): readonly RankCounts[] {
  return [...summits.all]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ id }) => {
      const counts: Partial<Record<Rank, number>> = {}
      for (const one of attendance({ summit: id })) {
        if (one.outcome === 'absent') continue
        const rank = rankOf(one)
        counts[rank] = (counts[rank] ?? 0) + 1
      }
      return { summit: id, counts }
    })
}

/** What somebody acted as on one occasion. */
export interface DatedCapacity {
  /** Title, whose office, rank. */
  readonly capacity: Capacity
  /** The day, or the first day of the summit. */
  readonly on: string
  /** The record that says so: a participation or a statement. */
  readonly record: Id
}

/**
 * What somebody acted as, occasion by occasion, in the order of the days: nobody has a timeless job here.
 *
 * @throws {NssError} `unknown-id`
 * @example
 * capacities('person:dmitry-medvedev').map(({ capacity, on }) => [on, capacity.title])
 */
export function capacities(person: PersonId): readonly DatedCapacity[] {
  const { id } = people.get(person)
  const sat = delegations()
    .filter((one) => one.person === id)
    .map(({ capacity, participation }) => ({
      capacity,
      on: summits.get(participation.summit).dates.start ?? '',
      record: participation.id,
    }))
  const spoke = statements
    .where({ speaker: id })
    .flatMap(({ capacity, said, id: record }) => (capacity ? [{ capacity, on: said, record }] : []))
  return [...sat, ...spoke].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
