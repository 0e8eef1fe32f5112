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
    const score = distance(lower, other) - (letters(lower) === letters(other) && lower !== other ? 1 : 0)
    if (score < best) found = []
    if (score <= best) found.push(candidate)
    best = Math.min(best, score)
  }
  return found.sort().slice(0, most)
}

/**
 * Levenshtein's edit distance. Not by a library: the quick ones are three times the code, every collection of an app carries it, and
 * it runs when something has gone wrong already.
 */
function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i += 1) {
    let diagonal = i
    row[0] = i + 1
    for (let j = 0; j < b.length; j += 1) {
      const above = row[j + 1] as number
      row[j + 1] = a[i] === b[j] ? diagonal : 1 + Math.min(diagonal, above, row[j] as number)
      diagonal = above
    }
  }
  return row[b.length] as number
}

const letters = (word: string): string => [...word].sort().join('')
