import leven from 'leven'

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
  let best = limit
  let found: string[] = []
  for (const candidate of candidates) {
    const other = candidate.toLowerCase()
    if (Math.abs(other.length - lower.length) > best) continue
    // Two letters in each other's place are one slip, not two.
    const score = leven(lower, other) - (letters(lower) === letters(other) && lower !== other ? 1 : 0)
    if (score < best) found = []
    if (score <= best) found.push(candidate)
    best = Math.min(best, score)
  }
  return found.sort().slice(0, most)
}

const letters = (word: string): string => [...word].sort().join('')
