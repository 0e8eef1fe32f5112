import {
  type Assessment,
  type Commitment,
  type CommitmentId,
  type CommitmentsById,
  commitments as load,
  type PartyId,
  type SummitId,
  type TopicId,
} from '@nuclear-security-summits/data/commitments'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { commitmentFields, earliest, latest } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import { checkFields } from '../check-fields.js'
import type { Collection } from '../collection.js'
import { collectionFrom, extend } from '../collection-from.js'
import { currentParty } from '../parties.js'
import { summits } from './summits.js'

export type { Commitment, CommitmentId, CommitmentsById } from '@nuclear-security-summits/data/commitments'

/** Which commitments. Each may be left out: then all. */
export interface CommitmentQuery {
  /** Only of this state or organization. */
  readonly party?: PartyId
  /** Only of this summit. */
  readonly summit?: SummitId
  /** Only promises, or only what was reported as done. */
  readonly kind?: Commitment['kind']
}

/** A theme with the number of commitments on it at each summit. */
export interface CommitmentCounts {
  /** The theme. */
  readonly theme: TopicId
  /** Number by summit; a summit without any is not there. */
  readonly counts: Readonly<Partial<Record<SummitId, number>>>
  /** Number over all summits. */
  readonly total: number
}

/** What became of a commitment. */
export interface Outcome {
  /** The commitment. */
  readonly commitment: Commitment
  /** The last word on it; `undefined` where nobody has judged it. */
  readonly last: Assessment | undefined
  /** The commitments of later summits that carry it out, repeat or widen it, and so on from them, in the order of the summits. */
  readonly followedBy: readonly Commitment[]
}

/** A commitment on which two who judge it differ. */
export interface Disagreement {
  /** The commitment. */
  readonly commitment: Commitment
  /** The last word of each of them. */
  readonly assessments: readonly Assessment[]
}

/** The commitments, with what is asked of them. */
export interface Commitments extends Collection<Commitment, CommitmentId, CommitmentsById> {
  /**
   * What a state or organization promised, or reported as done, in the order of the summits.
   *
   * @throws {NssError} `unknown-id`
   * @example
   * commitments.of('state:bel', 'summit:nss-2010').map(({ gloss }) => gloss)
   */
  of(party: PartyId, summit?: SummitId): readonly Commitment[]
  /**
   * How many commitments on which theme at which summit, the theme with most first.
   *
   * @throws {NssError} `unknown-id`, `unknown-field`
   * @example
   * commitments.pivot({ kind: 'pledge' })[0]?.counts['summit:nss-2010']
   */
  pivot(query?: CommitmentQuery): readonly CommitmentCounts[]
  /**
   * What became of commitments: the last assessment of each, and the later commitments that follow it.
   *
   * @throws {NssError} `unknown-id`, `unknown-field`
   * @example
   * commitments.outcomes({ party: 'state:bel', summit: 'summit:nss-2010' })[0]?.last?.status
   */
  outcomes(query?: CommitmentQuery): readonly Outcome[]
  /**
   * The commitments on which those who judge them differ: one calls it kept, another not, or not yet though no earlier. Who saw it
   * under way before another saw it done does not disagree.
   *
   * @example
   * commitments.disagreements().map(({ commitment }) => commitment.id)
   */
  disagreements(): readonly Disagreement[]
}

const base: Collection<Commitment, CommitmentId, CommitmentsById> = /* @__PURE__ */ collectionFrom(
  { kind: 'commitment', name: 'commitments', fields: commitmentFields },
  { load, moved },
)

const ordinal = ({ summit }: Commitment): number => summits.get(summit).ordinal

const inOrder = (list: readonly Commitment[]): Commitment[] =>
  [...list].sort((a, b) => ordinal(a) - ordinal(b))

function chosen(query: CommitmentQuery): readonly Commitment[] {
  checkFields(query, ['party', 'summit', 'kind'], 'A question about commitments')
  const { party, summit, kind } = query
  return inOrder(
    base.where({
      ...(party === undefined ? {} : { party: currentParty(party) }),
      ...(summit === undefined ? {} : { summit: summits.get(summit).id }),
      ...(kind === undefined ? {} : { kind }),
    }),
  )
}

const followersOf = (id: CommitmentId): Commitment[] =>
  inOrder(base.where({ follows: id }).flatMap((one) => [one, ...followersOf(one.id)]))

/** Assessments stand in the order of time. */
const lastOfEach = ({ assessments }: Commitment): Assessment[] => [
  ...new Map(assessments.map((one) => [one.assessor, one])).values(),
]

/** What was promised at the summits, or reported there as done, and what became of it. */
export const commitments: Commitments = /* @__PURE__ */ extend(base, {
  of: (party: PartyId, summit?: SummitId) => chosen({ party, ...(summit === undefined ? {} : { summit }) }),
  pivot(query: CommitmentQuery = {}) {
    const themes = new Map<TopicId, Partial<Record<SummitId, number>>>()
    for (const { theme, summit } of chosen(query)) {
      const counts = themes.get(theme) ?? {}
      counts[summit] = (counts[summit] ?? 0) + 1
      themes.set(theme, counts)
    }
    return [...themes]
      .map(([theme, counts]) => ({
        theme,
        counts,
        total: Object.values(counts).reduce((sum, one) => sum + one, 0),
      }))
      .sort((a, b) => b.total - a.total || (a.theme < b.theme ? -1 : 1))
  },
  outcomes: (query: CommitmentQuery = {}) =>
    chosen(query).map((commitment) => ({
      commitment,
      last: commitment.assessments.at(-1),
      followedBy: followersOf(commitment.id),
    })),
  disagreements: () =>
    base.all.flatMap((commitment) => {
      const assessments = lastOfEach(commitment)
      const differ = assessments.some((a) => assessments.some((b) => contradict(a, b)))
      return differ ? [{ commitment, assessments }] : []
    }),
})

/** Whether the first, which is no later than the second, cannot stand beside it. */
function contradict(first: Assessment, second: Assessment): boolean {
  const judged = [first, second].every(({ status }) => JUDGEMENTS.includes(status))
  if (!judged || first.status === second.status || earliest(first.asOf) > latest(second.asOf)) return false
  const before = latest(first.asOf) < earliest(second.asOf)
  return !(before && first.status === 'in-progress')
}

const JUDGEMENTS: readonly Assessment['status'][] = ['kept', 'in-progress', 'not-kept']

/**
 * What `commitments.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * commitmentsById()['commit:nss-2010.are-gneii'].id // 'commit:nss-2010.are-gneii'
 */
export const commitmentsById: () => CommitmentsById = /* @__PURE__ */ recordsById(load, moved)
