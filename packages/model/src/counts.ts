import type { SummitCount } from './kinds/summit.js'

/** What of a participation is counted. */
export interface Counted {
  /** Id of the state or organization. */
  readonly party: string
  /** Who led the delegation. */
  readonly heads: readonly { readonly capacity: { readonly rank: string } }[]
}

/**
 * How many of what a summit's counts name a list of delegations holds.
 *
 * @param what states, organizations, delegations, heads or leaders
 * @param present the participations of those who came
 * @example
 * countHeld('states', [{ party: 'state:fra', heads: [] }]) // 1
 */
export function countHeld(what: SummitCount['what'], present: readonly Counted[]): number {
  const heads = present.flatMap((one) => one.heads)
  switch (what) {
    case 'states':
      return present.filter(({ party }) => party.startsWith('state:')).length
    case 'organizations':
      return present.filter(({ party }) => party.startsWith('org:')).length
    case 'delegations':
      return present.length
    case 'heads':
      return heads.length
    case 'leaders':
      return heads.filter(
        ({ capacity: { rank } }) => rank === 'head-of-state' || rank === 'head-of-government',
      ).length
  }
}
