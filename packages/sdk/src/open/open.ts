/**
 * Another copy of the dataset than the one that is installed beside: another version, or a larger one, in a folder of its own. For Node,
 * Bun and Deno, because it reads a disk.
 *
 * @packageDocumentation
 */
import type { Manifest, Redirect } from '@nuclear-security-summits/data'
import {
  FIELD_NAMES,
  KIND_NAMES,
  KINDS,
  type KindName,
  REGISTERS,
  type RecordTypes,
} from '@nuclear-security-summits/model/core'
import type { Collection } from '../collection.js'
import { collectionFrom, type Origin } from '../collection-from.js'
import { type FileAddress, openFolder } from './folder.js'
import { listIn, recordsIn } from './records.js'

export type { Collection, Filter, Resolved } from '../collection.js'
export type { FileAddress } from './folder.js'

/** A value of the model as it is shipped: read-only, without `$schema`. */
export type Shipped<T> = T extends readonly (infer E)[]
  ? readonly Shipped<E>[]
  : T extends object
    ? { readonly [K in keyof T as K extends '$schema' ? never : K]: Shipped<T[K]> }
    : T

/** A record of a dataset that is opened. Its ids are known by their form alone: which there are depends on the version. */
export type OpenedRecord<K extends KindName> = Shipped<RecordTypes[K]>

/** A collection of a dataset that is opened. */
export type OpenedCollection<K extends KindName> = Collection<
  OpenedRecord<K>,
  OpenedRecord<K>['id'],
  Readonly<Record<OpenedRecord<K>['id'], OpenedRecord<K>>>
>

/** The collections of a dataset that is opened, by their names: `summits`, `people` … */
export type OpenedCollections = {
  readonly [K in KindName as (typeof KINDS)[K]['collection']]: OpenedCollection<K>
}

/** A dataset that is opened: its collections, and what it is. */
export interface OpenedDataset extends OpenedCollections {
  /** Its version. */
  readonly version: string
  /** What it says of itself: counts, checksums, terms. */
  readonly manifest: Manifest
  /**
   * Reads every file, and holds it against its checksum in the manifest.
   *
   * @throws {NssError} `damaged-dataset`, `changed-dataset`, `unreadable`
   * @example
   * openDataset('node_modules/@nuclear-security-summits/data').verify()
   */
  verify(): void
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/**
 * Opens a dataset in a folder: the data package as it is installed, or a folder that is laid out as its `dist` (`manifest.json`, and a
 * JSON file for each collection). It has the collections of the kinds of record, as the SDK itself; each dataset keeps to itself, so that
 * two versions can be compared. They have what every collection has: the questions of single ones (`states.crosswalk`,
 * `commitments.of`), `jointStatements` and `statesById` ask the dataset that is installed.
 *
 * The manifest is read, and the files have to be there in their sizes. A record that is asked for by its id is read alone, from a file
 * of up to 1 MiB after that has been held against its checksum, from a larger one by a few reads at its place. Whatever looks at all
 * records of a collection (`all`, `where`, `byId`, a name, an id that there is not) reads and checks that file whole, once. A file that
 * is written to or replaced afterwards is an error, and never a mix of two versions.
 *
 * @param folder a path, or a `file:` URL
 * @throws {NssError} `missing-dataset` where there is no such folder; `not-a-dataset` for any other folder; `damaged-dataset` where a
 * file is missing, cut off or not the one of the manifest; `other-major` for a version that is not for this SDK; `changed-dataset`
 * where files change meanwhile; `unreadable`
 * @example
 * const before = openDataset('releases/0.1.0')
 * before.summits.get('summit:nss-2016').name
 */
export function openDataset(folder: string | FileAddress): OpenedDataset {
  const { manifest, files } = openFolder(folder)
  const file = files.get(REGISTERS.redirect.collection)
  const moved = file ? listIn<Redirect>(file) : () => NONE
  const collectionOf = (kind: KindName) => {
    const { collection: name } = KINDS[kind]
    const own = files.get(name)
    // A kind that an earlier version did not have yet.
    const origin: Origin<OpenedRecord<KindName>> = own
      ? { ...recordsIn(kind, own), moved, count: () => own.entry?.records ?? 0 }
      : { load: () => NONE, moved }
    return collectionFrom({ kind, name, fields: FIELD_NAMES[kind] }, origin)
  }
  const dataset = {
    version: manifest.version,
    manifest,
    verify() {
      for (const one of files.values()) one.bytes()
    },
  }
  // Each when it is asked for: most who open a dataset ask one or two.
  for (const kind of KIND_NAMES) {
    let made: ReturnType<typeof collectionOf> | undefined
    const get = () => {
      made ??= collectionOf(kind)
      return made
    }
    Object.defineProperty(dataset, KINDS[kind].collection, { enumerable: true, get })
  }
  return Object.freeze(dataset) as OpenedDataset
}
