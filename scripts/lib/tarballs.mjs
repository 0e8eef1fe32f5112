// @ts-check
/** The packages as those who install them get them. */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'
import { mustRun } from './shell.mjs'

const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs')

/** Folders of the packages that are published. */
const PUBLISHED = /** @type {const} */ (['model', 'data', 'sdk', 'cli'])

/**
 * Packs the packages, which were built before.
 *
 * @param {string} folder where the tarballs go, each in a folder of its own
 * @returns {Promise<Record<(typeof PUBLISHED)[number], string>>} the path of each
 */
export async function packAll(folder) {
  const packed = []
  for (const name of PUBLISHED) {
    const to = join(folder, name)
    mkdirSync(to, { recursive: true })
    const cwd = join(root, 'packages', name)
    await mustRun(process.execPath, [pnpm, 'pack', '--pack-destination', to], { cwd })
    packed.push([name, join(to, String(readdirSync(to)[0]))])
  }
  return Object.fromEntries(packed)
}

/**
 * The tarballs as an app depends on them. They ask for each other by version, which no registry may have yet: so they are overrides too.
 *
 * @param {Record<string, string>} tarballs
 */
export const asDependencies = (tarballs) =>
  Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [`@nuclear-security-summits/${name}`, `file:${file}`]),
  )
