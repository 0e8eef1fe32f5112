import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { NssError } from '@nuclear-security-summits/model/core'
import { type Snapshot, snapshotOfPackage } from '@nuclear-security-summits/model/diff'
import { MAX_DATASET_BYTES, readSnapshot } from '@nuclear-security-summits/model/node'
import { unpackTar } from 'modern-tar'

/** How the installed version is named on a command line. */
const INSTALLED = 'installed'

/**
 * Reads a dataset that was named on the command line: a folder of records, the data package or its tarball, or `installed` for the one
 * that this command answers from.
 *
 * @throws {NssError} `missing-dataset`, `not-a-dataset`
 */
export async function datasetNamed(name: string): Promise<Snapshot> {
  if (name === INSTALLED) return readSnapshot(installedFolder())
  const found = await stat(name).catch(() => undefined)
  return found?.isFile() && /\.(tgz|tar\.gz|tar)$/.test(name) ? readTarball(name) : readSnapshot(name)
}

/** The data package as the SDK finds it: nothing else says where that is. */
function installedFolder(): string {
  const fromHere = createRequire(import.meta.url)
  const fromSdk = createRequire(fromHere.resolve('@nuclear-security-summits/sdk/package.json'))
  return dirname(fromSdk.resolve('@nuclear-security-summits/data/package.json'))
}

/** Reads a tarball as `npm pack` makes it, in memory: nothing is unpacked to a disk. */
async function readTarball(path: string): Promise<Snapshot> {
  const bytes = await readFile(path)
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    const tar = isGzip ? gunzipSync(bytes, { maxOutputLength: MAX_DATASET_BYTES }) : bytes
    const filter = ({ name }: { readonly name: string }) => name.endsWith('.json')
    const entries = await unpackTar(tar, { strip: 1, strict: true, filter })
    const texts = entries.map(
      ({ header, data }) => [header.name, Buffer.from(data ?? []).toString()] as const,
    )
    return snapshotOfPackage(new Map(texts), path)
  } catch (error) {
    if (error instanceof NssError) throw error
    throw new NssError('not-a-dataset', `${path} is no tarball, or a damaged one.`, { given: path })
  }
}
