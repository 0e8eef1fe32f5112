// @ts-check
/**
 * Installs the dependencies on a machine that has only Node and npm; does nothing where they are current.
 * Prints one plain sentence and stops when Node is too old, before an installer speaks of it.
 * Before the tests (`setup.mjs test`) a failure ends with their sum, as every run of them does.
 * It must parse on Node 12, so: no `node:` imports, no `?.`, no `??`.
 *
 * Exit codes: 0 installed or current, 1 Node too old, else what the installer returned.
 */
import { spawnSync } from 'child_process'
import { readFileSync } from 'fs'
import { fileURLToPath } from 'url'

const root = new URL('../', import.meta.url)

/** @param {string} path */
const read = (path) => {
  try {
    return readFileSync(new URL(path, root), 'utf8')
  } catch (_) {
    return ''
  }
}

const { engines, packageManager } = JSON.parse(read('package.json'))

/**
 * Major and minor as one number that compares.
 *
 * @param {string} version
 */
const rank = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return Number(major) * 1000 + Number(minor)
}

/** @param {number} code */
const stop = (code) => {
  if (code !== 0 && process.argv[2] === 'test') console.log('0 passed, 1 failed')
  process.exit(code)
}

const own = process.version.slice(1)
const needed = engines.node.replace('>=', '')
if (rank(own) < rank(needed)) {
  console.error(
    `Nuclear Security Summits needs Node ${needed} or newer; this is Node ${own} (nodejs.org has it).`,
  )
  stop(1)
}

// pnpm keeps a copy of the lockfile it installed last.
const wanted = read('pnpm-lock.yaml')
if (wanted === '' || wanted !== read('node_modules/.pnpm/lock.yaml')) {
  const env = Object.assign({}, process.env, { CI: 'true' })
  // `npm test --silent` would hand its silence on, and hide why an install failed.
  delete env.npm_config_loglevel
  const result = spawnSync('npx', ['-y', packageManager, 'install', '--frozen-lockfile'], {
    cwd: fileURLToPath(root),
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  stop(result.status === null ? 1 : result.status)
}
