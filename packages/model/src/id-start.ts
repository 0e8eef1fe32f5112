import { type KindName, slugOf } from './ids.js'

/**
 * How the id of a record starts that is called after others: a participation and a commitment after their summit and their party, a
 * document after its summit. Of a participation it is the whole id.
 *
 * @returns `undefined` for a record whose id is not made of others
 * @example
 * idStart('participation', { summit: 'summit:nss-2016', party: 'state:rus' }) // 'part:nss-2016.rus'
 */
export function idStart(kind: KindName, record: object): string | undefined {
  const { summit, party } = record as { readonly summit?: unknown; readonly party?: unknown }
  if (typeof summit !== 'string') return undefined
  if (kind === 'document') return `doc:${slugOf(summit)}-`
  if (typeof party !== 'string') return undefined
  if (kind === 'participation') return `part:${slugOf(summit)}.${slugOf(party)}`
  return kind === 'commitment' ? `commit:${slugOf(summit)}.${slugOf(party)}-` : undefined
}
