/**
 * The one place where the model touches a disk: reads a folder of records, or a whole dataset in any form in which it lies there.
 *
 * @packageDocumentation
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import {
  DATA_PACKAGE,
  packSnapshot,
  type Schema,
  type Snapshot,
  snapshotOf,
  snapshotOfPackage,
  unpackSnapshot,
} from './diff/snapshot.js'
import { NssError, type NssErrorCode } from './errors.js'
import { REGISTERS } from './kind-table.js'
import type { InputFile } from './lint/check-file.js'
import { placeOf } from './lint/dataset.js'
import { readDataset } from './lint/read.js'

/** No record comes near this size; a larger file is something else. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024

/**
 * Reads all files of a `data/` folder, in the order of their paths. What is no file of records (folders' README, hidden files) is
 * passed over; what cannot be read comes with the reason.
 *
 * @param directory path of the folder
 * @throws {NssError} `unreadable` where there is no such folder
 * @example
 * const report = lint(await readFiles('data'))
 */
export async function readFiles(directory: string): Promise<InputFile[]> {
  let names: string[]
  try {
    names = await readdir(directory, { recursive: true })
  } catch {
    throw new NssError('unreadable', `There is no folder ${directory} to read records from.`, {
      given: directory,
    })
  }
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter(isRecordPath)
  const files: InputFile[] = []
  for (let at = 0, sorted = paths.sort(); at < sorted.length; at += AT_ONCE) {
    const read = await Promise.all(
      sorted.slice(at, at + AT_ONCE).map((path) => readInputFile(directory, path)),
    )
    files.push(...read.filter((file) => file !== undefined))
  }
  return files
}

/** How many files are open at a time: a system lends out only so many, and 100,000 records are more. */
const AT_ONCE = 64

const isRecordPath = (path: string): boolean =>
  !path.split('/').some((part) => part.startsWith('.')) && !path.endsWith('.md')

/**
 * Reads one file of records.
 *
 * @returns its bytes or the reason why there are none; `undefined` for a folder
 * @example
 * const file = await readInputFile('data', 'summits/nss-2016.json')
 */
export async function readInputFile(directory: string, path: string): Promise<InputFile | undefined> {
  const full = join(directory, path)
  try {
    const found = await stat(full)
    if (found.isDirectory())
      return path.endsWith('.json')
        ? { path, problem: 'This is a folder with the name of a file.' }
        : undefined
    if (found.size > MAX_FILE_BYTES) {
      const size = `${Math.round(found.size / 1024 / 1024)} MiB`
      return {
        path,
        problem: `The file has ${size}; no record is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB.`,
      }
    }
    return { path, bytes: await readFile(full) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    return { path, problem: `The file cannot be read (${code}).` }
  }
}

/** No dataset comes near this size, unpacked; what is larger is something else. */
export const MAX_DATASET_BYTES = 512 * 1024 * 1024

const noDataset = (path: string, why: string, code: NssErrorCode = 'not-a-dataset'): NssError =>
  new NssError(code, `${path} ${why}.`, { given: path })

/**
 * Reads a whole dataset: a folder of records that is edited (`data`), the data package as it is built or installed, or its `dist`, or a
 * packed snapshot. The schemas of a folder of records are those that its files name.
 *
 * @throws {NssError} `missing-dataset` where there is nothing; `not-a-dataset` for anything else; `damaged-dataset` with
 * what is wrong in it
 * @example
 * diff(await readSnapshot('node_modules/@nuclear-security-summits/data'), await readSnapshot('data'))
 */
export async function readSnapshot(path: string): Promise<Snapshot> {
  const found = await stat(path).catch(() => undefined)
  if (!found)
    throw new NssError('missing-dataset', `There is no ${path}, and so no dataset to compare.`, {
      given: path,
    })
  if (!found.isDirectory()) return readPacked(path)
  const names = new Set(await readdir(path))
  if (names.has('manifest.json')) return readPackage(dirname(resolve(path)), path)
  if (names.has('package.json')) return readPackage(path, path)
  const files = await readFiles(path)
  if (!files.some((file) => placeOf(file.path)))
    throw noDataset(path, `holds no dataset: neither records nor the package ${DATA_PACKAGE}`)
  const { dataset, findings } = readDataset(files, path)
  const [first] = findings.filter(({ rule }) => rule !== 'canonical-form')
  if (first)
    throw noDataset(
      path,
      `cannot be read as it is; "nss lint" tells all. ${first.file}: ${first.message.replace(/\.$/, '')}`,
      'damaged-dataset',
    )
  const schemas = await schemasNamedBy(path)
  return snapshotOf(dataset, schemas ? { schemas } : {})
}

async function readPackage(folder: string, name: string): Promise<Snapshot> {
  const inFolder = async (below: string, ending: string): Promise<string[]> =>
    (await readdir(join(folder, below)).catch(() => []))
      .filter((file) => file.endsWith(ending))
      .map((file) => `${below}/${file}`)
  const paths = [...(await inFolder('dist', '.json')), ...(await inFolder('schemas', '.schema.json'))]
  const texts = ['package.json', ...paths].map(async (path) => {
    const text = await readFile(join(folder, path), 'utf8').catch(() => undefined)
    return text === undefined ? [] : [[path, text] as const]
  })
  return snapshotOfPackage(new Map((await Promise.all(texts)).flat()), name)
}

/** The schemas in the folder to which the registers of a folder of records point, if it is there. */
async function schemasNamedBy(folder: string): Promise<Record<string, Schema> | undefined> {
  for (const { collection } of Object.values(REGISTERS)) {
    const text = await readFile(join(folder, `${collection}.json`), 'utf8').catch(() => '{}')
    const { $schema } = JSON.parse(text) as { readonly $schema?: string }
    if ($schema === undefined) continue
    const schemas = dirname(join(folder, $schema))
    const names = (await readdir(schemas).catch(() => [])).filter((name) => name.endsWith('.schema.json'))
    const read = names.sort().map(async (name) => {
      const schema = JSON.parse(await readFile(join(schemas, name), 'utf8')) as Schema
      return [basename(name, '.schema.json'), schema] as const
    })
    if (names.length > 0) return Object.fromEntries(await Promise.all(read))
  }
  return undefined
}

async function readPacked(path: string): Promise<Snapshot> {
  let text: string
  try {
    const bytes = await readFile(path)
    text = brotliDecompressSync(bytes, { maxOutputLength: MAX_DATASET_BYTES }).toString('utf8')
  } catch {
    throw noDataset(path, 'is no dataset: name a folder, or a tarball of the data package')
  }
  return unpackSnapshot(text, path)
}

/**
 * A snapshot as the bytes of a small file, which {@link readSnapshot} reads: the same for the same snapshot.
 *
 * @example
 * snapshotBytes(snapshotOf(readDataset([]).dataset)).length > 0 // true
 */
export const snapshotBytes = (snapshot: Snapshot): Uint8Array =>
  brotliCompressSync(packSnapshot(snapshot), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  })
