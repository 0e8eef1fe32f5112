import { type KindName, NssError, nearest, slugOf } from '@nuclear-security-summits/model/core'
import { type Former, leading, recordsById } from './by-id.js'
import { checkFields } from './check-fields.js'
import type { Collection, WithId } from './collection.js'

/** A name as people write it: letters and digits alone, so that "INFCIRC 869" is "infcirc/869". */
export const asName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Fields by which people call a record. */
const NAMES = ['name', 'headline', 'title', 'iso2', 'iso3', 'isoNumeric', 'circulatedAs'] as const

function namesOf(record: WithId): string[] {
  const fields = record as Partial<Record<(typeof NAMES)[number], string>> & {
    labels?: readonly { value: string }[]
  }
  const names = NAMES.flatMap((name) => fields[name] ?? [])
  return [record.id, slugOf(record.id), ...names, ...(fields.labels ?? []).map(({ value }) => value)]
}

/** What a collection holds. Given from outside: with the table of kinds, an app of one collection would carry all of them. */
export interface CollectionKind {
  readonly kind: KindName
  /** Name of the collection. */
  readonly name: string
  /** The fields that its records can have. */
  readonly fields: readonly string[]
}

/** Where the records of a collection come from. */
export interface Origin<T> {
  /** All of them, the same at each call. */
  load(): readonly T[]
  /** The redirects of former ids. */
  moved(): readonly Former[]
  /** One of them, where that costs less than all. That it is not found says nothing: then all are asked. */
  pick?(id: string): T | undefined
  /** How many there are, where that is known without them. */
  count?(): number
}

/** Makes a collection of records from anywhere. Nothing is loaded before it is asked. */
export function collectionFrom<T extends WithId, Id extends string, ById>(
  { kind, name, fields }: CollectionKind,
  { load, moved, pick, count }: Origin<T>,
): Collection<T, Id, ById> {
  const object = recordsById<Record<string, T>>(load, moved)
  /** Apart from the object of `byId`: a Map of so many keys is made in a fraction of the time. Filled at first use. */
  const byId = new Map<string, T>()
  let former: Map<unknown, string> | undefined
  let ids: readonly Id[] | undefined
  let byName: Map<string, T | undefined> | undefined
  const indexes = new Map<string, Index<T>>()

  const index = (): Map<string, T> => {
    if (byId.size > 0) return byId
    for (const record of load()) byId.set(record.id, record)
    for (const [from, to] of redirected()) {
      const record = byId.get(to)
      if (record && !byId.has(from as string)) byId.set(from as string, record)
    }
    return byId
  }
  const redirected = (): Map<unknown, string> => {
    former ??= new Map(leading(moved))
    return former
  }
  const one = (id: string): T | undefined => pick?.(id) ?? index().get(id)
  const missing = (id: unknown): never => {
    const gone = moved().find(({ from }) => from === id)
    throw gone ? goneId(gone) : unknownId(`${kind} id`, id, self.ids, ` See ${name}.ids.`)
  }
  const names = (): Map<string, T | undefined> => {
    if (byName) return byName
    byName = new Map()
    // A name of two records means neither.
    for (const record of load())
      for (const key of new Set(namesOf(record).map(asName)))
        byName.set(key, byName.has(key) ? undefined : record)
    return byName
  }

  const self: Collection<T, Id, ById> = {
    kind,
    get byId() {
      return object() as ById
    },
    get all() {
      return load()
    },
    get ids() {
      ids ??= Object.freeze(load().map(({ id }) => id as Id))
      return ids
    },
    get size() {
      return count?.() ?? load().length
    },
    get(id) {
      // The error is put together elsewhere: what is short is inlined by the engine.
      return byId.get(id) ?? one(id) ?? missing(id)
    },
    find: (input) => self.resolve(input)?.record,
    resolve(input) {
      if (typeof input !== 'string') return undefined
      const record = one(input)
      if (record) return record.id === input ? { record } : { record, redirectedFrom: input }
      const named = names().get(asName(input))
      return named && { record: named }
    },
    where(filter) {
      if (typeof filter === 'function') return load().filter(filter as (record: T) => boolean)
      checkFields(filter, fields, `A ${kind}`)
      const wanted = Object.keys(filter)
      for (const field of wanted)
        if ((filter as Record<string, unknown>)[field] === undefined)
          throw new NssError('invalid-argument', `The value to look for in "${field}" is undefined.`, {
            given: undefined,
          })
      if (wanted.length === 0) return load()
      const key = wanted.join()
      const known = indexes.get(key) ?? indexOf(load(), wanted)
      indexes.set(key, known)
      let found: Index<T> | readonly T[] | undefined = known
      for (const field of wanted) {
        const value = (filter as Record<string, unknown>)[field]
        found = (found as Index<T>).get(redirected().get(value) ?? value)
        if (!found) return NONE
      }
      return found as readonly T[]
    },
    [Symbol.iterator]: () => load()[Symbol.iterator](),
  }
  return Object.freeze(self)
}

/** A collection with members of its own beside those that all have. */
export const extend = <C extends object, M extends object>(collection: C, members: M): C & M =>
  Object.freeze(
    // The descriptors, not the values: a collection loads its records when a member is read.
    Object.defineProperties(members, Object.getOwnPropertyDescriptors(collection)),
  ) as C & M

/** The error for a former id that leads to no record, or to several: it was withdrawn or split. */
export function goneId({ from, to, reason, since, note }: Former): NssError {
  const where = to.length > 0 ? ` into ${to.join(' and ')}` : ''
  const why = note === undefined ? '' : ` ${note}`
  return new NssError('unknown-id', `"${from}" was ${reason} in ${since}${where}.${why}`, {
    given: from,
    nearest: to,
  })
}

/**
 * The error for an id that there never was, with the nearest of those that there are.
 *
 * @param what what was looked for: `summit id`
 * @param more what stands behind the words
 */
export function unknownId(what: string, given: unknown, ids: readonly string[], more = ''): NssError {
  const near = nearest(String(given), ids)
  const hint = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : ''
  const quoted = typeof given === 'string' ? `"${given}"` : String(given)
  return new NssError('unknown-id', `Unknown ${what} ${quoted}.${hint}${more}`, { given, nearest: near })
}

/** Records by the value of a field; where several are asked together, by those of the next in each. The lists are frozen. */
interface Index<T> extends Map<unknown, Index<T> | readonly T[]> {}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** Sorts records by the values of some fields. A list stands under each of its elements. */
function indexOf<T>(records: readonly T[], [field, ...others]: readonly string[]): Index<T> {
  const groups = new Map<unknown, T[]>()
  for (const record of records) {
    const own = (record as Record<string, unknown>)[field as string]
    for (const value of Array.isArray(own) ? new Set(own) : [own]) {
      const group = groups.get(value)
      if (group) group.push(record)
      else groups.set(value, [record])
    }
  }
  return new Map(
    [...groups].map(([value, group]) => [
      value,
      others.length > 0 ? indexOf(group, others) : Object.freeze(group),
    ]),
  )
}
