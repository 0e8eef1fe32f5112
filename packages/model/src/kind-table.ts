/** Where every id, schema and vocabulary term of this dataset lives on the web. */
export const BASE_IRI = 'https://w3id.org/nuclear-security-summits/'

/** Version of the schemas in their `$id`: the major version of the packages. */
export const SCHEMA_VERSION = '0'

/**
 * How a kind lies in `data/`: `record`, one file a record, `data/<collection>/<slug>.json`; `owner`, one file for all records of one
 * owner, `data/<collection>/<owner's slug>.json`; `single`, one file for all, `data/<collection>.json`. The last two hold
 * `{ "$schema": …, "records": [ … ] }`.
 */
export type FileForm = 'record' | 'owner' | 'single'

/**
 * What carries the evidence of a kind's facts: `cites` on the record, its `span`, the cites of its `variants`, or nothing, because
 * the record describes itself (`self`) or states no fact about the world (`none`).
 */
export type EvidenceForm = 'cites' | 'span' | 'variants' | 'self' | 'none'

/** One row of the table of kinds. */
export interface KindRow {
  /** Before the colon of an id. */
  readonly prefix: string
  /** Folder in `data/`, export of the packages, table in the release files. */
  readonly collection: string
  /** Name of the TypeScript interface or union. */
  readonly type: string
  /** How its records lie in `data/`. */
  readonly file: FileForm
  /** What carries the evidence of its facts. */
  readonly evidence: EvidenceForm
}

/** The table of kinds. It drives folders, file names, schemas, exports and types: a kind is added here and nowhere else. */
export const KINDS = {
  source: { prefix: 'source', collection: 'sources', type: 'Source', file: 'record', evidence: 'self' },
  article: { prefix: 'article', collection: 'articles', type: 'Article', file: 'record', evidence: 'cites' },
  statement: {
    prefix: 'stmt',
    collection: 'statements',
    type: 'Statement',
    file: 'record',
    evidence: 'cites',
  },
  mention: { prefix: 'mention', collection: 'mentions', type: 'Mention', file: 'owner', evidence: 'span' },
  time: { prefix: 'time', collection: 'times', type: 'TimeExpression', file: 'owner', evidence: 'span' },
  person: { prefix: 'person', collection: 'people', type: 'Person', file: 'record', evidence: 'cites' },
  organization: {
    prefix: 'org',
    collection: 'organizations',
    type: 'Organization',
    file: 'record',
    evidence: 'cites',
  },
  state: { prefix: 'state', collection: 'states', type: 'State', file: 'record', evidence: 'cites' },
  place: { prefix: 'place', collection: 'places', type: 'Place', file: 'record', evidence: 'cites' },
  series: { prefix: 'series', collection: 'series', type: 'Series', file: 'record', evidence: 'cites' },
  summit: { prefix: 'summit', collection: 'summits', type: 'Summit', file: 'record', evidence: 'cites' },
  event: { prefix: 'event', collection: 'events', type: 'Event', file: 'record', evidence: 'cites' },
  participation: {
    prefix: 'part',
    collection: 'participations',
    type: 'Participation',
    file: 'record',
    evidence: 'cites',
  },
  list: { prefix: 'list', collection: 'lists', type: 'ParticipantList', file: 'record', evidence: 'cites' },
  document: { prefix: 'doc', collection: 'documents', type: 'Document', file: 'record', evidence: 'cites' },
  instrument: {
    prefix: 'instr',
    collection: 'instruments',
    type: 'Instrument',
    file: 'record',
    evidence: 'cites',
  },
  commitment: {
    prefix: 'commit',
    collection: 'commitments',
    type: 'Commitment',
    file: 'record',
    evidence: 'cites',
  },
  topic: { prefix: 'topic', collection: 'topics', type: 'Topic', file: 'record', evidence: 'cites' },
  dispute: {
    prefix: 'dispute',
    collection: 'disputes',
    type: 'Dispute',
    file: 'record',
    evidence: 'variants',
  },
} as const satisfies Record<string, KindRow>

/**
 * Bookkeeping beside the records: where ids went, and which were ever released. They have no ids of their own.
 */
export const REGISTERS = {
  redirect: { collection: 'redirects', type: 'Redirect', file: 'single' },
  ledger: { collection: 'ledger', type: 'LedgerEntry', file: 'single' },
} as const

/** What the tools write that is no part of the record, and has a schema all the same. */
export const OUTPUTS = {
  attached: { type: 'AttachedArticle' },
  changes: { type: 'Changes' },
} as const

/** Pattern of what stands behind the prefix of an id: lower-case words joined by `-`, parts by `.`. */
export const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)*'
