import type { Segment } from '../kinds/article.js'
import type { Span } from '../kinds/evidence.js'
import type { Path } from '../shape.js'
import type { Line } from '../text.js'
import type { Dataset, Entry } from './dataset.js'
import { remembered } from './remembered.js'
import { visitsIn } from './visits.js'

/** A span of a record, with what it is a span of. */
export interface PlacedSpan {
  readonly span: Span
  /** Where it stands in the record. */
  readonly path: Path
  /** Whether it is evidence in a citation. */
  readonly cited: boolean
  /** The article; absent where the record has none of that id or source. */
  readonly article: Entry<'article'> | undefined
  /** Absent where the article has no such segment. */
  readonly segment: Segment | undefined
}

/** A span whose words are at hand. */
export interface ReadSpan extends PlacedSpan {
  readonly line: Line
  /** The words. */
  readonly text: string
}

/** What names the article of a span: an object around it. */
interface Around {
  readonly article?: string
  readonly source?: string
}

/** Spans that were looked for already, by dataset and record: several rules ask. */
const placedSpans = /* @__PURE__ */ remembered((dataset: Dataset) =>
  remembered((entry: Pick<Entry, 'kind' | 'record'>) => [...findSpans(entry, dataset)] as const),
)

/** Every span of a record, at whatever depth. */
export const spansOf = (entry: Pick<Entry, 'kind' | 'record'>, dataset: Dataset): readonly PlacedSpan[] =>
  visitsIn(entry).spans.length === 0 ? [] : placedSpans(dataset)(entry)

function* findSpans(entry: Pick<Entry, 'kind' | 'record'>, dataset: Dataset): Generator<PlacedSpan> {
  for (const { value: span, path } of visitsIn(entry).spans) {
    const { article: id, source } = aroundOf(entry.record, path)
    const article = id ? dataset.get('article', id) : source ? dataset.articleOf(source) : undefined
    yield {
      span,
      path,
      cited: path.includes('locator'),
      article,
      segment: article?.record.text.segments.find((one) => one.id === span.segment),
    }
  }
}

/** The nearest object around a place that says of which article or source it speaks. */
function aroundOf(record: unknown, path: Path): Around {
  let here = record
  let found: Around = {}
  for (const token of path) {
    const { article, source } = here as Around
    if (article !== undefined) found = { article }
    else if (source !== undefined) found = { source }
    here = (here as Record<string | number, unknown>)[token]
  }
  return found
}

/** Whether a span lies in its segment and holds something. */
export const isInRange = ({ start, end }: Span, { length }: Pick<Segment, 'length'>): boolean =>
  start < end && end <= length

/** The spans of a record whose words are at hand: their article's text was given, and they lie in it. */
export function* readSpansOf(entry: Pick<Entry, 'kind' | 'record'>, dataset: Dataset): Generator<ReadSpan> {
  for (const placed of spansOf(entry, dataset)) {
    const line = placed.article && dataset.lines(placed.article.id).get(placed.span.segment)
    if (line && isInRange(placed.span, line))
      yield { ...placed, line, text: line.slice(placed.span.start, placed.span.end) }
  }
}

/** A place in a text, for people: `p2 64–70`. */
export const placeName = (segment: string, start: number, end: number): string => `${segment} ${start}–${end}`

/** Words of a text as a message shows them: quoted, and never many. */
export function quoted(text: string): string {
  const points = Array.from(text)
  return `"${points.length > 40 ? `${points.slice(0, 39).join('')}…` : text}"`
}
