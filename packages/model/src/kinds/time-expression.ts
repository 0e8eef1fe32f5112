import type { Span } from './evidence.js'
import type { ArticleId, TimeExpressionId } from './ids.js'
import type { DateRange } from './values.js'

/** A place in an article that says when, and what it means (as in TimeML's TIMEX3). Its span is its evidence. */
export interface TimeExpression {
  /**
   * The expression's id: the text's name, the segment, the words.
   * @editorial
   * @example "time:tass-865989.p4-on-tuesday"
   */
  id: TimeExpressionId
  /**
   * The article.
   * @editorial
   * @example "article:tass-2016-03-30-kremlin-skips-nss"
   */
  article: ArticleId
  /**
   * Where.
   * @editorial
   */
  span: Span
  /**
   * What it means.
   * @editorial
   */
  value: DateRange
  /**
   * `stated`: it says so itself; `resolved`: worked out from the anchor; `inferred`: from knowledge outside the text.
   * @editorial
   * @example "resolved"
   */
  basis: 'stated' | 'resolved' | 'inferred'
  /**
   * What it was worked out from: the day of publication, the dateline, or the day of the event spoken of.
   * @editorial
   * @example "published"
   */
  anchor?: 'published' | 'dateline' | 'event'
  /**
   * What a reader should know about this reading.
   * @editorial
   * @minLength 3
   * @example "The ministry's page gives the day."
   */
  note?: string
}
