import {
  type ArticleId,
  type EntityId,
  mentions as load,
  type Mention,
  type MentionId,
  type MentionsById,
} from '@nuclear-security-summits/data/mentions'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { mentionFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom, extend } from '../collection-from.js'
import { textOrder } from '../text-order.js'
import { articles } from './articles.js'

export type { Mention, MentionId, MentionsById } from '@nuclear-security-summits/data/mentions'

/** All that refers to one thing in an article, in the order of the text. */
export interface MentionChain {
  /** What is referred to. */
  readonly entity: EntityId
  /** Where, in the order of the text. */
  readonly mentions: readonly Mention[]
}

/** The mentions, with what is asked of them. */
export interface Mentions extends Collection<Mention, MentionId, MentionsById> {
  /**
   * Where something is referred to, in the order of the text.
   *
   * @example
   * mentions.of('state:rus').map(({ form }) => form)
   */
  of(entity: EntityId): readonly Mention[]
  /**
   * Where anything is referred to in one form: by `name`, `pronoun`, `metonym` …
   *
   * @example
   * mentions.byForm('metonym').map(({ entity }) => entity)
   */
  byForm(form: Mention['form']): readonly Mention[]
  /**
   * Everything that an article refers to, each with all places, in the order in which it first appears.
   *
   * @throws {NssError} `unknown-id`
   *
   * @example
   * mentions.chains('article:tass-2016-03-30-kremlin-skips-nss')[0]?.entity // 'org:kremlin'
   */
  chains(article: ArticleId): readonly MentionChain[]
}

const inTextOrder = (list: readonly Mention[]): readonly Mention[] => {
  const orders = new Map(articles.all.map((article) => [article.id, textOrder(article)]))
  return [...list].sort((a, b) =>
    a.article === b.article ? (orders.get(a.article)?.(a.span, b.span) ?? 0) : a.article < b.article ? -1 : 1,
  )
}

const base: Collection<Mention, MentionId, MentionsById> = /* @__PURE__ */ collectionFrom(
  { kind: 'mention', name: 'mentions', fields: mentionFields },
  { load, moved },
)

/** The mentions: where the article names or refers to something. */
export const mentions: Mentions = /* @__PURE__ */ extend(base, {
  of: (entity: EntityId) => inTextOrder(base.where({ entity })),
  byForm: (form: Mention['form']) => inTextOrder(base.where({ form })),
  chains(article: ArticleId) {
    const { id } = articles.get(article)
    const chains = new Map<EntityId, Mention[]>()
    for (const mention of inTextOrder(base.where({ article: id }))) {
      const chain = chains.get(mention.entity)
      if (chain) chain.push(mention)
      else chains.set(mention.entity, [mention])
    }
    return [...chains].map(([entity, list]) => ({ entity, mentions: list }))
  },
})

/**
 * What `mentions.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * mentionsById()['mention:tass-865989.caption-dmitry-peskov'].id // 'mention:tass-865989.caption-dmitry-peskov'
 */
export const mentionsById: () => MentionsById = /* @__PURE__ */ recordsById(load, moved)
