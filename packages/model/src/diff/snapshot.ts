import { NssError } from '../errors.js'
import { KIND_NAMES, kindOfCollection } from '../ids.js'
import { isObject } from '../is-object.js'
import { inOrder } from '../json/canonical.js'
import { BASE_IRI, KINDS, REGISTERS } from '../kind-table.js'
import type { LedgerEntry, Redirect } from '../kinds/redirect.js'
import type { Dataset } from '../lint/dataset.js'
import { typeOf } from '../shape.js'
import { sha256 } from '../text.js'
import { isVersion, UNRELEASED } from '../versions.js'

/** A record of any kind, of this version of the model or of another. */
export interface PlainRecord {
  /** Its id. */
  readonly id: string
  readonly [field: string]: unknown
}

/** A JSON Schema, as far as it is looked into. */
export interface Schema {
  readonly [keyword: string]: unknown
}

/** A dataset at one moment, as plain data: all that two datasets are compared by. */
export interface Snapshot {
  /** Version of its release; {@link UNRELEASED} for a folder that is being edited. */
  readonly version: string
  /** The records, by the name of their collection. */
  readonly collections: Readonly<Record<string, readonly PlainRecord[]>>
  /** Where old ids went. */
  readonly redirects: readonly Redirect[]
  /** Every id that was ever released. */
  readonly ledger: readonly LedgerEntry[]
  /** The schemas by the names of their files, without the ending; absent where they are not at hand. */
  readonly schemas?: Readonly<Record<string, Schema>>
  /** The import paths of each package that is at hand. */
  readonly exports?: Readonly<Record<string, readonly string[]>>
}

/** The package that holds the dataset. */
export const DATA_PACKAGE = '@nuclear-security-summits/data'

const byId = (a: PlainRecord, b: PlainRecord): number => (a.id < b.id ? -1 : 1)

/** A record as it is shipped: without `$schema`, its keys in the order of its interface, as JSON gives it back. */
function shipped(type: string, record: unknown): PlainRecord {
  const { $schema: _, ...rest } = inOrder(type, record) as PlainRecord
  return JSON.parse(JSON.stringify(rest))
}

/**
 * The snapshot of a folder of records that was read.
 *
 * @param dataset as `lint` or `readDataset` gives it
 * @param about its version where it has one; its schemas and import paths where they are at hand
 * @example
 * snapshotOf(lint(await readFiles('data')).dataset).collections.summits?.length
 */
export function snapshotOf(
  dataset: Dataset,
  about: Partial<Pick<Snapshot, 'version' | 'schemas' | 'exports'>> = {},
): Snapshot {
  const collections = KIND_NAMES.map((kind): [string, PlainRecord[]] => [
    KINDS[kind].collection,
    dataset
      .of(kind)
      .map(({ record }) => shipped(typeOf(kind), record))
      .sort(byId),
  ])
  return {
    version: UNRELEASED,
    collections: Object.fromEntries(collections),
    redirects: dataset.redirects.map(({ record }) => record),
    ledger: dataset.ledger.map(({ record }) => record),
    ...about,
  }
}

/**
 * The snapshot of the data package from its files: `package.json`, `dist/*.json`, `schemas/*.schema.json`. Every collection has to be
 * what the manifest says, to the byte.
 *
 * @param files their texts by path, with `/`
 * @param name what to call the whole in messages
 * @throws {NssError} `not-a-dataset` for another package; `damaged-dataset`
 * @example
 * const files = new Map([['package.json', '{ "name": "@nuclear-security-summits/data", "version": "0.2.0" }']])
 * files.size > 1 && snapshotOfPackage(files, 'data-0.2.0.tgz').version
 */
export function snapshotOfPackage(files: ReadonlyMap<string, string>, name: string): Snapshot {
  const read = (path: string): unknown => {
    const text = files.get(path)
    if (text === undefined) throw damaged(name, `it has no ${path}`)
    return parsed(text, () => damaged(name, `${path} is not JSON`))
  }
  const { name: own, version: ownVersion, exports = {} } = packageOf(files)
  if (own !== undefined && own !== DATA_PACKAGE) throw otherPackage(name, `${own} ${ownVersion ?? ''}`.trim())
  if (!files.has('dist/manifest.json')) throw otherPackage(name, 'something else')
  const manifest = read('dist/manifest.json') as Manifest
  if (manifest.name !== DATA_PACKAGE || !isVersion(manifest.version) || !isObject(manifest.collections))
    throw otherPackage(name, 'something else')
  const lists = Object.entries(manifest.collections).map(([collection, { sha256: digest }]) => {
    const path = `dist/${collection}.json`
    const records = read(path)
    if (sha256(files.get(path) ?? '') !== digest)
      throw damaged(name, `${path} is not the file of which the manifest has the checksum`)
    if (!Array.isArray(records)) throw damaged(name, `${path} is no list`)
    return [collection, records] as const
  })
  const registers = new Set<string>(Object.values(REGISTERS).map(({ collection }) => collection))
  const found = new Map<string, PlainRecord[]>(lists)
  const schemas = [...files.keys()]
    .map((path) => /^schemas\/(\w+)\.schema\.json$/.exec(path))
    .flatMap((match) => (match?.[1] ? [[match[1], read(match[0]) as Schema] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    version: manifest.version,
    collections: Object.fromEntries(lists.filter(([collection]) => !registers.has(collection))),
    redirects: (found.get(REGISTERS.redirect.collection) ?? []) as unknown as Redirect[],
    ledger: (found.get(REGISTERS.ledger.collection) ?? []) as unknown as LedgerEntry[],
    ...(schemas.length > 0 ? { schemas: Object.fromEntries(schemas) } : {}),
    ...(own === undefined ? {} : { exports: { [own]: Object.keys(exports).sort() } }),
  }
}

interface Manifest {
  readonly name?: unknown
  readonly version?: unknown
  readonly collections?: Readonly<Record<string, { readonly sha256: string }>>
}

interface PackageJson {
  readonly name?: string
  readonly version?: string
  readonly exports?: object
}

/** What a package says of itself; of bytes that are no JSON, nothing. */
function packageOf(files: ReadonlyMap<string, string>): PackageJson {
  try {
    return JSON.parse(files.get('package.json') ?? '{}') ?? {}
  } catch {
    return {}
  }
}

const otherPackage = (name: string, what: string): NssError =>
  new NssError('not-a-dataset', `${name} is ${what}, not ${DATA_PACKAGE}, which holds the dataset.`, {
    given: name,
  })

const damaged = (name: string, why: string): NssError =>
  new NssError('damaged-dataset', `${name} is damaged: ${why}.`, { given: name })

function parsed(text: string, fault: () => NssError): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw fault()
  }
}

/** Says of a text that it is a packed snapshot, and in which form. */
const FORMAT = 'nuclear-security-summits-snapshot.v1'

/**
 * A snapshot as one text: the same for the same snapshot.
 *
 * @example
 * packSnapshot(snapshotOf(readDataset([]).dataset)).startsWith('{') // true
 */
export const packSnapshot = (snapshot: Snapshot): string =>
  `${JSON.stringify({ format: FORMAT, ...snapshot })}\n`

/**
 * Reads what {@link packSnapshot} wrote.
 *
 * @param name what to call it in messages
 * @throws {NssError} `not-a-dataset` or `damaged-dataset` for any other text
 * @example
 * unpackSnapshot(packSnapshot(snapshotOf(readDataset([]).dataset)), 'it').redirects.length // 0
 */
export function unpackSnapshot(text: string, name: string): Snapshot {
  const value = parsed(text, () => damaged(name, 'it is not JSON'))
  if (!isObject(value) || value.format !== FORMAT) throw otherPackage(name, 'something else')
  const { format: _, ...snapshot } = value
  return snapshot as unknown as Snapshot
}

/**
 * The major version of a snapshot: that of its release, or, where there is none yet, that in the addresses of its schemas.
 *
 * @example
 * majorOf(await readSnapshot('data'))
 */
export function majorOf({ schemas = {}, version }: Snapshot): string | undefined {
  if (isVersion(version)) return version.split('.')[0]
  for (const { $id } of Object.values(schemas)) {
    const rest = typeof $id === 'string' && $id.startsWith(BASE_IRI) ? $id.slice(BASE_IRI.length) : ''
    const major = /^schema\/(\d+)\//.exec(rest)?.[1]
    if (major !== undefined) return major
  }
  return undefined
}

/** The records of a snapshot by id, in the order of collections and ids, each with the type of its kind where we know it. */
export function recordsById(snapshot: Snapshot): Map<string, { record: PlainRecord; type?: string }> {
  const order = [...KIND_NAMES.map((kind) => KINDS[kind].collection as string)]
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  const collections = Object.entries(snapshot.collections).sort(
    ([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1),
  )
  return new Map(
    collections.flatMap(([collection, records]) => {
      const kind = kindOfCollection(collection)
      return [...records]
        .sort(byId)
        .map((record) => [record.id, { record, ...(kind ? { type: typeOf(kind) } : {}) }] as const)
    }),
  )
}
