import type { Article, Id, Span } from '@nuclear-security-summits/data'
import { typeOf, walk } from '@nuclear-security-summits/model/fields'
import { allRecords } from '../records.js'

/** A span with the record that has it. */
export interface OwnedSpan {
  /** The record: a mention, a time expression, a statement, or one that cites the words. */
  readonly record: Id
  /** Where in the record, as a JSON Pointer with lists by key. */
  readonly pointer: string
  /** The span, as the record has it. */
  readonly span: Span
}

/** To find them takes a walk through the whole record, which never changes. */
const known = /* @__PURE__ */ new WeakMap<Article, readonly OwnedSpan[]>()

/** Every span of an article in the whole record, in the order of the record. */
export function spansOf(article: Article): readonly OwnedSpan[] {
  const found = known.get(article) ?? Object.freeze(collect(article))
  known.set(article, found)
  return found
}

function collect(article: Article): OwnedSpan[] {
  const found: OwnedSpan[] = []
  for (const { kind, record } of allRecords())
    for (const { field, value, path, pointer } of walk(typeOf(kind), record))
      if (field.type === 'Span' && isOf(article, record, path))
        found.push(Object.freeze({ record: record.id, pointer, span: value as Span }))
  return found
}

/** Whether a span belongs to an article: the innermost `source` or `article` around it says so. */
function isOf(article: Article, record: object, path: readonly (string | number)[]): boolean {
  let belongs = false
  let here: unknown = record
  for (const token of path) {
    if (typeof here !== 'object' || here === null) break
    if ('source' in here) belongs = here.source === article.source
    else if ('article' in here) belongs = here.article === article.id
    here = (here as Record<string | number, unknown>)[token]
  }
  return belongs
}
