import type { Span } from '@nuclear-security-summits/data'
import { CONTEXT_NEEDED_BELOW, type Line, sha256 } from '@nuclear-security-summits/model/text'
import type { SegmentPlace, Verdict } from './align.js'
import type { OwnedSpan } from './spans.js'

/** A span of the record in the attached copy. */
export interface SpanReport extends OwnedSpan {
  /** What became of it in the copy. */
  readonly verdict: Verdict
  /** Where its words stand in the copy: a line from 1, empty lines not counted, and code points in it. */
  readonly at?: { readonly line: number; readonly start: number; readonly end: number }
}

type At = NonNullable<SpanReport['at']>

/** A verdict for each span: with its segment where that was found, by itself where it was not. */
export function judgeSpans(
  spans: readonly OwnedSpan[],
  places: readonly SegmentPlace[],
  lines: readonly Line[],
): SpanReport[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  const searched = new Map<number, SearchedLine>()
  const search = (line: number): SearchedLine => {
    const known = searched.get(line) ?? new SearchedLine(lines[line] as Line)
    searched.set(line, known)
    return known
  }

  /** Every place of a span in a gap. */
  const find = (span: Span, gap: readonly number[]): At[] =>
    gap.flatMap((line) =>
      search(line)
        .find(span)
        .map((start) => ({ line: line + 1, start, end: start + span.end - span.start })),
    )

  return spans.map((owned) => {
    const { segment, start, end } = owned.span
    const place = byId.get(segment)
    if (!place) return report(owned, 'lost')
    if (place.verdict !== 'lost') return report(owned, place.verdict, { line: place.line + 1, start, end })
    const [at, ...others] = find(owned.span, place.gap)
    if (!at) return report(owned, 'lost')
    return others.length > 0 ? report(owned, 'ambiguous') : report(owned, 'moved', at)
  })
}

/** The report on a span. */
export const report = ({ record, pointer, span }: OwnedSpan, verdict: Verdict, at?: At): SpanReport =>
  Object.freeze({ record, pointer, span, verdict, ...(at ? { at: Object.freeze(at) } : {}) })

/** Places in a line by the digest of a piece of it. */
type Index = ReadonlyMap<string, readonly number[]>

/** A line in which spans are found by digest; each length of piece is digested once. */
class SearchedLine {
  readonly #text: string
  /** Where each code point begins, in UTF-16 code units, and where the line ends: strings are cut faster than lists of code points. */
  readonly #begins: readonly number[]
  /** By what stands from a place on. */
  readonly #from = new Map<number, Index>()
  /** By what stands before a place. */
  readonly #before = new Map<number, Index>()

  constructor({ text }: Line) {
    this.#text = text
    const begins = [0]
    for (const point of text) begins.push((begins.at(-1) ?? 0) + point.length)
    this.#begins = begins
  }

  /** Every place, in code points, where a span's own digest fits and its neighbourhood too. */
  find({ start, end, sha256: digest, context }: Span): readonly number[] {
    const length = end - start
    const lineLength = this.#begins.length - 1
    if (!context) {
      // A short text may stand anywhere: without its neighbourhood it proves nothing.
      if (length < CONTEXT_NEEDED_BELOW) return []
      return (
        this.#index(this.#from, length, lineLength - length, (at) => this.#cut(at, at + length)).get(
          digest,
        ) ?? []
      )
    }
    const { size, before, after } = context
    // Short spans have many lengths, and their contexts one: so what stands before them is looked for first.
    const starts =
      this.#index(this.#before, size, lineLength, (at) => this.#cut(at - size, at)).get(before) ?? []
    return starts.filter(
      (at) =>
        sha256(this.#cut(at, at + length)) === digest &&
        sha256(this.#cut(at + length, at + length + size)) === after,
    )
  }

  /** A piece of the line in code points, shorter where it would reach over an end. */
  #cut(start: number, end: number): string {
    return this.#text.slice(this.#begins[Math.max(0, start)], this.#begins[end])
  }

  #index(indexes: Map<number, Index>, size: number, last: number, piece: (at: number) => string): Index {
    const known = indexes.get(size)
    if (known) return known
    const index = new Map<string, number[]>()
    for (let at = 0; at <= last; at += 1) {
      const digest = sha256(piece(at))
      const places = index.get(digest)
      if (places) places.push(at)
      else index.set(digest, [at])
    }
    indexes.set(size, index)
    return index
  }
}
