import {
  type Article,
  type ArticleId,
  type ArticlesById,
  articles as load,
} from '@nuclear-security-summits/data/articles'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { articleFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Article, ArticleId, ArticlesById } from '@nuclear-security-summits/data/articles'

/** The news article, described in full: its text is its agency's and is not here. */
export const articles: Collection<Article, ArticleId, ArticlesById> = /* @__PURE__ */ collectionFrom(
  { kind: 'article', name: 'articles', fields: articleFields },
  { load, moved },
)

/**
 * What `articles.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * articlesById()['article:tass-2016-03-30-kremlin-skips-nss'].id // 'article:tass-2016-03-30-kremlin-skips-nss'
 */
export const articlesById: () => ArticlesById = /* @__PURE__ */ recordsById(load, moved)
