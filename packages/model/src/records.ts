import type { KindName } from './ids.js'
import type { Article } from './kinds/article.js'
import type { Commitment } from './kinds/commitment.js'
import type { Dispute } from './kinds/dispute.js'
import type { Document } from './kinds/document.js'
import type { Event } from './kinds/event.js'
import type { Instrument } from './kinds/instrument.js'
import type { Mention } from './kinds/mention.js'
import type { Organization } from './kinds/organization.js'
import type { ParticipantList } from './kinds/participant-list.js'
import type { Participation } from './kinds/participation.js'
import type { Person } from './kinds/person.js'
import type { Place } from './kinds/place.js'
import type { Series } from './kinds/series.js'
import type { Source } from './kinds/source.js'
import type { State } from './kinds/state.js'
import type { Statement } from './kinds/statement.js'
import type { Summit } from './kinds/summit.js'
import type { TimeExpression } from './kinds/time-expression.js'
import type { Topic } from './kinds/topic.js'

/** The interface of each kind. */
export type RecordTypes = {
  source: Source
  article: Article
  statement: Statement
  mention: Mention
  time: TimeExpression
  person: Person
  organization: Organization
  state: State
  place: Place
  series: Series
  summit: Summit
  event: Event
  participation: Participation
  list: ParticipantList
  document: Document
  instrument: Instrument
  commitment: Commitment
  topic: Topic
  dispute: Dispute
}

/** The interface of a kind. */
export type RecordOf<K extends KindName> = RecordTypes[K]

/** A record of any kind. */
export type RecordUnion = RecordTypes[KindName]
