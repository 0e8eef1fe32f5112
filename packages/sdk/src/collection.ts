import { type Redirect, redirects } from '@nuclear-security-summits/data/redirects'
import {
  FIELD_NAMES,
  KINDS,
  type KindName,
  NssError,
  nearest,
  slugOf,
} from '@nuclear-security-summits/model/core'
import { checkFields } from './check-fields.js'

/** What a record of any kind has. */
interface AnyRecord {
  readonly id: string
}

/** The field names of a type, and of every branch of a union. */
type FieldOf<T> = T extends unknown ? keyof T & string : never
/** The type of a field in those branches of a union that have it. */
type ValueOf<T, K extends string> = T extends unknown ? (K extends keyof T ? T[K] : never) : never
/** What a field can be compared with: a plain value, or one element of a list of plain values. */
type Comparable<V> = V extends readonly (infer E)[]
  ? Comparable<E>
  : V extends string | number | boolean
    ? V
    : never

/** Plain fields of a record with the values that they should have; of a list, a value that it should hold. */
export type Filter<T> = {
  readonly [K in FieldOf<T> as [Comparable<ValueOf<T, K>>] extends [never] ? never : K]?: Comparable<
    ValueOf<T, K>
  >
}

/** What an input led to. */
export interface Resolved<T> {
  readonly record: T
  /** The id that was given, where it has been redirected to the record. */
  readonly redirectedFrom?: string
}

/** All records of one kind. Read-only, frozen, in the order of their ids, and loaded at first use. */
export interface Collection<T extends AnyRecord, Id extends string, ById> extends Iterable<T> {
  /** The kind of its records. */
  readonly kind: KindName
  /**
   * The records by id. A mistyped id does not compile, and the compiler names the nearest.
   *
   * @example
   * summits.byId['summit:nss-2016'].name // '2016 Nuclear Security Summit'
   */
  readonly byId: ById
  /** The records, in the order of their ids. */
  readonly all: readonly T[]
  /** The ids, in order. */
  readonly ids: readonly Id[]
  /** How many records there are. */
  readonly size: number
  /**
   * The record with an id.
   *
   * @throws {NssError} `unknown-id`, with the nearest ids, where there is none
   * @example
   * summits.get('summit:nss-2016').ordinal // 4
   */
  get(id: Id): T
  /**
   * The record that an id, a former id, a slug, a name, a spelling or a code means.
   *
   * @returns `undefined` where there is none, or more than one
   * @example
   * states.find('RU')?.id // 'state:rus'
   * documents.find('INFCIRC 869')?.id // 'doc:nss-2014-js-strengthening-implementation'
   */
  find(input: string): T | undefined
  /** The same, and whether the id that was given has been redirected. */
  resolve(input: string): Resolved<T> | undefined
  /**
   * The records whose fields have these values, or that pass a test.
   *
   * @throws {NssError} `unknown-field` for a field that such records cannot have; `invalid-argument` for a value that is `undefined`
   * @example
   * summits.where({ host: 'state:usa' }).length // 2
   */
  where(filter: Filter<T> | ((record: T) => boolean)): readonly T[]
}

/** Text as people compare it: without accents, in lower case, blanks folded. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** A name as people write it: letters and digits alone, so that "INFCIRC 869" is "infcirc/869". */
const asName = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Fields by which people call a record. */
const NAMES = ['name', 'headline', 'title', 'iso2', 'iso3', 'isoNumeric', 'circulatedAs'] as const

function namesOf(record: AnyRecord): string[] {
  const fields = record as Partial<Record<(typeof NAMES)[number], string>> & {
    labels?: readonly { value: string }[]
  }
  const names = NAMES.flatMap((name) => fields[name] ?? [])
  return [record.id, slugOf(record.id), ...names, ...(fields.labels ?? []).map(({ value }) => value)]
}

/**
 * Makes a collection. Nothing is loaded before it is asked.
 *
 * @param kind the kind of its records
 * @param load gives the records, the same at each call
 * @param moved gives the redirects of former ids; those of the dataset unless given
 */
export function collection<T extends AnyRecord, Id extends string, ById>(
  kind: KindName,
  load: () => readonly T[],
  moved: () => readonly Redirect[] = redirects,
): Collection<T, Id, ById> {
  const { collection: name } = KINDS[kind]
  // Null prototypes: "constructor" and "__proto__" are ids that nobody has.
  let byId: Record<string, T> | undefined
  let ids: readonly Id[] | undefined
  let byName: Map<string, T | undefined> | undefined

  const index = (): Record<string, T> => {
    if (byId) return byId
    const made: Record<string, T> = Object.create(null)
    for (const record of load()) made[record.id] = record
    byId = Object.freeze(made)
    return byId
  }
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
      return load().length
    },
    get(id) {
      const record = index()[id]
      if (record === undefined) throw unknown(id)
      return record
    },
    find: (input) => self.resolve(input)?.record,
    resolve(input) {
      if (typeof input !== 'string') return undefined
      const record = index()[input] ?? names().get(asName(input))
      if (record) return { record }
      const redirect = moved().find(({ from }) => from === input)
      const target = redirect?.to.length === 1 ? index()[redirect.to[0] as string] : undefined
      return target && { record: target, redirectedFrom: input }
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
      return load().filter((record) => wanted.every(([field, value]) => holds(record, field, value)))
    },
    [Symbol.iterator]: () => load()[Symbol.iterator](),
  }
  return Object.freeze(self)
}

const quote = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value))

function holds(record: AnyRecord, field: string, value: unknown): boolean {
  const own = Object.hasOwn(record, field) ? (record as unknown as Record<string, unknown>)[field] : undefined
  return Array.isArray(own) ? own.includes(value) : own === value
}
