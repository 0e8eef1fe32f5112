import type { Article, Span } from '@nuclear-security-summits/data'

/**
 * Compares spans by their place in an article's text: by segment, then by start, then the longer first.
 * Spans of segments that the article has not come last.
 */
export function textOrder({ text: { segments } }: Article): (a: Span, b: Span) => number {
  const order = new Map(segments.map(({ id, order: place }) => [id, place]))
  const place = ({ segment }: Span): number => order.get(segment) ?? Number.MAX_SAFE_INTEGER
  return (a, b) => place(a) - place(b) || a.start - b.start || b.end - a.end
}

/** Whether a span lies in another. */
export const liesIn = (inner: Span, outer: Span): boolean =>
  inner.segment === outer.segment && inner.start >= outer.start && inner.end <= outer.end
