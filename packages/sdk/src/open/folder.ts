import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Manifest, ManifestEntry } from '@nuclear-security-summits/data'
import { KINDS, NssError, REGISTERS, SCHEMA_VERSION } from '@nuclear-security-summits/model/core'
import { deepFreeze } from '../freeze.js'
import { DatasetFile, damaged, type Folder } from './dataset-file.js'

/** The package that holds the dataset. */
const DATA_PACKAGE = '@nuclear-security-summits/data'

/** A dataset whose manifest has been read, and whose files are there. */
export interface OpenFolder extends Folder {
  readonly manifest: Manifest
  /** The file of each collection and register that the dataset has and this version knows, by its name. */
  readonly files: ReadonlyMap<string, DatasetFile>
}

/** Names of the collections and registers that this version knows. */
const KNOWN: readonly string[] = [...Object.values(KINDS), ...Object.values(REGISTERS)].map(
  ({ collection }) => collection,
)

/** A `file:` URL. Not by the name `URL`: that is no type where neither the DOM's nor Node's types are at hand. */
export interface FileAddress {
  /** The address, as a text. */
  readonly href: string
}

/**
 * Looks at a folder: its manifest, and whether the files are there that it names. Reads no record.
 *
 * @throws {NssError} as `openDataset` does
 */
export function openFolder(given: string | FileAddress): OpenFolder {
  const folder = locate(given)
  const file = new DatasetFile(folder, MANIFEST)
  const manifest = readManifest(folder, file)
  const entries = KNOWN.flatMap((collection) => {
    const entry = manifest.collections[collection]
    return entry ? [{ collection, entry, file: new DatasetFile(folder, `${collection}.json`, entry) }] : []
  })
  const faults = entries.flatMap(({ file: { name, size }, entry: { bytes } }) => {
    if (size === bytes) return []
    return [size === undefined ? `${name} is missing` : `${name} has ${size} bytes of ${bytes}`]
  })
  if (faults.length > 0) throw damaged(folder, faults.join('; '))
  // Between the two, somebody may have put another version in place.
  file.mustBeUnchanged()
  return { ...folder, manifest, files: new Map(entries.map((one) => [one.collection, one.file])) }
}

const MANIFEST = 'manifest.json'

/** The folder that holds the manifest: the one that was given, or `dist` in it, as in the package. */
function locate(given: string | FileAddress): Folder {
  const name = typeof given === 'string' ? given : given?.href
  if (typeof name !== 'string')
    throw new NssError('invalid-argument', `The folder to open is ${String(given)}, which is no path.`, {
      given,
    })
  const path = resolve(typeof given === 'string' ? given : fileURLToPath(name))
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new NssError('missing-dataset', `There is no folder ${name}.`, { given: name })
  if (!found.isDirectory()) throw foreign(name, 'is no folder')
  for (const place of [path, join(path, 'dist')])
    if (statSync(join(place, MANIFEST), { throwIfNoEntry: false })) return { name, path: place }
  throw foreign(name, `has no ${MANIFEST}`)
}

const foreign = (name: string, why: string): NssError =>
  new NssError(
    'not-a-dataset',
    `${name} ${why}. Expected the folder of ${DATA_PACKAGE}, or another that is laid out as its dist.`,
    { given: name },
  )

/** Reads the manifest, and makes sure that it is one that this version can go by. */
function readManifest(folder: Folder, file: DatasetFile): Manifest {
  const manifest = file.json() as Partial<Manifest> | null
  if (manifest?.name !== DATA_PACKAGE)
    throw foreign(folder.name, `is ${manifest?.name ? `of ${manifest.name}` : 'something else'}`)
  const { version = '', collections } = manifest
  const major = /^(\d+)\.\d+\.\d+(-[\w.-]+)?$/.exec(version)?.[1]
  if (major === undefined) throw file.damaged('names no version')
  if (major !== SCHEMA_VERSION)
    throw new NssError(
      'other-major',
      `${folder.name} holds version ${version}, and this is for versions ${SCHEMA_VERSION}.x. Get the one for it: npm install @nuclear-security-summits/sdk@${version}`,
      { given: folder.name },
    )
  const named = KNOWN.filter((one) => Object.hasOwn(collections ?? {}, one))
  if (named.length === 0) throw file.damaged('names no collection')
  const unclear = named.filter((one) => !isEntry(collections?.[one]))
  if (unclear.length > 0) throw file.damaged(`does not describe ${unclear.join(', ')}`)
  return deepFreeze(manifest as Manifest)
}

const isEntry = (value: unknown): value is ManifestEntry => {
  const { records, bytes, sha256 } = (value ?? {}) as Partial<ManifestEntry>
  return Number.isInteger(records) && Number.isInteger(bytes) && /^[0-9a-f]{64}$/.test(String(sha256))
}
