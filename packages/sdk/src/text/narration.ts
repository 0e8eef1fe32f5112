import type { ArticleId } from '@nuclear-security-summits/data'
import { articles } from '../collections/articles.js'
import { statements } from '../collections/statements.js'

/** A stretch of an article's text, half-open, in code points of its segment. */
export interface Stretch {
  /** Id of the segment. */
  readonly segment: string
  /** First code point. */
  readonly start: number
  /** Code point after the last. */
  readonly end: number
}

/**
 * The agency's own voice: what no statement's content or cue covers, segment by segment. Nothing of this is stored; it is what is
 * left. Blanks and marks between two quotations are left too: look at the length.
 *
 * @throws {NssError} `unknown-id`
 * @example
 * narration('article:tass-2016-03-30-kremlin-skips-nss').filter(({ segment }) => segment === 'p6')
 */
export function narration(id: ArticleId): readonly Stretch[] {
  const { segments } = articles.get(id).text
  const claimed = statements
    .wordings(id)
    .flatMap(({ rendition: { content, cue } }) => [...content, ...(cue ? [cue.span] : [])])
  return segments.flatMap(({ id: segment, length }) => {
    const here = claimed.filter((span) => span.segment === segment).sort((a, b) => a.start - b.start)
    const stretches: Stretch[] = []
    let from = 0
    for (const { start, end } of here) {
      if (start > from) stretches.push({ segment, start: from, end: start })
      from = Math.max(from, end)
    }
    if (from < length) stretches.push({ segment, start: from, end: length })
    return stretches
  })
}
