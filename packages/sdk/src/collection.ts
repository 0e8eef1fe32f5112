import type { KindName } from '@nuclear-security-summits/model/core'

/** What a record of any kind has. */
export interface WithId {
  /** Its id, with the prefix of its kind. */
  readonly id: string
}

/** The field names of a type, and of every branch of a union. */
export type FieldOf<T> = T extends unknown ? keyof T & string : never
/** The type of a field in those branches of a union that have it. */
export type ValueOf<T, K extends string> = T extends unknown ? (K extends keyof T ? T[K] : never) : never
/** What a field can be compared with: a plain value, or one element of a list of plain values. */
export type Comparable<V> = V extends readonly (infer E)[]
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

/**
 * A test of a record. The fields stand here too, because TypeScript suggests only what all members of a union have: so a mistyped
 * field of a {@link Filter} gets its "Did you mean".
 */
export type Test<T> = ((record: T) => boolean) & Filter<T>

/** What an input led to. */
export interface Resolved<T> {
  /** The record. */
  readonly record: T
  /** The id that was given, where it has been redirected to the record. */
  readonly redirectedFrom?: string
}

/** All records of one kind. Read-only, frozen, in the order of their ids, and loaded at first use. */
export interface Collection<T extends WithId, Id extends string, ById> extends Iterable<T> {
  /** The kind of its records. */
  readonly kind: KindName
  /**
   * The records by id. A mistyped id does not compile, and the compiler names the nearest. An id that was renamed or merged leads on
   * to the record that took its place, and is marked as deprecated.
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
   * The record with an id, or with a former one that leads on to it.
   *
   * @throws {NssError} `unknown-id`, with the nearest ids, where there is none; with what it was split into, or why it was withdrawn
   * @example
   * summits.get('summit:nss-2016').ordinal // 4
   */
  get(id: Id | (keyof ById & string)): T
  /**
   * The record that an id, a former id, a slug, a name, a spelling or a code means.
   *
   * @returns `undefined` where there is none, or more than one
   * @example
   * states.find('RU')?.id // 'state:rus'
   * documents.find('INFCIRC 869')?.id // 'doc:nss-2014-js-strengthening-implementation'
   */
  find(input: string): T | undefined
  /**
   * The same, and whether the id that was given has been redirected.
   *
   * @example
   * summits.resolve('summit:nss-2016')?.redirectedFrom // undefined
   */
  resolve(input: string): Resolved<T> | undefined
  /**
   * The records whose fields have these values, or that pass a test. A mistyped value does not compile where
   * it is an id; in plain JavaScript it is equal to nothing, since other collections are not loaded for this.
   *
   * @throws {NssError} `unknown-field` for a field that such records cannot have; `invalid-argument` for a value that is `undefined`
   * @example
   * summits.where({ host: 'state:usa' }).length // 2
   */
  where(filter: Filter<T> | Test<T>): readonly T[]
}
