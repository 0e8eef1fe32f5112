import { distance } from 'fastest-levenshtein'

/**
 * The candidates that a slip of the hand may have meant, best first: by edit distance (Levenshtein), letters alike in either case.
 *
 * @param word what was given
 * @param candidates what would have been good
 * @param most how many at the most
 * @example
 * nearest('summit:nss-2106', ['summit:nss-2010', 'summit:nss-2016']) // ['summit:nss-2016']
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const lower = word.toLowerCase()
  // A third of the letters may be wrong; beyond that a suggestion is a guess.
  const limit = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3))
  const scored: { candidate: string; score: number }[] = []
  for (const candidate of candidates) {
    const other = candidate.toLowerCase()
    if (Math.abs(other.length - lower.length) > limit) continue
    // Two letters in each other's place are one slip, not two.
    const score = distance(lower, other) - (letters(lower) === letters(other) && lower !== other ? 1 : 0)
    if (score <= limit) scored.push({ candidate, score })
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1))
  const best = scored[0]?.score
  return scored
    .filter(({ score }) => score === best)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

const letters = (word: string): string => [...word].sort().join('')
