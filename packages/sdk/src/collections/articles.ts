import {
  type Article,
  type ArticleId,
  type ArticlesById,
  articles as load,
} from '@nuclear-security-summits/data/articles'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Article, ArticleId, ArticlesById } from '@nuclear-security-summits/data/articles'

/** The news article, described in full: its text is its agency's and is not here. */
export const articles: Collection<Article, ArticleId, ArticlesById> = /* @__PURE__ */ collectionFrom(
  'article',
  { load, moved },
)
