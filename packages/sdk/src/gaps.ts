import type { ParticipationId, SummitCount, SummitId } from '@nuclear-security-summits/data'
import { countHeld } from '@nuclear-security-summits/model/core'
import { attendance } from './attendance.js'
import { type JointStatementId, jointStatements } from './collections/joint-statements.js'
import { summits } from './collections/summits.js'

/** Something that the record does not hold, though it should. */
export type Gap =
  | {
      readonly kind: 'head'
      /** A delegation whose head no source names. */
      readonly participation: ParticipationId
    }
  | {
      readonly kind: 'count'
      readonly summit: SummitId
      readonly what: SummitCount['what']
      /** The number that sources state. */
      readonly stated: number
      /** The number that our own records reach. */
      readonly held: number
    }
  | {
      readonly kind: 'subscribers'
      /** A joint statement whose list of subscribers is not whole. */
      readonly document: JointStatementId
      /** How many states signed at the summit, where a source counts them. */
      readonly stated?: number
      /** How many of those states the record names. */
      readonly held: number
      /** What was looked for in vain. */
      readonly searched: string
    }

/**
 * What is missing, and known to be: heads of delegation that no source names, stated counts that our lists do not reach, and lists of
 * the subscribers of joint statements that are not whole.
 *
 * @example
 * gaps().filter(({ kind }) => kind === 'head').length
 */
export function gaps(): readonly Gap[] {
  const heads = attendance().flatMap((one): Gap[] =>
    one.outcome === 'present' && one.heads.length === 0 ? [{ kind: 'head', participation: one.id }] : [],
  )
  const counts = summits.all.flatMap(({ id, counts: list }) => {
    const present = attendance({ summit: id }).flatMap((one) => (one.outcome === 'present' ? [one] : []))
    return list.flatMap(({ what, value }): Gap[] => {
      const held = countHeld(what, present)
      return held < value ? [{ kind: 'count', summit: id, what, stated: value, held }] : []
    })
  })
  const subscribers = jointStatements
    .where({ subscribersComplete: false })
    .map(({ id, statedCount, subscribers: list, searched = '' }): Gap => {
      const held = list.filter(({ party, capacity }) => isState(party) && capacity !== 'joined-later').length
      const stated = statedCount === undefined ? {} : { stated: statedCount }
      return { kind: 'subscribers', document: id as JointStatementId, ...stated, held, searched }
    })
  return [...heads, ...counts, ...subscribers]
}

const isState = (party: string): boolean => party.startsWith('state:')
