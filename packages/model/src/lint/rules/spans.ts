import { nearest } from '../../nearest.js'
import { CONTEXT_NEEDED_BELOW, CONTEXT_SIZE, contextOf, type Line, placesOf, sha256 } from '../../text.js'
import type { Dataset } from '../dataset.js'
import { type Rule, recordRule } from '../rule.js'
import { isInRange, placeName, quoted, type ReadSpan, readSpansOf, spansOf } from '../spans.js'

const spanInRange = recordRule({
  name: 'span-in-range',
  severity: 'error',
  summary: 'A span holds something, and lies in a segment of its article.',
  *check(entry, dataset) {
    for (const { span, path, cited, article, segment } of spansOf(entry, dataset)) {
      if (!article) continue
      if (!segment) {
        // Citations are looked after by cite-locator-known.
        if (cited) continue
        const known = article.record.text.segments.map(({ id }) => id)
        yield {
          path: [...path, 'segment'],
          message: `${article.id} has no segment "${span.segment}".`,
          nearest: nearest(span.segment, known),
          fix: `the segments are ${known.join(', ')}.`,
        }
      } else if (span.start >= span.end)
        yield {
          path: [...path, 'end'],
          message: `The span starts at ${span.start} and ends at ${span.end}: it holds nothing.`,
          fix: 'let it end after its last code point.',
        }
      else if (!isInRange(span, segment))
        yield {
          path: [...path, 'end'],
          message: `The span ends at ${span.end}, but "${span.segment}" has ${segment.length} code points.`,
          fix: 'correct the offsets; they count from the start of the segment.',
        }
    }
  },
})

/** Whether the words of a span are those that were digested. */
const isTrue = ({ span, text }: ReadSpan): boolean => sha256(text) === span.sha256

const spanDigest = recordRule({
  name: 'span-digest',
  severity: 'error',
  needsText: true,
  summary: 'The digest of a span is that of its words.',
  *check(entry, dataset) {
    for (const read of readSpansOf(entry, dataset)) {
      if (isTrue(read)) continue
      const { span, path, text } = read
      const near = placesOfDigest(read, dataset)
      yield {
        path: [...path, 'sha256'],
        message: `At ${placeName(span.segment, span.start, span.end)} stands ${quoted(text)}, and that has another digest.`,
        nearest: near,
        fix: near.length > 0 ? 'correct the offsets.' : 'correct the offsets, or digest the words anew.',
      }
    }
  },
})

/** Where words of the same length have the digest of a span: first in its own segment, then in the others. */
function placesOfDigest({ span, article }: ReadSpan, dataset: Dataset): string[] {
  const lines = [...(article ? dataset.lines(article.id) : [])]
  const own = lines.filter(([segment]) => segment === span.segment)
  const length = span.end - span.start
  for (const some of [own, lines]) {
    const found = some.flatMap(([segment, line]) =>
      Array.from({ length: Math.max(0, line.length - length + 1) }, (_, start) => start)
        .filter((start) => sha256(line.slice(start, start + length)) === span.sha256)
        .map((start) => placeName(segment, start, start + length)),
    )
    if (found.length > 0) return found.slice(0, 3)
  }
  return []
}

/** Letters, digits, and what is written on them. */
const IN_WORD = /^[\p{L}\p{N}\p{M}]$/u

const spanTokens = recordRule({
  name: 'span-token-boundary',
  severity: 'error',
  needsText: true,
  summary: 'A span does not begin or end inside a word.',
  *check(entry, dataset) {
    for (const read of readSpansOf(entry, dataset)) {
      // A span that is somewhere else is reported as that.
      if (!isTrue(read)) continue
      const { span, path, line, text } = read
      const inWord = (at: number) => IN_WORD.test(line.slice(at, at + 1))
      const cuts = (at: number) => at > 0 && inWord(at - 1) && inWord(at)
      let { start, end } = span
      while (cuts(start)) start -= 1
      while (cuts(end)) end += 1
      if (start === span.start && end === span.end) continue
      yield {
        path: [...path, start === span.start ? 'end' : 'start'],
        message: `The span ${quoted(text)} cuts a word: whole, it is ${quoted(line.slice(start, end))}.`,
        nearest: [placeName(span.segment, start, end)],
        fix: 'correct the offsets, then the digests.',
      }
    }
  },
})

/** Blanks, quotation marks, brackets, dashes and stops at the start, and at the end. A word may begin with "-" or "." (-5, .com). */
const LOOSE_START = /^(?:[\s"“”„«»‘’'`,;:!?…()[\]{}–—/]|[-.](?![\p{L}\p{N}]))+/u
const LOOSE_END = /[\s"“”„«»‘’'`,;:….()[\]{}–—/-]+$/u
/** A possessive ending. */
const POSSESSIVE = /['’]s$/u
/** An abbreviation that keeps its full stop: "U.S.", "a.m.", "No.", "Mr.". */
const ABBREVIATION =
  /(?:^|[\s([])(?:(?:\p{L}\.)+|(?:No|Nos|Mr|Mrs|Ms|Dr|St|Jr|Sr|Co|Inc|Ltd|Corp|etc|vs|[Ee]d|[Vv]ol|pp)\.)$/u

/** A span without what does not belong to its edges, as offsets in the text. */
function trimmed(text: string): { from: number; to: number } {
  const from = LOOSE_START.exec(text)?.[0].length ?? 0
  let to = text.length
  for (const loose of [LOOSE_END, POSSESSIVE]) {
    const kept = text.slice(0, to)
    if (!ABBREVIATION.test(kept)) to -= loose.exec(kept)?.[0].length ?? 0
  }
  return { from, to }
}

const spanEdges = recordRule({
  name: 'span-edges-clean',
  severity: 'warning',
  needsText: true,
  summary:
    'No blank, quotation mark, bracket, dash, stop or possessive stands at the edge of a span; an abbreviation keeps its full stop.',
  *check(entry, dataset) {
    for (const read of readSpansOf(entry, dataset)) {
      if (!isTrue(read)) continue
      const { span, path, text } = read
      const { from, to } = trimmed(text)
      if (from === 0 && to === text.length) continue
      const [before, after] = [text.slice(0, from), text.slice(Math.max(from, to))]
      const start = span.start + Array.from(before).length
      const end = span.end - Array.from(after).length
      yield {
        path: [...path, before ? 'start' : 'end'],
        message: [
          ...(before ? [`The span begins with ${shown(before)}`] : []),
          ...(after ? [`${before ? 'and' : 'The span'} ends with ${shown(after)}`] : []),
        ]
          .join(' ')
          .concat('.'),
        ...(start < end ? { nearest: [placeName(span.segment, start, end)] } : {}),
        fix: 'correct the offsets, then the digests.',
      }
    }
  },
})

/** Marks, so that a blank and a quotation mark can be seen. */
const shown = (marks: string): string => (/^\s+$/u.test(marks) ? 'a blank' : `\`${marks}\``)

const spanContext = recordRule({
  name: 'span-context-needed',
  severity: 'error',
  needsText: true,
  summary: `A span of under ${CONTEXT_NEEDED_BELOW} code points, and one whose words stand twice in the article, has a context, and that is right.`,
  *check(entry, dataset) {
    for (const read of readSpansOf(entry, dataset)) {
      if (!isTrue(read)) continue
      const { span, path, line, text } = read
      const { context } = span
      if (!context) {
        const why = whyContext(read, dataset)
        if (why)
          yield {
            path,
            message: `${quoted(text)} ${why}: its digest alone cannot tell it from others, and it has no "context".`,
            fix: `add the digests of the ${CONTEXT_SIZE} code points before and after.`,
          }
      } else if (context.size < CONTEXT_SIZE)
        yield {
          path: [...path, 'context', 'size'],
          message: `A context of ${context.size} code points is too small to tell ${quoted(text)} from others.`,
          fix: `digest ${CONTEXT_SIZE} code points on each side.`,
        }
      else {
        const found = contextOf(line, span.start, span.end, context.size)
        for (const side of ['before', 'after'] as const)
          if (found[side] !== context[side])
            yield {
              path: [...path, 'context', side],
              message: `What stands ${side} ${quoted(text)} has another digest.`,
              fix: `write "${found[side]}".`,
            }
      }
    }
  },
})

/** Why a span needs a context; `undefined` where it needs none. */
function whyContext({ span, text, article }: ReadSpan, dataset: Dataset): string | undefined {
  const length = span.end - span.start
  if (length < CONTEXT_NEEDED_BELOW) return `has ${length} code points`
  const lines = article ? dataset.lines(article.id) : new Map<string, Line>()
  const places = [...lines.values()].reduce((sum, line) => sum + placesOf(line, text).length, 0)
  return places > 1 ? `stands ${places} times in the article` : undefined
}

/** Spans of whatever record. */
export const spanRules: readonly Rule[] = [spanInRange, spanDigest, spanTokens, spanEdges, spanContext]
