import type * as Model from '@nuclear-security-summits/model/core'

/** The ids of the sample, by their prefix. Of a kind without records it is the pattern: a union of nothing would fit nowhere. */
export interface IdsByPrefix {
  /** Sources. */
  readonly source: SourceId
  /** People. */
  readonly person: PersonId
  /** Organizations. */
  readonly org: OrganizationId
  /** States. */
  readonly state: StateId
  /** Places. */
  readonly place: PlaceId
  /** Series. */
  readonly series: SeriesId
  /** Summits. */
  readonly summit: SummitId
  /** Events. */
  readonly event: EventId
  /** Statements. */
  readonly stmt: StatementId
  /** Participations. */
  readonly part: ParticipationId
  /** Lists of participants. */
  readonly list: ParticipantListId
  /** Documents. */
  readonly doc: DocumentId
  /** Instruments. */
  readonly instr: InstrumentId
  /** Commitments. */
  readonly commit: CommitmentId
  /** Topics. */
  readonly topic: TopicId
  /** Disputes. */
  readonly dispute: DisputeId
}

/** A type of the model as it is shipped: read-only, without `$schema`, its ids narrowed to those of the sample. */
export type Sampled<T> = T extends `${infer Prefix}:${string}`
  ? Prefix extends keyof IdsByPrefix
    ? IdsByPrefix[Prefix]
    : T
  : T extends readonly (infer E)[]
    ? readonly Sampled<E>[]
    : T extends object
      ? SampledFields<T>
      : T

/** The fields of an interface of the model, with the ids of the sample. */
export type SampledFields<T> = { readonly [K in keyof T as K extends '$schema' ? never : K]: Sampled<T[K]> }

/** A source of the sample. */
export interface Source extends SampledFields<Model.Source> {}
/** A person of the sample. */
export interface Person extends SampledFields<Model.Person> {}
/** An organization of the sample. */
export interface Organization extends SampledFields<Model.Organization> {}
/** A state of the sample. */
export interface State extends SampledFields<Model.State> {}
/** A place of the sample. */
export interface Place extends SampledFields<Model.Place> {}
/** The series of the sample. */
export interface Series extends SampledFields<Model.Series> {}
/** A summit of the sample. */
export interface Summit extends SampledFields<Model.Summit> {}
/** An event of the sample. */
export interface Event extends SampledFields<Model.Event> {}
/** A statement of the sample. */
export interface Statement extends SampledFields<Model.Statement> {}
/** A delegation of the sample that came. */
export interface PresentParticipation extends SampledFields<Model.PresentParticipation> {}
/** A delegation of the sample that stayed away. */
export interface AbsentParticipation extends SampledFields<Model.AbsentParticipation> {}
/** Whether a party of the sample came to a summit. */
export type Participation = PresentParticipation | AbsentParticipation
/** A list of participants of the sample. */
export interface ParticipantList extends SampledFields<Model.ParticipantList> {}
/** A text of the sample that a summit adopted. */
export interface ConsensusDocument extends SampledFields<Model.ConsensusDocument> {}
/** A joint statement of the sample. */
export interface JointStatement extends SampledFields<Model.JointStatement> {}
/** What a participant of the sample handed in. */
export interface NationalDocument extends SampledFields<Model.NationalDocument> {}
/** A document of the sample. */
export type Document = ConsensusDocument | JointStatement | NationalDocument
/** An instrument of the sample. */
export interface Instrument extends SampledFields<Model.Instrument> {}
/** A commitment of the sample. */
export interface Commitment extends SampledFields<Model.Commitment> {}
/** A topic of the sample. */
export interface Topic extends SampledFields<Model.Topic> {}
/** A dispute of the sample. */
export interface Dispute extends SampledFields<Model.Dispute> {}
/** An article, of which the sample has none. */
export interface Article extends SampledFields<Model.Article> {}
/** A mention, of which the sample has none. */
export interface Mention extends SampledFields<Model.Mention> {}
/** A time expression, of which the sample has none. */
export interface TimeExpression extends SampledFields<Model.TimeExpression> {}

/** The sources by id. */
export interface SourcesById {
  /** Sample Agency, Report on Nothing. 2004 */
  readonly 'source:sample-agency-report': Source
  /** The Exampleland Gazette, Everything that was needed for an example. 2003-05-03 */
  readonly 'source:sample-gazette': Source
}
/** The people by id: letters, whom nobody can take for somebody. */
export interface PersonsById {
  /** A. Person */
  readonly 'person:a-person': Person
  /** B. Person */
  readonly 'person:b-person': Person
  /** C. Person */
  readonly 'person:c-person': Person
  /** D. Person */
  readonly 'person:d-person': Person
  /** E. Person */
  readonly 'person:e-person': Person
}
/** The organizations by id. */
export interface OrganizationsById {
  /** Sample Agency */
  readonly 'org:sample-agency': Organization
}
/** The states by id. Their codes are of those that ISO 3166 leaves to its users: no state has them, and none will. */
export interface StatesById {
  /** Exampleland (XA, XAA, 901) */
  readonly 'state:xaa': State
  /** Sampleland (XB, XBB, 902) */
  readonly 'state:xbb': State
  /** Placeholderland (XC, XCC, 903) */
  readonly 'state:xcc': State
}
/** The places by id. */
export interface PlacesById {
  /** Example City */
  readonly 'place:example-city': Place
  /** Sample City */
  readonly 'place:sample-city': Place
}
/** The series by id. */
export interface SeriesById {
  /** Sample Summits */
  readonly 'series:sample': Series
}
/** The summits by id. */
export interface SummitsById {
  /** Summit of Exampleland 2001, Example City, 2001-02-03 to 2001-02-04 */
  readonly 'summit:sample-2001': Summit
  /** Summit of Sampleland 2003, Sample City, 2003-05-01 to 2003-05-02 */
  readonly 'summit:sample-2003': Summit
}
/** The events by id. */
export interface EventsById {
  /** Placeholderland says that it will not come (2003-04-01) */
  readonly 'event:placeholder-notice-2003-04-01': Event
}
/** The statements by id. */
export interface StatementsById {
  /** C. Person, 2003-04-01: The placeholder was already taken, so nobody could come. */
  readonly 'stmt:c-person-2003-04-01-taken': Statement
}
/** The participations by id: present as host, participant and observer, by a stand-in, and absent with a reason and without. */
export interface ParticipationsById {
  /** Exampleland at the Summit of Exampleland 2001: present, as host */
  readonly 'part:sample-2001.xaa': PresentParticipation
  /** Sampleland at the Summit of Exampleland 2001: present */
  readonly 'part:sample-2001.xbb': PresentParticipation
  /** Placeholderland at the Summit of Exampleland 2001: absent, not invited, no reason */
  readonly 'part:sample-2001.xcc': AbsentParticipation
  /** Sample Agency at the Summit of Sampleland 2003: present, as observer */
  readonly 'part:sample-2003.sample-agency': PresentParticipation
  /** Exampleland at the Summit of Sampleland 2003: present, by a stand-in, because its leader did not come */
  readonly 'part:sample-2003.xaa': PresentParticipation
  /** Sampleland at the Summit of Sampleland 2003: present, as host */
  readonly 'part:sample-2003.xbb': PresentParticipation
  /** Placeholderland at the Summit of Sampleland 2003: absent, declined, with a reason */
  readonly 'part:sample-2003.xcc': AbsentParticipation
}
/** The lists of participants by id. */
export interface ParticipantListsById {
  /** Participants of the Summit of Exampleland 2001 */
  readonly 'list:sample-2001-gazette': ParticipantList
}
/** The documents by id. */
export interface DocumentsById {
  /** Example City Communiqué */
  readonly 'doc:sample-2001-communique': ConsensusDocument
  /** Joint Statement on Examples */
  readonly 'doc:sample-2003-js-examples': JointStatement
  /** National statement of Exampleland */
  readonly 'doc:sample-2003-xaa-statement': NationalDocument
}
/** The instruments by id. */
export interface InstrumentsById {
  /** Convention on Samples */
  readonly 'instr:convention-on-samples': Instrument
}
/** The commitments by id. */
export interface CommitmentsById {
  /** Give 12 examples. In progress in 2002, kept in 2004 */
  readonly 'commit:sample-2001.xaa-examples': Commitment
}
/** The topics by id. */
export interface TopicsById {
  /** examples */
  readonly 'topic:examples': Topic
  /** placeholders, under examples */
  readonly 'topic:placeholders': Topic
}
/** The disputes by id. */
export interface DisputesById {
  /** Summit of Sampleland 2003 /counts/states/value: 2 or 3 */
  readonly 'dispute:sample-2003-states': Dispute
}

/** Id of a source of the sample. */
export type SourceId = keyof SourcesById
/** Id of a person of the sample. */
export type PersonId = keyof PersonsById
/** Id of an organization of the sample. */
export type OrganizationId = keyof OrganizationsById
/** Id of a state of the sample. */
export type StateId = keyof StatesById
/** Id of a place of the sample. */
export type PlaceId = keyof PlacesById
/** Id of a series of the sample. */
export type SeriesId = keyof SeriesById
/** Id of a summit of the sample. */
export type SummitId = keyof SummitsById
/** Id of an event of the sample. */
export type EventId = keyof EventsById
/** Id of a statement of the sample. */
export type StatementId = keyof StatementsById
/** Id of a participation of the sample. */
export type ParticipationId = keyof ParticipationsById
/** Id of a list of participants of the sample. */
export type ParticipantListId = keyof ParticipantListsById
/** Id of a document of the sample. */
export type DocumentId = keyof DocumentsById
/** Id of an instrument of the sample. */
export type InstrumentId = keyof InstrumentsById
/** Id of a commitment of the sample. */
export type CommitmentId = keyof CommitmentsById
/** Id of a topic of the sample. */
export type TopicId = keyof TopicsById
/** Id of a dispute of the sample. */
export type DisputeId = keyof DisputesById
