import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  type AgentId,
  type Article,
  type ArticleId,
  type EntityId,
  statements as load,
  type Span,
  type SpanRendition,
  type Statement,
  type StatementId,
  type StatementsById,
} from '@nuclear-security-summits/data/statements'
import { statementFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom, extend } from '../collection-from.js'
import { currentId } from '../current-id.js'
import { liesIn, textOrder } from '../text-order.js'
import { articles } from './articles.js'
import { mentions } from './mentions.js'

export type { Statement, StatementId, StatementsById } from '@nuclear-security-summits/data/statements'

/** One wording of a statement in an article, with its place. */
export interface StatementWording {
  /** What was said. */
  readonly statement: Statement
  /** How it is worded, and where. */
  readonly rendition: SpanRendition
}

/** Somebody who is quoted in an article. */
export interface Speaker {
  /** Who is quoted. */
  readonly speaker: AgentId
  /** As what, in the first statement that says so. */
  readonly capacity?: Statement['capacity']
  /** What the speaker says there, in the order of the text. */
  readonly statements: readonly Statement[]
}

/** The statements, with what is asked of them. */
export interface Statements extends Collection<Statement, StatementId, StatementsById> {
  /**
   * What somebody said, or what was said on its behalf, in the order of the days. Whoever
   * is not quoted has none; nor has a mistyped id: the collections of all who may speak are not loaded for this.
   *
   * @example
   * statements.by('person:maria-zakharova').map(({ gloss }) => gloss)
   */
  by(agent: AgentId): readonly Statement[]
  /**
   * What was said about something: it is the aim of a stance, a topic, or is named in the words. As above,
   * a mistyped id finds nothing.
   *
   * @example
   * statements.about('org:iaea').map(({ gloss }) => gloss)
   */
  about(entity: EntityId): readonly Statement[]
  /**
   * What is said in an article, in the order of the text.
   *
   * @throws {NssError} `unknown-id`
   *
   * @example
   * statements.in('article:tass-2016-03-30-kremlin-skips-nss')[0]?.speaker // 'person:dmitry-peskov'
   */
  in(article: ArticleId): readonly Statement[]
  /**
   * Who is quoted in an article, in the order of appearance, as what, and with what.
   *
   * @throws {NssError} `unknown-id`
   *
   * @example
   * statements.speakers('article:tass-2016-03-30-kremlin-skips-nss').map(({ speaker }) => speaker)
   */
  speakers(article: ArticleId): readonly Speaker[]
  /**
   * Every wording in an article with its speaker, cue and content, in the order of the text.
   *
   * @throws {NssError} `unknown-id`
   *
   * @example
   * statements.wordings('article:tass-2016-03-30-kremlin-skips-nss')[0]?.rendition.mode // 'indirect'
   */
  wordings(article: ArticleId): readonly StatementWording[]
}

const base: Collection<Statement, StatementId, StatementsById> = /* @__PURE__ */ collectionFrom(
  { kind: 'statement', name: 'statements', fields: statementFields },
  { load, moved },
)

const byDay = (list: readonly Statement[]): readonly Statement[] =>
  [...list].sort((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0))

/** The wordings of a statement in an article. */
const renditionsIn = ({ renditions }: Statement, { source }: Article): SpanRendition[] =>
  renditions.filter((one): one is SpanRendition => one.by === 'spans' && one.source === source)

/** The spans of what is said in all wordings of a statement, whatever the article. */
const contents = ({ renditions }: Statement): readonly Span[] =>
  renditions.flatMap((one) => (one.by === 'spans' ? one.content : []))

function wordings(id: ArticleId): readonly StatementWording[] {
  const article = articles.get(id)
  const compare = textOrder(article)
  const first = ({ rendition }: StatementWording): Span => rendition.content[0] as Span
  return base.all
    .flatMap((statement) => renditionsIn(statement, article).map((rendition) => ({ statement, rendition })))
    .sort((a, b) => compare(first(a), first(b)))
}

const inArticle = (id: ArticleId): readonly Statement[] => [
  ...new Set(wordings(id).map(({ statement }) => statement)),
]

/** The statements: who said what, when, on whose behalf, and where it is worded. */
export const statements: Statements = /* @__PURE__ */ extend(base, {
  by(asked: AgentId) {
    const agent = currentId(asked)
    return byDay(base.where(({ speaker, onBehalfOf }) => speaker === agent || onBehalfOf === agent))
  },
  about(asked: EntityId) {
    const entity = currentId(asked)
    const named = mentions.of(entity)
    return byDay(
      base.where(
        (one) =>
          one.stances.some(({ target }) => target === entity) ||
          (one.topics as readonly string[]).includes(entity) ||
          named.some(({ span }) => contents(one).some((content) => liesIn(span, content))),
      ),
    )
  },
  in: inArticle,
  speakers(id: ArticleId) {
    const speakers = new Map<AgentId, Statement[]>()
    for (const statement of inArticle(id)) {
      const list = speakers.get(statement.speaker)
      if (list) list.push(statement)
      else speakers.set(statement.speaker, [statement])
    }
    return [...speakers].map(([speaker, list]) => {
      const capacity = list.find((one) => one.capacity)?.capacity
      return { speaker, ...(capacity ? { capacity } : {}), statements: list }
    })
  },
  wordings,
})

/**
 * What `statements.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * statementsById()['stmt:earnest-2014-11-04-regret'].id // 'stmt:earnest-2014-11-04-regret'
 */
export const statementsById: () => StatementsById = /* @__PURE__ */ recordsById(load, moved)
