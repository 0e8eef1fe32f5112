import type {
  DocumentsById,
  JointStatement,
  PartyId,
  Subscriber,
  SummitId,
  TopicId,
} from '@nuclear-security-summits/data/documents'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { documentFields } from '@nuclear-security-summits/model/core'
import { checkFields } from '../check-fields.js'
import type { Collection } from '../collection.js'
import { collectionFrom, extend } from '../collection-from.js'
import { currentParty } from '../parties.js'
import { documents } from './documents.js'
import { summits } from './summits.js'
import { topics } from './topics.js'

/** Id of a joint statement. */
export type JointStatementId = {
  [Id in keyof DocumentsById]: DocumentsById[Id] extends JointStatement ? Id : never
}[keyof DocumentsById]

/** The joint statements by id. */
export type JointStatementsById = Pick<DocumentsById, JointStatementId>

/**
 * How a party stands to a joint statement: as its subscriber stands there; `none`: the list is whole and does not have it; `unknown`:
 * the list is not whole, and the known part of it does not have it.
 */
export type Signature = Subscriber['capacity'] | 'none' | 'unknown'

/** Which joint statements. Each may be left out: then all. */
export interface SignatureQuery {
  /** Only of one summit. */
  readonly summit?: SummitId
  /** Only on one theme, or on a narrower one. */
  readonly theme?: TopicId
}

/** A joint statement, and how a party stands to it. */
export interface SignedStatement {
  /** The joint statement. */
  readonly statement: JointStatement
  /** How the party stands to it. */
  readonly signature: Signature
  /** Whether the party led it. */
  readonly sponsor: boolean
  /** Its line in the list, where it has one: when it joined, and by what act. */
  readonly subscriber?: Subscriber
}

/** Two parties that signed the same statements. */
export interface SigningPair {
  /** The two, in the order of their ids. */
  readonly parties: readonly [PartyId, PartyId]
  /** What both signed. */
  readonly statements: readonly JointStatement[]
}

/** Somebody who joined a joint statement after the summit. */
export interface LaterJoiner {
  /** The joint statement. */
  readonly statement: JointStatement
  /** Who joined, and when, where that is known. */
  readonly subscriber: Subscriber
}

/** A theme with those who led joint statements on it. */
export interface Sponsorship {
  /** The theme. */
  readonly theme: TopicId
  /** The joint statements on it. */
  readonly statements: readonly JointStatement[]
  /** Who led one or more of them, each once. */
  readonly sponsors: readonly PartyId[]
}

/** The joint statements, with what is asked of them. */
export interface JointStatements extends Collection<JointStatement, JointStatementId, JointStatementsById> {
  /**
   * The joint statements of a summit (the first had none), on a theme or a narrower one; all, where nothing is asked.
   *
   * @throws {NssError} `unknown-id`, `unknown-field`
   * @example
   * jointStatements.select({ summit: 'summit:nss-2010' }) // []
   */
  select(query?: SignatureQuery): readonly JointStatement[]
  /**
   * How a party stands to every joint statement of a summit, or of all.
   *
   * @throws {NssError} `unknown-id`, `unknown-field`
   * @example
   * jointStatements.of('state:ind', { summit: 'summit:nss-2016' }).filter(({ signature }) => signature === 'none').length
   */
  of(party: PartyId, query?: SignatureQuery): readonly SignedStatement[]
  /**
   * The joint statements that a party signed, at the summit or later.
   *
   * @throws {NssError} `unknown-id`, `unknown-field`
   * @example
   * jointStatements.signedBy('state:jor').length
   */
  signedBy(party: PartyId, query?: SignatureQuery): readonly JointStatement[]
  /**
   * The joint statements that a party is known not to have signed: their lists are whole, and do not have it. Where a list is not
   * whole nothing is known, and the statement is not here: see `of`.
   *
   * @throws {NssError} `unknown-id`, `unknown-field`
   * @example
   * jointStatements.notSignedBy('state:ind', { summit: 'summit:nss-2016' }).map(({ name }) => name)
   */
  notSignedBy(party: PartyId, query?: SignatureQuery): readonly JointStatement[]
  /**
   * Who led joint statements, theme by theme, in the order of the ids of the themes.
   *
   * @throws {NssError} `unknown-id`, `unknown-field`
   * @example
   * jointStatements.sponsorships().find(({ theme }) => theme === 'topic:transport')?.sponsors
   */
  sponsorships(query?: SignatureQuery): readonly Sponsorship[]
  /**
   * Pairs of parties that signed the same statements, those with most in common first.
   *
   * @throws {NssError} `unknown-id`, `unknown-field`
   * @example
   * jointStatements.pairs({ summit: 'summit:nss-2016' })[0]?.parties
   */
  pairs(query?: SignatureQuery): readonly SigningPair[]
  /**
   * Who joined after the summit, in the order of the days; who joined on an unknown day comes last.
   *
   * @throws {NssError} `unknown-id`, `unknown-field`
   * @example
   * jointStatements.laterJoiners().filter(({ statement }) => statement.circulatedAs === 'INFCIRC/869').length
   */
  laterJoiners(query?: SignatureQuery): readonly LaterJoiner[]
}

const isJoint = (one: { readonly kind: string }): one is JointStatement => one.kind === 'joint-statement'

let all: readonly JointStatement[] | undefined

const load = (): readonly JointStatement[] => {
  all ??= Object.freeze(documents.all.filter(isJoint))
  return all
}

const base: Collection<JointStatement, JointStatementId, JointStatementsById> =
  /* @__PURE__ */ collectionFrom(
    { kind: 'document', name: 'jointStatements', fields: documentFields },
    { load, moved },
  )

const within = (topic: TopicId | undefined, wide: TopicId): boolean =>
  topic !== undefined && (topic === wide || within(topics.get(topic).broader, wide))

function chosen(query: SignatureQuery): readonly JointStatement[] {
  checkFields(query, ['summit', 'theme'], 'A question about joint statements')
  const summit = query.summit === undefined ? undefined : summits.get(query.summit).id
  const theme = query.theme === undefined ? undefined : topics.get(query.theme).id
  return load().filter(
    (one) =>
      (summit === undefined || one.summit === summit) && (theme === undefined || within(one.theme, theme)),
  )
}

const signed = ({ signature }: SignedStatement): boolean =>
  signature === 'original' || signature === 'joined-later'

function of(asked: PartyId, query: SignatureQuery = {}): readonly SignedStatement[] {
  const party = currentParty(asked)
  return chosen(query).map((statement) => {
    const subscriber = statement.subscribers.find((one) => one.party === party)
    const signature = subscriber?.capacity ?? (statement.subscribersComplete ? 'none' : 'unknown')
    const sponsor = statement.sponsors.includes(party)
    return { statement, signature, sponsor, ...(subscriber ? { subscriber } : {}) }
  })
}

/** The statements that some of the participants made together: the "gift baskets". They are documents too. */
export const jointStatements: JointStatements = /* @__PURE__ */ extend(base, {
  select: (query: SignatureQuery = {}) => chosen(query),
  of,
  signedBy: (party: PartyId, query?: SignatureQuery) =>
    of(party, query)
      .filter(signed)
      .map(({ statement }) => statement),
  notSignedBy: (party: PartyId, query?: SignatureQuery) =>
    of(party, query)
      .filter(({ signature }) => signature === 'none')
      .map(({ statement }) => statement),
  sponsorships(query: SignatureQuery = {}) {
    const themes = new Map<TopicId, JointStatement[]>()
    for (const one of chosen(query)) themes.set(one.theme, [...(themes.get(one.theme) ?? []), one])
    return [...themes]
      .sort(([a], [b]) => compare(a, b))
      .map(([theme, statements]) => ({
        theme,
        statements,
        sponsors: [...new Set(statements.flatMap(({ sponsors }) => sponsors))].sort(compare),
      }))
  },
  pairs(query: SignatureQuery = {}) {
    const pairs = new Map<string, { parties: [PartyId, PartyId]; statements: JointStatement[] }>()
    for (const statement of chosen(query)) {
      const parties = statement.subscribers
        .filter(({ capacity }) => capacity !== 'withdrawn')
        .map(({ party }) => party)
        .sort(compare)
      for (const [index, a] of parties.entries())
        for (const b of parties.slice(index + 1)) {
          const pair = pairs.get(`${a} ${b}`)
          if (pair) pair.statements.push(statement)
          else pairs.set(`${a} ${b}`, { parties: [a, b], statements: [statement] })
        }
    }
    // Stable: of pairs with as many statements, the order of the ids stays.
    return [...pairs]
      .sort(([a, one], [b, other]) => other.statements.length - one.statements.length || compare(a, b))
      .map(([, pair]) => pair)
  },
  laterJoiners: (query: SignatureQuery = {}) =>
    chosen(query)
      .flatMap((statement) =>
        statement.subscribers
          .filter(({ capacity }) => capacity === 'joined-later')
          .map((subscriber) => ({ statement, subscriber })),
      )
      .sort((a, b) => compare(a.subscriber.on ?? '9', b.subscriber.on ?? '9')),
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
