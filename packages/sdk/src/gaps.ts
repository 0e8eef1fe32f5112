import type { ParticipationId, SummitCount, SummitId } from '@nuclear-security-summits/data'
import { countHeld } from '@nuclear-security-summits/model/core'
import { attendance } from './attendance.js'
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

/**
 * What is missing, and known to be: heads of delegation that no source names, and stated counts that our lists do not reach.
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
  return [...heads, ...counts]
}
