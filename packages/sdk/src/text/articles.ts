import type { Collection } from '../collection.js'
import { extend } from '../collection-from.js'
import {
  type Article,
  type ArticleId,
  type ArticlesById,
  articles as collection,
} from '../collections/articles.js'
import { type AttachedArticle, attach } from './attach.js'

/** The articles, and what can be done with a copy of their text. */
export interface Articles extends Collection<Article, ArticleId, ArticlesById> {
  /**
   * See {@link attach}.
   *
   * @example
   * articles.attach('article:tass-2016-03-30-kremlin-skips-nss', text).identical
   */
  attach(id: ArticleId, text: string): AttachedArticle
}

/** The news article, described in full; `attach` verifies your own copy of its text. */
export const articles: Articles = /* @__PURE__ */ extend(collection, { attach })
