import type { Source } from '../kinds/source.js'
import type { Excerpt, SpanRendition } from '../kinds/statement.js'
import type { Path } from '../shape.js'
import { wordsOf } from '../text.js'
import type { Dataset, Entry } from './dataset.js'

/** A few words of a source, with the rendition in which they stand. */
export interface PlacedExcerpt {
  readonly entry: Entry<'statement'>
  /** Where the excerpt stands in the record. */
  readonly path: Path
  readonly rendition: SpanRendition
  readonly excerpt: Excerpt
}

/** Every excerpt of the record. */
export function* excerptsOf(dataset: Dataset): Generator<PlacedExcerpt> {
  for (const entry of dataset.of('statement'))
    for (const [index, rendition] of entry.record.renditions.entries())
      if (rendition.by === 'spans' && rendition.excerpt)
        yield { entry, path: ['renditions', index, 'excerpt'], rendition, excerpt: rendition.excerpt }
}

/** The excerpts of each source. */
export function excerptsBySource(dataset: Dataset): Map<string, PlacedExcerpt[]> {
  const found = new Map<string, PlacedExcerpt[]>()
  for (const placed of excerptsOf(dataset)) {
    const { source } = placed.rendition
    found.set(source, [...(found.get(source) ?? []), placed])
  }
  return found
}

/** Words in an excerpt. */
export const wordsIn = ({ excerpt }: PlacedExcerpt): number => wordsOf(excerpt.value).length

/** What a source allows where its record does not say: a dataset is careful with words that are not its own. */
const USUAL = { words: 25, share: 0.2 }

/** How many words one excerpt may have, and which share of the body all of them. */
export interface Limits {
  readonly words: number
  readonly share: number
  /** How many words are allowed, as a clause. */
  readonly clause: string
}

/** What a source allows. One that may be held in full has no limits unless its record gives them. */
export function limitsOf({ id, rights }: Source): Limits {
  const { text, maxExcerptWords, maxExcerptShare } = rights
  const { words, share } = text === 'full' ? { words: Number.POSITIVE_INFINITY, share: 1 } : USUAL
  const most = maxExcerptWords ?? words
  return {
    words: most,
    share: maxExcerptShare ?? share,
    clause:
      maxExcerptWords === undefined
        ? `where a source does not say, ${most} are allowed`
        : `${id} allows ${most}`,
  }
}

/** Excerpts that a reader can join: they overlap, touch, or have at most a mark and a blank or two between them. */
export interface Run {
  readonly excerpts: readonly PlacedExcerpt[]
  /** Words in the union: what overlaps is counted once. */
  readonly words: number
}

/** Most code points between two excerpts of one run: `," ` or a short word. */
const GAP = 3

/** The runs that excerpts of one source make. */
export function runsOf(excerpts: readonly PlacedExcerpt[]): Run[] {
  const sorted = [...excerpts].sort(
    ({ excerpt: { span: a } }, { excerpt: { span: b } }) =>
      (a.segment < b.segment ? -1 : a.segment > b.segment ? 1 : 0) || a.start - b.start || b.end - a.end,
  )
  const runs: { excerpts: PlacedExcerpt[]; segment: string; end: number; text: string }[] = []
  for (const placed of sorted) {
    const { span, value } = placed.excerpt
    const last = runs.at(-1)
    if (!last || last.segment !== span.segment || span.start - last.end > GAP) {
      runs.push({ excerpts: [placed], segment: span.segment, end: span.end, text: value })
      continue
    }
    last.excerpts.push(placed)
    const overlap = last.end - span.start
    // What lies between is not known here: at the most a mark, so a blank stands for it.
    if (overlap < 0) last.text += ' '
    last.text += Array.from(value).slice(Math.max(0, overlap)).join('')
    last.end = Math.max(last.end, span.end)
  }
  return runs.map((run) => ({ excerpts: run.excerpts, words: wordsOf(run.text).length }))
}
