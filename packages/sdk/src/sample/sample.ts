/**
 * A handful of made-up records that stay the same through all releases of a major version, for tests of your own code: the record
 * itself grows, and with it whatever a test has counted. The collections are called as those of the SDK and work like them.
 * They have what every collection has: there are no questions of single ones (`states.crosswalk`, `commitments.of`), no
 * `jointStatements`, which are among the documents, and no `statesById`.
 *
 * Nothing here is true, and nobody can take it for true: states have codes that ISO 3166 leaves to its users, people are letters.
 *
 * @packageDocumentation
 */
import { FIELD_NAMES, KINDS, type KindName } from '@nuclear-security-summits/model/core'
import type { Collection, WithId } from '../collection.js'
import { collectionFrom } from '../collection-from.js'
import { deepFreeze } from '../freeze.js'
import * as happenings from './happenings.js'
import * as things from './things.js'
import type * as Sample from './types.js'

export type { Collection, Filter, Resolved } from '../collection.js'
export type * from './types.js'

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])
const none = () => NONE

function sampleOf<T extends WithId, Id extends string, ById>(
  kind: KindName,
  make: () => readonly T[],
): Collection<T, Id, ById> {
  let records: readonly T[] | undefined
  return collectionFrom(
    { kind, name: KINDS[kind].collection, fields: FIELD_NAMES[kind] },
    {
      load: () => {
        records ??= deepFreeze(make())
        return records
      },
      moved: none,
    },
  )
}

/** Two sources. */
export const sources: Collection<Sample.Source, Sample.SourceId, Sample.SourcesById> =
  /* @__PURE__ */ sampleOf('source', things.sources)

/** Five people. */
export const people: Collection<Sample.Person, Sample.PersonId, Sample.PersonsById> =
  /* @__PURE__ */ sampleOf('person', things.people)

/** One organization. */
export const organizations: Collection<Sample.Organization, Sample.OrganizationId, Sample.OrganizationsById> =
  /* @__PURE__ */ sampleOf('organization', things.organizations)

/**
 * Three states; the first has names in other scripts.
 *
 * @example
 * states.find('例国')?.id // 'state:xaa'
 */
export const states: Collection<Sample.State, Sample.StateId, Sample.StatesById> = /* @__PURE__ */ sampleOf(
  'state',
  things.states,
)

/** Two places. */
export const places: Collection<Sample.Place, Sample.PlaceId, Sample.PlacesById> = /* @__PURE__ */ sampleOf(
  'place',
  things.places,
)

/** One series. */
export const series: Collection<Sample.Series, Sample.SeriesId, Sample.SeriesById> = /* @__PURE__ */ sampleOf(
  'series',
  things.series,
)

/**
 * Two summits.
 *
 * @example
 * summits.get('summit:sample-2003').host // 'state:xbb'
 */
export const summits: Collection<Sample.Summit, Sample.SummitId, Sample.SummitsById> =
  /* @__PURE__ */ sampleOf('summit', happenings.summits)

/** One event. */
export const events: Collection<Sample.Event, Sample.EventId, Sample.EventsById> = /* @__PURE__ */ sampleOf(
  'event',
  happenings.events,
)

/** One statement: the reason of an absence. */
export const statements: Collection<Sample.Statement, Sample.StatementId, Sample.StatementsById> =
  /* @__PURE__ */ sampleOf('statement', happenings.statements)

/**
 * Seven participations: five that came, as host, participant, observer and by a stand-in, and two that stayed away, one with a
 * reason.
 *
 * @example
 * participations.where({ outcome: 'absent' }).length // 2
 */
export const participations: Collection<
  Sample.Participation,
  Sample.ParticipationId,
  Sample.ParticipationsById
> = /* @__PURE__ */ sampleOf('participation', happenings.participations)

/** One list of participants. */
export const lists: Collection<
  Sample.ParticipantList,
  Sample.ParticipantListId,
  Sample.ParticipantListsById
> = /* @__PURE__ */ sampleOf('list', happenings.lists)

/** Three documents, one of each sort: a communiqué, a joint statement that somebody joined later, a national statement. */
export const documents: Collection<Sample.Document, Sample.DocumentId, Sample.DocumentsById> =
  /* @__PURE__ */ sampleOf('document', happenings.documents)

/** One instrument. */
export const instruments: Collection<Sample.Instrument, Sample.InstrumentId, Sample.InstrumentsById> =
  /* @__PURE__ */ sampleOf('instrument', things.instruments)

/** One commitment, which was first in progress and then kept. */
export const commitments: Collection<Sample.Commitment, Sample.CommitmentId, Sample.CommitmentsById> =
  /* @__PURE__ */ sampleOf('commitment', happenings.commitments)

/** Two topics, one under the other. */
export const topics: Collection<Sample.Topic, Sample.TopicId, Sample.TopicsById> = /* @__PURE__ */ sampleOf(
  'topic',
  things.topics,
)

/** One dispute: how many states came. */
export const disputes: Collection<Sample.Dispute, Sample.DisputeId, Sample.DisputesById> =
  /* @__PURE__ */ sampleOf('dispute', happenings.disputes)

/** No article: it would need a text. */
export const articles: Collection<
  Sample.Article,
  Sample.Article['id'],
  Readonly<Record<never, never>>
> = /* @__PURE__ */ sampleOf('article', none)

/** No mention: it would need a text. */
export const mentions: Collection<
  Sample.Mention,
  Sample.Mention['id'],
  Readonly<Record<never, never>>
> = /* @__PURE__ */ sampleOf('mention', none)

/** No time expression: it would need a text. */
export const times: Collection<
  Sample.TimeExpression,
  Sample.TimeExpression['id'],
  Readonly<Record<never, never>>
> = /* @__PURE__ */ sampleOf('time', none)
