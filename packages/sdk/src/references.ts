import type { FormerId, Id } from '@nuclear-security-summits/data'
import { typeOf, walk } from '@nuclear-security-summits/model/fields'
import { allRecords, record } from './records.js'

/** One record names another. */
export interface Reference {
  /** The record that names. */
  readonly from: Id
  /** The record that is named. */
  readonly to: Id
  /** The field in which it is named, as a JSON Pointer with lists by key: `/heads/person:sergey-lavrov/person`. */
  readonly field: string
}

let index: { readonly from: Map<string, Reference[]>; readonly to: Map<string, Reference[]> } | undefined

/** Both directions of every relation, from one walk over the record at first use: only one direction is stored. */
function references() {
  if (index) return index
  const from = new Map<string, Reference[]>()
  const to = new Map<string, Reference[]>()
  const add = (map: Map<string, Reference[]>, key: string, reference: Reference) => {
    const list = map.get(key)
    if (list) list.push(reference)
    else map.set(key, [reference])
  }
  for (const { kind, record } of allRecords())
    for (const { field, value, pointer } of walk(typeOf(kind), record)) {
      if (!field.refs || field.name === 'id' || typeof value !== 'string') continue
      const reference = Object.freeze({ from: record.id, to: value as Id, field: pointer })
      add(from, record.id, reference)
      add(to, value, reference)
    }
  index = { from, to }
  return index
}

/**
 * What a record names, in the order of its fields.
 *
 * @throws {NssError} `unknown-id`
 * @example
 * referencesFrom('summit:nss-2016').find(({ field }) => field === '/host')?.to // 'state:usa'
 */
export function referencesFrom(id: Id | FormerId): readonly Reference[] {
  return references().from.get(record(id).id) ?? []
}

/**
 * What names a record, in the order of the record.
 *
 * @throws {NssError} `unknown-id`
 * @example
 * referencesTo('person:sergey-lavrov').map(({ from }) => from)
 */
export function referencesTo(id: Id | FormerId): readonly Reference[] {
  return references().to.get(record(id).id) ?? []
}
