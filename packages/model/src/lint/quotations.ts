import type { Span } from '../kinds/evidence.js'
import type { SpanRendition } from '../kinds/statement.js'
import type { Line } from '../text.js'
import type { Dataset } from './dataset.js'

/** A stretch between quotation marks: places of the two marks, in code points. A quotation that is not closed ends with its line. */
export interface Quotation {
  readonly open: number
  readonly close: number
}

/** Double marks only: single ones are apostrophes too. */
const OPENS = new Set(['"', '“', '«', '„'])
const CLOSES = new Set(['"', '”', '»', '“'])

/** The quotations of a line, one after the other: marks within marks are not told apart. */
export function quotationsOf(line: Line): Quotation[] {
  const found: Quotation[] = []
  let open: { at: number; mark: string } | undefined
  for (const [at, point] of Array.from(line.text).entries()) {
    if (!open) {
      if (OPENS.has(point)) open = { at, mark: point }
    } else if (CLOSES.has(point) && isPair(open.mark, point)) {
      found.push({ open: open.at, close: at })
      open = undefined
    }
  }
  if (open) found.push({ open: open.at, close: line.length })
  return found
}

/** Whether one mark closes the other: an English “ does not close itself, a German „ is closed by it. */
const isPair = (open: string, close: string): boolean =>
  ({ '"': '"', '“': '”', '«': '»', '„': '“' })[open] === close

/** How a content stands to quotation marks. */
export type Mode = SpanRendition['mode']

/** The stretch from the first to the last code point of spans in one segment. */
interface Extent {
  readonly from: number
  readonly to: number
}

function extentOf(spans: readonly Span[], segment: string): Extent | undefined {
  const own = spans.filter((span) => span.segment === segment)
  if (own.length === 0) return undefined
  return { from: Math.min(...own.map(({ start }) => start)), to: Math.max(...own.map(({ end }) => end)) }
}

/**
 * The mode that the marks in the text give to a content: all of it between marks, none or some. For what is said inside another
 * content, only marks that open and close in there count.
 *
 * @param outer the contents that report this one
 * @returns `undefined` where the words are not at hand
 */
export function modeOf(
  content: readonly Span[],
  lines: ReadonlyMap<string, Line>,
  outer: readonly (readonly Span[])[],
): Mode | undefined {
  let [inside, outside] = [0, 0]
  for (const span of content) {
    const line = lines.get(span.segment)
    if (!line || span.end > line.length) return undefined
    const around = outer
      .map((spans) => extentOf(spans, span.segment))
      .filter((one) => one !== undefined)
      .filter(({ from, to }) => from <= span.start && span.end <= to)
    const quotations = quotationsOf(line).filter(({ open, close }) =>
      around.every(({ from, to }) => from <= open && close < to),
    )
    for (const [at, point] of Array.from(line.slice(span.start, span.end)).entries()) {
      if (!/[\p{L}\p{N}]/u.test(point)) continue
      const place = span.start + at
      if (quotations.some(({ open, close }) => open < place && place < close)) inside += 1
      else outside += 1
    }
  }
  if (inside + outside === 0) return undefined
  return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed'
}

/** The contents, in one source, of the statements that report a statement. */
export function reportersOf(id: string, source: string, dataset: Dataset): (readonly Span[])[] {
  return dataset
    .of('statement')
    .filter(({ record }) => record.links?.some(({ rel, target }) => rel === 'reports' && target === id))
    .flatMap(({ record }) =>
      record.renditions.flatMap((one) => (one.by === 'spans' && one.source === source ? [one.content] : [])),
    )
}
