// @ts-check
/** Made-up datasets on the disk, for the rows about size. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { madeUp } from '../../packages/sdk/test-support/made-up.mjs'
import { authoredFiles, releasedFiles, writeFiles } from '../../packages/sdk/test-support/made-up-files.mjs'

const SEED = 1

/** @param {string} folder @param {() => ReadonlyMap<string, string>} make */
function once(folder, make) {
  if (existsSync(folder)) return folder
  const half = `${folder}.half`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  writeFiles(half, make())
  renameSync(half, folder)
  return folder
}

/**
 * A made-up dataset as it is released.
 *
 * @param {string} cache @param {number} records
 */
export const madeUpRelease = (cache, records) =>
  once(join(cache, `release-${records}`), () => releasedFiles(madeUp({ records, seed: SEED })))

/**
 * A made-up dataset as people would edit it.
 *
 * @param {string} cache @param {number} records
 */
export const madeUpRecords = (cache, records) =>
  once(join(cache, `data-${records}`), () => authoredFiles(madeUp({ records, seed: SEED })))
