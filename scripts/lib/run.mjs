// @ts-check
/** Running the tools that the scripts share: child processes, turbo, the built command. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const env = {
  ...process.env,
  // turbo looks for pnpm on PATH, where a fresh machine has none.
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  // turbo's cache does not know which Node made a test result; turbo.json names this variable.
  NSS_NODE: process.version,
}

/**
 * Runs a command at the root of the repository, either straight to the terminal or with its output kept.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 * @returns {{ code: number, output: string }}
 */
export const run = (command, args, { quiet = false } = {}) => {
  const result = spawnSync(command, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32' && command !== process.execPath,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  if (result.error) throw result.error
  return { code: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}` }
}

/**
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export const turbo = (args, options) => run('turbo', ['run', ...args], options)

/**
 * Runs the built `nss`, which the first `npm start` puts in place.
 *
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export const nss = (args, options) => {
  const file = join(root, 'packages/cli/dist/nss.js')
  if (existsSync(file)) return run(process.execPath, [file, ...args], options)
  console.error('There is no built nss yet: run npm start first.')
  return { code: 2, output: '' }
}
