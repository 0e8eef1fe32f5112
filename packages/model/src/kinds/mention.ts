import type { Span } from './evidence.js'
import type { ArticleId, EntityId, MentionId } from './ids.js'

/** A place in an article where something is named or referred to. Its span is its evidence. */
export interface Mention {
  /**
   * The mention's id: the text's name, the segment, the word.
   * @editorial
   * @example "mention:tass-865989.p2-moscow"
   */
  id: MentionId
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
   * What is meant.
   * @editorial
   * @example "state:rus"
   */
  entity: EntityId
  /**
   * How it is referred to.
   * @editorial
   * @example "metonym"
   */
  form: 'name' | 'acronym' | 'title' | 'pronoun' | 'metonym' | 'description'
  /**
   * What a reader should know about this reading.
   * @editorial
   * @minLength 3
   * @example "The capital for its government."
   */
  note?: string
}
