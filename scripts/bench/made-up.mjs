// @ts-check
/** Made-up datasets on the disk, for the rows about size. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { madeUp } from '../../packages/sdk/test-support/made-up.mjs'
import { authoredFiles, releasedFiles, writeFiles } from '../../packages/sdk/test-support/made-up-files.mjs'
import { root } from '../lib/run.mjs'

const SEED = 1

/** What decides which records are made up, and how they are written: this file, the generator, and the model as it is built. */
function digestOfGenerator() {
  const digest = createHash('sha256').update(readFileSync(import.meta.filename))
  for (const folder of ['packages/sdk/test-support', 'packages/model/dist'])
    for (const name of readdirSync(join(root, folder)).sort())
      if (/\.m?js$/.test(name)) digest.update(name).update(readFileSync(join(root, folder, name)))
  return digest.digest('hex').slice(0, 12)
}

/**
 * Makes a folder, unless it is there; what an older generator made for the same purpose goes.
 *
 * @param {string} cache @param {string} purpose @param {() => ReadonlyMap<string, string>} make
 */
function once(cache, purpose, make) {
  const name = `${purpose}-${digestOfGenerator()}`
  const folder = join(cache, name)
  mkdirSync(cache, { recursive: true })
  const same = readdirSync(cache).filter((one) => new RegExp(`^${purpose}\\b`).test(one))
  for (const old of same) if (old !== name) rmSync(join(cache, old), { recursive: true, force: true })
  if (same.includes(name)) return folder
  const half = `${folder}.half`
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
  once(cache, `release-${records}`, () => releasedFiles(madeUp({ records, seed: SEED })))

/**
 * A made-up dataset as people would edit it.
 *
 * @param {string} cache @param {number} records
 */
export const madeUpRecords = (cache, records) =>
  once(cache, `data-${records}`, () => authoredFiles(madeUp({ records, seed: SEED })))
