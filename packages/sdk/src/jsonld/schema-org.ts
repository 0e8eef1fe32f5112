import type * as Data from '@nuclear-security-summits/data'
import { iriOf } from '@nuclear-security-summits/model/core'
import { mentions } from '../collections/mentions.js'
import { nameOf, record } from '../records.js'

/** Properties of a node, by term of schema.org. What is `undefined` or empty is not written. */
type Properties = Readonly<Record<string, unknown>>

/** How a type is said in schema.org. */
interface MappingOf<T> {
  /** Its class. */
  readonly type?: string | ((one: T) => string)
  /**
   * Of a field: a term that means the same, and then stands in place of ours; or properties made of the value, which stand beside it.
   */
  readonly terms: {
    readonly [K in keyof T & string]?: string | ((value: NonNullable<T[K]>, one: T) => Properties)
  }
  /** Properties that no single field gives. */
  readonly also?: (one: T) => Properties
  /** That it is itself the value of a property of another record: the field that names the record, and the property. */
  readonly inverse?: { readonly field: keyof T & string; readonly term: string }
}

/** The same, for a type that is known only at run time. */
export type Mapping = MappingOf<Readonly<Record<string, unknown>>>

/** The types that schema.org has a word for. */
interface Mapped {
  AbsentParticipation: Data.AbsentParticipation
  Article: Data.Article
  Capacity: Data.Capacity
  Commitment: Data.Commitment
  ConsensusDocument: Data.ConsensusDocument
  Event: Data.Event
  Excerpt: Data.Excerpt
  Instrument: Data.Instrument
  JointStatement: Data.JointStatement
  NationalDocument: Data.NationalDocument
  Organization: Data.Organization
  Person: Data.Person
  Place: Data.Place
  PresentParticipation: Data.PresentParticipation
  Series: Data.Series
  Source: Data.Source
  State: Data.State
  Statement: Data.Statement
  Summit: Data.Summit
  Topic: Data.Topic
}

const ref = (id: string) => ({ '@id': iriOf(id) })
const refs = (ids: Iterable<string>) => [...new Set(ids)].map(ref)

/** Addresses of a thing in other people's lists, where the list has addresses. */
const ADDRESSES: Partial<Record<Data.ExternalId['scheme'], (value: string) => string>> = {
  wikidata: (value) => `http://www.wikidata.org/entity/${value}`,
  geonames: (value) => `https://sws.geonames.org/${value}/`,
  'iptc-mediatopic': (value) => `http://cv.iptc.org/newscodes/mediatopic/${value}`,
  viaf: (value) => `http://viaf.org/viaf/${value}`,
  url: (value) => value,
}

const ofRecord = {
  externalIds: (ids: readonly Data.ExternalId[]) => ({
    sameAs: ids.flatMap(({ scheme, value, match }) =>
      match === 'exact' ? (ADDRESSES[scheme]?.(value) ?? []) : [],
    ),
  }),
} as const

const ofNamed = {
  ...ofRecord,
  name: 'name',
  summary: 'description',
  labels: (labels: readonly Data.Label[]) => ({
    alternateName: labels.map(({ value, lang }) => ({ '@value': value, '@language': lang })),
  }),
} as const

const days = ({ start, end }: Data.DateRange) => ({ startDate: start, endDate: end })

/** In a function that a bundler may leave out: what spreads objects, it would keep, and with it all collections. */
const mapped = (): { readonly [I in keyof Mapped]: MappingOf<Mapped[I]> } => ({
  Source: {
    type: 'CreativeWork',
    terms: {
      title: 'name',
      authors: 'author',
      publisher: (name, { publisherId }) => ({ publisher: publisherId ? ref(publisherId) : name }),
      lang: 'inLanguage',
      published: 'datePublished',
      url: 'url',
      archiveUrl: 'archivedAt',
      doi: (doi) => ({ sameAs: `https://doi.org/${doi}` }),
      derivedFrom: 'isBasedOn',
      rights: ({ licenceUrl, termsUrl, holderId }) => ({
        license: licenceUrl,
        usageInfo: termsUrl,
        copyrightHolder: holderId && ref(holderId),
      }),
    },
  },
  Article: {
    type: 'NewsArticle',
    terms: {
      ...ofRecord,
      source: (source) => ({ url: (record(source) as Data.Source).url }),
      headline: 'headline',
      summary: 'abstract',
      byline: 'author',
      dateline: ({ place, asPrinted }) => ({ locationCreated: ref(place), dateline: asPrinted }),
      agency: 'publisher',
      lang: 'inLanguage',
      published: 'datePublished',
      about: 'about',
      topics: 'keywords',
    },
    also: ({ id }) => ({ mentions: refs(mentions.where({ article: id }).map(({ entity }) => entity)) }),
  },
  Statement: {
    type: 'Claim',
    terms: {
      ...ofRecord,
      speaker: 'author',
      gloss: 'abstract',
      said: 'dateCreated',
      topics: 'about',
      renditions: (renditions) => ({ appearance: refs(renditions.map(({ source }) => source)) }),
    },
  },
  Excerpt: { type: 'Quotation', terms: { value: 'text' } },
  Person: { type: 'Person', terms: { ...ofNamed, familyName: 'familyName', givenName: 'givenName' } },
  Capacity: { type: 'OrganizationRole', terms: { title: 'roleName', of: 'memberOf' } },
  Organization: {
    type: 'Organization',
    terms: {
      ...ofNamed,
      parent: 'parentOrganization',
      founded: 'foundingDate',
      dissolved: 'dissolutionDate',
    },
  },
  State: { type: 'Country', terms: ofNamed },
  Place: {
    type: ({ kind }) => (kind === 'city' ? 'City' : 'EventVenue'),
    terms: {
      ...ofNamed,
      state: (state, { within }) => ({ containedInPlace: within ? undefined : ref(state) }),
      within: (within) => ({ containedInPlace: ref(within) }),
      lat: 'latitude',
      lon: 'longitude',
    },
  },
  Series: { type: 'EventSeries', terms: ofNamed },
  Summit: {
    type: 'Event',
    terms: {
      ...ofNamed,
      series: 'superEvent',
      dates: days,
      city: (city) => ({ location: ref(city) }),
      venue: (venue) => ({ location: ref(venue) }),
      host: (host) => ({ organizer: ref(host) }),
      website: 'url',
    },
  },
  Event: {
    type: 'Event',
    terms: {
      ...ofNamed,
      when: days,
      at: 'location',
      agents: (agents) => ({ performer: refs(agents) }),
      partOf: 'superEvent',
    },
  },
  PresentParticipation: {
    type: 'Role',
    terms: { ...ofRecord, party: 'attendee', role: 'roleName' },
    inverse: { field: 'summit', term: 'attendee' },
  },
  AbsentParticipation: {
    type: 'PropertyValue',
    terms: {
      ...ofRecord,
      outcome: (outcome) => ({ name: outcome }),
      party: (party) => ({ value: nameOf(party) }),
    },
    inverse: { field: 'summit', term: 'additionalProperty' },
  },
  ConsensusDocument: { type: 'CreativeWork', terms: { ...ofNamed, adopted: 'dateCreated' } },
  JointStatement: {
    type: 'CreativeWork',
    terms: {
      ...ofNamed,
      subscribers: (subscribers) => ({
        contributor: refs(
          subscribers.filter(({ capacity }) => capacity !== 'withdrawn').map(({ party }) => party),
        ),
      }),
    },
  },
  NationalDocument: {
    type: 'CreativeWork',
    terms: { ...ofNamed, party: (party) => ({ author: ref(party) }) },
  },
  Instrument: { type: 'CreativeWork', terms: { ...ofNamed, adopted: 'dateCreated' } },
  Commitment: {
    type: ({ kind }) => (kind === 'pledge' ? 'PlanAction' : 'Action'),
    terms: { ...ofRecord, gloss: 'description', party: 'agent', completed: 'endTime' },
  },
  Topic: { type: 'DefinedTerm', terms: ofNamed },
})

/** How each type is said in schema.org, by the name of its interface. A type that is not here is said in our own terms alone. */
export const SCHEMA_ORG = /* @__PURE__ */ mapped() as unknown as Readonly<Record<string, Mapping | undefined>>
