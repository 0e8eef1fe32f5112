import type { Article, ArticleId, Id, Span, StatementId } from '@nuclear-security-summits/data'
import { NssError } from '@nuclear-security-summits/model/core'
import { CONTEXT_NEEDED_BELOW, cut, Line, sha256 } from '@nuclear-security-summits/model/text'
import { articles } from '../collections/articles.js'
import { sources } from '../collections/sources.js'
import { alignSegments, type SegmentPlace, type Verdict } from './align.js'
import { creditOf } from './credit.js'
import { judgeSpans, report, type SpanReport } from './judge.js'
import { type OwnedSpan, spansOf } from './spans.js'

export type { SpanReport } from './judge.js'

/** A segment of the record in the attached copy. */
export interface SegmentReport {
  /** Its id in the record. */
  readonly id: string
  /** `changed`: no line is this segment, but some of its spans were found. */
  readonly verdict: 'verified' | 'moved' | 'changed' | 'lost'
  /** Line of the copy, from 1, empty lines not counted; absent where it was not found. */
  readonly line?: number
}

/** A line of the attached copy. */
export interface Paragraph {
  /** From 1, empty lines not counted. */
  readonly line: number
  /** The line, after the recipe. */
  readonly text: string
  /** The segment that it is, where it is one unchanged. */
  readonly segment?: string
}

/** A unit of offsets: UTF-16 code units (JavaScript), Unicode code points (Web Annotation, Python), UTF-8 bytes. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'byte'

/** W3C Web Annotation selectors with the words themselves. */
export interface TextSelectors {
  /** The words with what stands around them. */
  readonly quote: {
    readonly type: 'TextQuoteSelector'
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
  }
  /** In Unicode code points of the whole text, as the standard counts. */
  readonly position: { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
}

/** How long the literal context of a quote selector is, in code points: what annotation tools use. */
const LITERAL_CONTEXT = 32

/** An article with somebody's copy of its text. The copy stays where it is: nothing is sent or stored. */
export class AttachedArticle {
  /** The article, as the record describes it. */
  readonly article: Article
  /** Whether the copy is the recorded text, to the letter. */
  readonly identical: boolean
  /** Whether the copy is this article at all: one of its paragraphs, its headline or something said in it was found. */
  readonly recognized: boolean
  /** The segments of the record, in order, each with its verdict. */
  readonly segments: readonly SegmentReport[]
  /** The spans of the record, each with its verdict. */
  readonly spans: readonly SpanReport[]
  /** The copy, line by line. */
  readonly paragraphs: readonly Paragraph[]
  /** Who has to be named beside its words. */
  readonly credit: string
  readonly #lines: readonly Line[]

  /** {@link attach} makes them. */
  constructor(article: Article, spans: readonly OwnedSpan[], credit: string, text: string) {
    this.article = article
    this.credit = credit
    const lines = cut(text).map((line) => new Line(line))
    this.#lines = lines
    this.identical = sha256(this.text) === article.text.sha256
    const places = alignSegments(article.text.segments, lines)
    const reports = judgeSpans(spans, places, lines)
    this.recognized = this.identical || recognizes(article, places, reports)
    this.spans = Object.freeze(this.recognized ? reports : spans.map((span) => report(span, 'lost')))
    this.segments = Object.freeze(places.map((place) => Object.freeze(this.#segmentReport(place))))
    const ids = new Map(
      this.segments.flatMap(({ line, id }) => (line === undefined ? [] : [[line, id] as const])),
    )
    this.paragraphs = Object.freeze(
      lines.map((line, index) => {
        const segment = ids.get(index + 1)
        return Object.freeze({
          line: index + 1,
          text: line.text,
          ...(segment === undefined ? {} : { segment }),
        })
      }),
    )
    Object.freeze(this)
  }

  /** The copy after the recipe: its lines joined with LF. */
  get text(): string {
    return this.#lines.map(({ text }) => text).join('\n')
  }

  /**
   * Number of spans by verdict.
   *
   * @example
   * attached.counts // { verified: 120, moved: 0, ambiguous: 0, lost: 0 }
   */
  get counts(): Readonly<Record<Verdict, number>> {
    const counts = { verified: 0, moved: 0, ambiguous: 0, lost: 0 }
    for (const { verdict } of this.spans) counts[verdict] += 1
    return counts
  }

  #segmentReport(place: SegmentPlace): SegmentReport {
    const { id, verdict } = place
    if (!this.recognized) return { id, verdict: 'lost' }
    if (verdict !== 'lost') return { id, verdict, line: place.line + 1 }
    const found = this.spans.some((one) => one.span.segment === id && one.verdict !== 'lost')
    return { id, verdict: found ? 'changed' : 'lost' }
  }

  /** The report on a span; the same digest in the same place is the same span. */
  #find(span: Span): SpanReport | undefined {
    return this.spans.find(
      (one) =>
        one.span.segment === span.segment && one.span.start === span.start && one.span.end === span.end,
    )
  }

  #place(span: Span): { line: Line; index: number; start: number; end: number } | undefined {
    const at = this.#find(span)?.at
    const line = at && this.#lines[at.line - 1]
    return at && line && { line, index: at.line - 1, start: at.start, end: at.end }
  }

  /**
   * The words of a span in the copy.
   *
   * @returns `undefined` where they were not found, or in more than one place
   *
   * @example
   * attached.spans.map(({ span }) => attached.slice(span))
   */
  slice(span: Span): string | undefined {
    const place = this.#place(span)
    return place?.line.slice(place.start, place.end)
  }

  /**
   * Where the words of a span stand in the whole copy (see {@link AttachedArticle.text}), half-open.
   *
   * @param unit what to count; offsets of different units differ as soon as a letter is not ASCII
   *
   * @example
   * attached.spans.map(({ span }) => attached.offsets(span, 'utf16'))
   */
  offsets(span: Span, unit: OffsetUnit): { readonly start: number; readonly end: number } | undefined {
    const place = this.#place(span)
    if (!place) return undefined
    const count = (line: Line, offset: number): number =>
      unit === 'utf16' ? line.utf16(offset) : unit === 'byte' ? line.bytes(offset) : offset
    // One more for the LF after each line: one unit in each of them.
    const before = this.#lines
      .slice(0, place.index)
      .reduce((sum, line) => sum + count(line, line.length) + 1, 0)
    return { start: before + count(place.line, place.start), end: before + count(place.line, place.end) }
  }

  /**
   * Selectors of the W3C Web Annotation Data Model for a span, with its words. They exist only where the text does.
   *
   * @example
   * attached.spans.map(({ span }) => attached.selectors(span)?.quote.exact)
   */
  selectors(span: Span): TextSelectors | undefined {
    const place = this.#place(span)
    const position = this.offsets(span, 'codepoint')
    if (!place || !position) return undefined
    const { before, after } = place.line.around(place.start, place.end, LITERAL_CONTEXT)
    return {
      quote: {
        type: 'TextQuoteSelector',
        exact: place.line.slice(place.start, place.end),
        prefix: before,
        suffix: after,
      },
      position: { type: 'TextPositionSelector', ...position },
    }
  }

  /**
   * The words of a statement in the copy, wording by wording, as far as they were found.
   *
   * @example
   * attached.quotations('stmt:peskov-2016-03-30-cooperation')
   */
  quotations(statement: StatementId): readonly string[] {
    return this.#owned(statement, SAID)
      .map(({ span }) => this.slice(span))
      .filter((words) => words !== undefined)
  }

  #owned(record: Id, pointer: RegExp): readonly SpanReport[] {
    return this.spans.filter((one) => one.record === record && pointer.test(one.pointer))
  }
}

/** What other pages of the same agency may have too, word for word. */
const FURNITURE: readonly string[] = ['nav', 'caption', 'credit']

/** What somebody said, as against a name: a name of any length stands in other articles too. */
const SAID = /^\/renditions\/\d+\/content\/\d+$/

/**
 * Whether enough of an article was found to say that a copy is of it: a paragraph, a headline or something said, each of 40 code points
 * or more. Menus, picture captions and names prove nothing.
 */
function recognizes(
  { text }: Article,
  places: readonly SegmentPlace[],
  spans: readonly SpanReport[],
): boolean {
  const own = new Map(
    text.segments.filter(({ role }) => !FURNITURE.includes(role)).map(({ id, length }) => [id, length]),
  )
  return (
    places.some(({ id, verdict }) => verdict !== 'lost' && (own.get(id) ?? 0) >= CONTEXT_NEEDED_BELOW) ||
    spans.some(
      ({ verdict, pointer, span: { segment, start, end } }) =>
        verdict !== 'lost' && SAID.test(pointer) && own.has(segment) && end - start >= CONTEXT_NEEDED_BELOW,
    )
  )
}

/**
 * Attaches your own copy of an article's text: every span of the record is looked for in it, by digest. The copy may have other line
 * ends, a byte-order mark, blank lines, or another Unicode form. Words are never guessed: what was edited is `lost`.
 *
 * @param id the article
 * @param text your copy; it stays where it is
 * @throws {NssError} `unknown-id`; `invalid-argument` where the text is no string
 * @example
 * attach('article:tass-2016-03-30-kremlin-skips-nss', text).counts
 */
export function attach(id: ArticleId, text: string): AttachedArticle {
  const article = articles.get(id)
  if (typeof text !== 'string')
    throw new NssError('invalid-argument', `The text of ${article.id} should be a string.`, { given: text })
  return new AttachedArticle(article, spansOf(article), creditOf(sources.get(article.source)), text)
}
