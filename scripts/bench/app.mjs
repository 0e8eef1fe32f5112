// @ts-check
/** The app in which everything is measured: our packed tarballs, and the peers beside them, as somebody would install them. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/run.mjs'
import { mustRun } from '../lib/shell.mjs'
import { asDependencies, packAll } from '../lib/tarballs.mjs'

/** Peers, and what bundles, checks and draws. Installed here alone, when the bench is run: nobody else pays for them. */
const PEERS = {
  '@mdn/browser-compat-data': '8.1.9',
  '@observablehq/plot': '0.6.17',
  ajv: '8.20.0',
  'ajv-formats': '3.0.1',
  'caniuse-lite': '1.0.30001828',
  'countries-list': '3.4.1',
  'country-state-city': '3.2.1',
  esbuild: '0.28.2',
  'iso-3166-1': '2.1.1',
  'iso-639-1': '3.1.6',
  linkedom: '0.18.15',
  'simple-icons': '16.37.0',
  typescript: '6.0.3',
  'web-features': '3.40.0',
  zod: '4.6.7',
}

/**
 * @typedef {object} App
 * @property {string} folder
 * @property {Record<string, string>} tarballs by package
 */

/**
 * Packs what is built, and installs it where it is not installed yet.
 *
 * @returns {Promise<App>}
 */
export async function makeApp() {
  const folder = join(root, 'node_modules/.cache/bench')
  const packs = join(folder, 'tarballs')
  rmSync(packs, { recursive: true, force: true })
  const tarballs = await packAll(packs)
  const ours = asDependencies(tarballs)
  const manifest = JSON.stringify(
    {
      private: true,
      type: 'module',
      dependencies: { ...ours, ...PEERS },
      overrides: ours,
    },
    null,
    2,
  )
  const digest = createHash('sha256').update(manifest)
  for (const file of Object.values(tarballs)) digest.update(readFileSync(file))
  const state = digest.digest('hex')
  const stamp = join(folder, 'installed')
  writeFileSync(join(folder, 'package.json'), manifest)
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== state) {
    // An install that fails half way must not be taken for one that was there before.
    rmSync(stamp, { force: true })
    // Of the same name and version as before, npm would keep the old.
    rmSync(join(folder, 'node_modules/@nuclear-security-summits'), { recursive: true, force: true })
    rmSync(join(folder, 'package-lock.json'), { force: true })
    await mustRun('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder })
    writeFileSync(stamp, state)
  }
  cpSync(join(root, 'scripts/bench/programs'), join(folder, 'programs'), { recursive: true })
  return { folder, tarballs }
}
