import type * as Data from '@nuclear-security-summits/data'
import { type FormerId, type Id, redirects } from '@nuclear-security-summits/data'
import { KINDS, type KindName, kindOf, type NssError } from '@nuclear-security-summits/model/core'
import type { Collection, Resolved } from './collection.js'
import { goneId, unknownId as unknownIn } from './collection-from.js'
import {
  articles,
  commitments,
  disputes,
  documents,
  events,
  instruments,
  lists,
  mentions,
  organizations,
  participations,
  people,
  places,
  series,
  sources,
  statements,
  states,
  summits,
  times,
  topics,
} from './collections/index.js'

/** The record of each kind, as it is shipped. */
export type RecordTypes = {
  source: Data.Source
  article: Data.Article
  statement: Data.Statement
  mention: Data.Mention
  time: Data.TimeExpression
  person: Data.Person
  organization: Data.Organization
  state: Data.State
  place: Data.Place
  series: Data.Series
  summit: Data.Summit
  event: Data.Event
  participation: Data.Participation
  list: Data.ParticipantList
  document: Data.Document
  instrument: Data.Instrument
  commitment: Data.Commitment
  topic: Data.Topic
  dispute: Data.Dispute
}

/** A record of any kind. */
export type AnyRecord = RecordTypes[KindName]

/** The record that an id names: a summit for a summit's id; any record where the id may be any. */
export type RecordOf<I extends Id | FormerId> = [Id] extends [I]
  ? AnyRecord
  : I extends Id
    ? { [K in KindName]: I extends RecordTypes[K]['id'] ? RecordTypes[K] : never }[KindName]
    : AnyRecord

/** Any collection, when its kind is known only at run time. */
type AnyCollection = Collection<AnyRecord, string, Readonly<Record<string, AnyRecord>>>

/** Name by name: of a namespace, a bundler makes a call at import, which keeps all that is in it. */
const BY_KIND = {
  source: sources,
  article: articles,
  statement: statements,
  mention: mentions,
  time: times,
  person: people,
  organization: organizations,
  state: states,
  place: places,
  series: series,
  summit: summits,
  event: events,
  participation: participations,
  list: lists,
  document: documents,
  instrument: instruments,
  commitment: commitments,
  topic: topics,
  dispute: disputes,
}

/** The collection of a kind. */
const collectionOf = (kind: KindName): AnyCollection => BY_KIND[kind] as unknown as AnyCollection

/**
 * The record with an id, whatever its kind, or with a former one that leads on to it.
 *
 * @throws {NssError} `unknown-id`, with the nearest ids; with what it was split into, or why it was withdrawn
 * @example
 * record('person:dmitry-peskov').name // 'Dmitry Peskov'
 */
export function record<I extends Id | FormerId>(id: I): RecordOf<I> {
  const found = resolveId(id)
  if (found) return found.record as RecordOf<I>
  throw unknownId(id)
}

/**
 * The record that an id means, and whether it has been redirected.
 *
 * @returns `undefined` for an id that there never was, or that was withdrawn or split
 * @example
 * resolveId('summit:nss-2016')?.redirectedFrom // undefined
 */
export function resolveId(id: string): Resolved<AnyRecord> | undefined {
  const kind = kindOf(String(id))
  const own = kind && Object.hasOwn(collectionOf(kind).byId, id) ? collectionOf(kind).byId[id] : undefined
  if (own) return own.id === id ? { record: own } : { record: own, redirectedFrom: id }
  const redirect = redirects().find(({ from }) => from === id)
  const [target, ...others] = redirect?.to ?? []
  const next = target && others.length === 0 ? resolveId(target) : undefined
  return next && { record: next.record, redirectedFrom: id }
}

/**
 * Every record, collection by collection.
 *
 * @example
 * [...allRecords()].filter(({ kind }) => kind === 'summit').length // 4
 */
export function* allRecords(): Generator<{ readonly kind: KindName; readonly record: AnyRecord }> {
  for (const kind of Object.keys(KINDS) as KindName[])
    for (const one of collectionOf(kind)) yield { kind, record: one }
}

/**
 * The error for an id that there is not.
 *
 * @example
 * unknownId('summit:nss-2106').nearest // ['summit:nss-2016']
 */
export function unknownId(id: unknown): NssError {
  const former = redirects().find(({ from }) => from === id)
  if (former) return goneId(former)
  const kind = typeof id === 'string' ? kindOf(id) : undefined
  const ids = kind ? collectionOf(kind).ids : [...allRecords()].map((one) => one.record.id)
  const see = kind ? ` See ${KINDS[kind].collection}.ids.` : ''
  return unknownIn(kind ? `${kind} id` : 'id', id, ids, see)
}

/**
 * A record's name for people: its name, title, headline or gloss; "Russia at the 2016 Nuclear Security Summit"; else its id.
 *
 * @example
 * nameOf('part:nss-2016.rus') // 'Russia at the 2016 Nuclear Security Summit'
 */
export function nameOf(id: string): string {
  const found = resolveId(id)?.record
  if (!found) return id
  if ('party' in found && 'outcome' in found) return `${nameOf(found.party)} at the ${nameOf(found.summit)}`
  const names = found as Partial<Record<'name' | 'title' | 'headline' | 'gloss', string>>
  return names.name ?? names.title ?? names.headline ?? names.gloss ?? id
}
