import type { Citation, SummitId } from '@nuclear-security-summits/data'
import { type Rank, summits } from '@nuclear-security-summits/sdk'

/**
 * A term or a field of the record in words.
 *
 * @example
 * inWords('head-of-state') // 'head of state'
 * inWords('entryIntoForce') // 'entry into force'
 */
export const inWords = (term: string): string =>
  term.replace(/[a-z][A-Z]/g, ([a, b]) => `${a} ${b?.toLowerCase()}`).replaceAll('-', ' ')

/** A text with a capital at its start. */
export const capital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase())

/** A term or field in words, with a capital. */
export const asHead = (term: string): string => capital(inWords(term))

/**
 * A number with what is counted.
 *
 * @example
 * counted(1, 'state') // '1 state'
 * counted(2, 'party', 'parties') // '2 parties'
 */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`

/** How a source supports a fact, as a reader would say it. */
export const BASIS: Readonly<Record<Citation['basis'], string>> = {
  explicit: 'says so',
  paraphrase: 'says it in other words',
  inferred: 'lets us conclude it',
}

/** The rank of a head of delegation. */
export const rankWords = (rank: Rank): string => (rank === 'unknown' ? 'head not known' : inWords(rank))

/** The summits in their order. */
export const inOrder = [...summits.all].sort((a, b) => a.ordinal - b.ordinal)

/** The year in which a summit met. */
export const yearOf = (summit: SummitId): string => summits.get(summit).dates.start?.slice(0, 4) ?? ''
