// @ts-check
/** An app with the packed packages, and the program in it that every runtime runs. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/run.mjs'
import { mustRun } from '../lib/shell.mjs'
import { npmInstall } from './pins.mjs'

const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs')

/**
 * Packs the four packages, which were built before, and installs them with npm.
 *
 * @param {string} folder an empty one, outside this workspace
 */
export async function makeApp(folder) {
  /** @type {Record<string, string>} */
  const tarballs = {}
  for (const name of ['model', 'data', 'sdk', 'cli']) {
    const to = join(folder, 'tarballs', name)
    mkdirSync(to, { recursive: true })
    await mustRun(process.execPath, [pnpm, 'pack', '--pack-destination', to], {
      cwd: join(root, 'packages', name),
    })
    tarballs[`@nuclear-security-summits/${name}`] = `file:${join(to, String(readdirSync(to)[0]))}`
  }
  // They ask for each other by version, which no registry has yet.
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
