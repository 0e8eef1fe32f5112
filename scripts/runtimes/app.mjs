// @ts-check
/** An app with the packed packages, and the program in it that every runtime runs. */
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/run.mjs'
import { asDependencies, packAll } from '../lib/tarballs.mjs'
import { npmInstall } from './pins.mjs'

/**
 * Packs the four packages, which were built before, and installs them with npm.
 *
 * @param {string} folder an empty one, outside this workspace
 */
export async function makeApp(folder) {
  const tarballs = asDependencies(await packAll(join(folder, 'tarballs')))
  const manifest = {
    name: 'app',
    private: true,
    type: 'module',
    dependencies: tarballs,
    overrides: tarballs,
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  await npmInstall(folder)
  cpSync(join(root, 'scripts/runtimes/program'), folder, { recursive: true })
}
