import {
  FIELD_NAMES,
  KINDS,
  type KindName,
  NssError,
  nearest,
  slugOf,
} from '@nuclear-security-summits/model/core'
import { checkFields } from './check-fields.js'
import type { Collection, WithId } from './collection.js'

/** Text as people compare it: without accents, in lower case, blanks folded. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** A name as people write it: letters and digits alone, so that "INFCIRC 869" is "infcirc/869". */
export const asName = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Fields by which people call a record. */
const NAMES = ['name', 'headline', 'title', 'iso2', 'iso3', 'isoNumeric', 'circulatedAs'] as const

function namesOf(record: WithId): string[] {
  const fields = record as Partial<Record<(typeof NAMES)[number], string>> & {
    labels?: readonly { value: string }[]
  }
  const names = NAMES.flatMap((name) => fields[name] ?? [])
  return [record.id, slugOf(record.id), ...names, ...(fields.labels ?? []).map(({ value }) => value)]
}

/** Where a former id went: see `redirects.json` of the dataset. */
export interface Former {
  readonly from: string
  readonly to: readonly string[]
  readonly reason: string
  readonly since: string
  readonly note?: string
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
  kind: KindName,
  origin: Origin<T>,
): Collection<T, Id, ById> {
  const { load, moved, pick, count } = origin
  const { collection: name } = KINDS[kind]
  // Null prototypes: "constructor" and "__proto__" are ids that nobody has.
  let byId: Record<string, T> | undefined
  let ids: readonly Id[] | undefined
  let byName: Map<string, T | undefined> | undefined

  /** The former ids that lead to one other, with that. */
  const leading = (): [from: string, to: string][] =>
    moved().flatMap(({ from, to: [target, ...others] }) =>
      target === undefined || others.length > 0 ? [] : [[from, target]],
    )
  const index = (): Record<string, T> => {
    if (byId) return byId
    const made: Record<string, T> = Object.create(null)
    for (const record of load()) made[record.id] = record
    // A former id leads to its record when it is asked for, and is none of the ids when they are listed.
    for (const [from, to] of leading())
      if (made[to] && !made[from]) Object.defineProperty(made, from, { value: made[to], enumerable: false })
    byId = Object.freeze(made)
    return byId
  }
  const one = (id: string): T | undefined => (byId || !pick ? index()[id] : pick(id))
  const names = (): Map<string, T | undefined> => {
    if (byName) return byName
    const made = new Map<string, T | undefined>()
    // A name of two records means neither.
    for (const record of load())
      for (const key of new Set(namesOf(record).map(asName)))
        made.set(key, made.has(key) ? undefined : record)
    byName = made
    return byName
  }
  const unknown = (id: unknown): NssError => {
    const former = moved().find(({ from }) => from === id)
    if (former) return goneId(former)
    const near = nearest(String(id), Object.keys(index()))
    const hint = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : ''
    return new NssError('unknown-id', `Unknown ${kind} id ${quote(id)}.${hint} See ${name}.ids.`, {
      given: id,
      nearest: near,
    })
  }

  const self: Collection<T, Id, ById> = {
    kind,
    get byId() {
      return index() as ById
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
      const record = one(id) ?? index()[id]
      if (record === undefined) throw unknown(id)
      return record
    },
    find: (input) => self.resolve(input)?.record,
    resolve(input) {
      if (typeof input !== 'string') return undefined
      const record = one(input)
      if (record) return record.id === input ? { record } : { record, redirectedFrom: input }
      const [target, ...others] = moved().find(({ from }) => from === input)?.to ?? []
      const next = target !== undefined && others.length === 0 ? one(target) : undefined
      if (next) return { record: next, redirectedFrom: input }
      const named = names().get(asName(input))
      return named && { record: named }
    },
    where(filter) {
      if (typeof filter === 'function') return load().filter(filter as (record: T) => boolean)
      checkFields(filter, FIELD_NAMES[kind], `A ${kind}`)
      const wanted = Object.entries(filter as Record<string, unknown>)
      for (const [field, value] of wanted)
        if (value === undefined)
          throw new NssError('invalid-argument', `The value to look for in "${field}" is undefined.`, {
            given: value,
          })
      const now = new Map<unknown, unknown>(leading())
      return load().filter((record) =>
        wanted.every(([field, value]) => holds(record, field, now.get(value) ?? value)),
      )
    },
    [Symbol.iterator]: () => load()[Symbol.iterator](),
  }
  return Object.freeze(self)
}

/** The error for a former id that leads to no record, or to several: it was withdrawn or split. */
export function goneId({ from, to, reason, since, note }: Former): NssError {
  const where = to.length > 0 ? ` into ${to.join(' and ')}` : ''
  const why = note === undefined ? '' : ` ${note}`
  return new NssError('unknown-id', `"${from}" was ${reason} in ${since}${where}.${why}`, {
    given: from,
    nearest: to,
  })
}

const quote = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value))

function holds(record: WithId, field: string, value: unknown): boolean {
  const own = Object.hasOwn(record, field) ? (record as unknown as Record<string, unknown>)[field] : undefined
  return Array.isArray(own) ? own.includes(value) : own === value
}
