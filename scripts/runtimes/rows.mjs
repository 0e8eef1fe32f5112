// @ts-check
/** What the packages are run in: a row each, and in it how they are used there. */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { expect, run } from '../lib/shell.mjs'
import {
  bunFile,
  esbuildFile,
  esbuildPage,
  importMap,
  rollup,
  vite,
  webpack,
  webpackFile,
} from './bundlers.mjs'
import { hashOf } from './expected.mjs'
import { installed, nodeOf, versionOf } from './pins.mjs'

/**
 * @typedef {(typeof COLUMNS)[number]} Column
 *
 * @typedef {object} Bench what a row works with
 * @property {string} app the folder of the app that has the packages
 * @property {string} scratch a folder outside the app, for what is made of it
 * @property {(what: 'answers' | 'open' | 'nss', text: string) => void} same throws unless this is what the reference said
 * @property {() => ReturnType<typeof import('./browser.mjs').startBrowser>} browser started when it is first asked for
 *
 * @typedef {(bench: Bench) => Promise<string | void>} Check gives what to say in the table where that is not "it works"
 *
 * @typedef {object} Row
 * @property {string} name for --only and SKIP_OK
 * @property {string} runtime
 * @property {string} version
 * @property {Partial<Record<Column, Check>>} checks
 */

export const COLUMNS = /** @type {const} */ (['import', 'require', 'openDataset', 'nss'])

const NSS = 'node_modules/@nuclear-security-summits/cli/dist/nss.js'
/** The question to the command. */
export const QUESTION = [NSS, 'explain', 'summit:nss-2016', 'ordinal']

/**
 * Runs a program of the app, which has to end well and without a word on standard error.
 *
 * @param {string[]} command @param {string} cwd
 */
export async function output([program = '', ...args], cwd) {
  // Deno keeps what it compiles in the home of whoever runs it, unless it is told where.
  const env = { DENO_DIR: join(cwd, '.deno'), DENO_NO_UPDATE_CHECK: '1' }
  const { code, stdout, all } = await run(program, args, { cwd, env })
  expect(code === 0 && stdout === all, `${args.join(' ')} ends well and warns of nothing`, all)
  return stdout
}

/**
 * @param {string} name @param {string} runtime @param {import('./pins.mjs').Pin} pin
 * @param {(needs: 'nothing' | 'files' | 'all') => Promise<string[]>} start the words that run a program, which may need so much
 * @returns {Row}
 */
const onDisk = (name, runtime, pin, start) => ({
  name,
  runtime,
  version: versionOf(pin),
  checks: {
    import: async ({ app, same }) =>
      same('answers', await output([...(await start('nothing')), 'esm.mjs'], app)),
    require: async ({ app, same }) =>
      same('answers', await output([...(await start('files')), 'cjs.cjs'], app)),
    openDataset: async ({ app, same }) =>
      same('open', await output([...(await start('files')), 'open.mjs'], app)),
    nss: async ({ app, same }) => same('nss', await output([...(await start('all')), ...QUESTION], app)),
  },
})

const nodes = /** @type {const} */ (['node20.19', 'node20', 'node22', 'node24', 'node26'])

/** @type {Row} */
const oldNode = {
  name: 'node18',
  runtime: 'Node',
  version: versionOf('node18'),
  checks: {
    async import({ app, same }) {
      const { code, stdout } = await run(await nodeOf('node18'), ['esm.mjs'], { cwd: app })
      if (code !== 0) return 'no'
      same('answers', stdout)
      return 'not promised'
    },
    async nss({ app }) {
      const { code, stdout, all } = await run(await nodeOf('node18'), QUESTION, { cwd: app })
      const words = `nss needs Node 20.19 or newer; this is Node ${versionOf('node18')} (nodejs.org has it).\n`
      expect(code === 2 && stdout === '' && all === words, 'nss refuses in one line, with exit 2', all)
      return 'refused'
    },
  },
}

/** What Deno allows: the SDK alone has to do without anything. */
const PERMISSIONS = { nothing: [], files: ['--allow-read=.'], all: ['--allow-read', '--allow-env'] }

/**
 * @param {string} name @param {string} how @param {string} version
 * @param {(bench: Bench, out: string) => Promise<import('./browser.mjs').Site>} make
 * @returns {Row}
 */
const inChromium = (name, how, version, make) => ({
  name,
  runtime: `Chromium, ${how}`,
  version,
  checks: {
    async import(bench) {
      const browser = await bench.browser()
      const site = await make(bench, mkdtempSync(join(bench.scratch, `${name}-`)))
      const { said, faults } = await browser.visit(site)
      expect(faults.length === 0, 'nothing is wrong on the page', faults.join('\n'))
      expect(said.length === 1, 'the page answers once', said.join('\n'))
      bench.same('answers', String(said[0]))
    },
  },
})

/** @param {string} out @param {Promise<unknown>} made @returns {Promise<import('./browser.mjs').Site>} */
const built = async (out, made) => {
  await made
  return { folder: out }
}

/** Node runs a file that stands alone: there is no node_modules beside it, nor above. @param {Bench} bench @param {string} file */
const alone = async ({ scratch, same }, file) =>
  same('answers', await output([process.execPath, file], scratch))

/**
 * @param {string} name @param {string} how @param {string[]} [conditions]
 * @returns {Row}
 */
const inOneFile = (name, how, conditions) => {
  const check = (/** @type {'esm' | 'cjs'} */ format) => async (/** @type {Bench} */ bench) => {
    const file = join(bench.scratch, `${name}.${format === 'esm' ? 'mjs' : 'cjs'}`)
    await esbuildFile(bench.app, format, file, conditions)
    await alone(bench, file)
  }
  return {
    name,
    runtime: `Node, one file ${how}`,
    version: versionOf('esbuild'),
    checks: { import: check('esm'), require: check('cjs') },
  }
}

/**
 * @param {string} name @param {string} how @param {import('./pins.mjs').Pin} pin
 * @param {(app: string, file: string) => Promise<unknown>} bundle
 * @param {'mjs' | 'cjs'} [ending]
 * @returns {Row}
 */
const standingAlone = (name, how, pin, bundle, ending = 'mjs') => ({
  name,
  runtime: `Node, ${how}`,
  version: versionOf(pin),
  checks: {
    async import(bench) {
      const file = join(bench.scratch, `${name}.${ending}`)
      await bundle(bench.app, file)
      await alone(bench, file)
    },
  },
})

/** @type {readonly Row[]} */
export const ROWS = [
  ...nodes.map((pin) => onDisk(pin, 'Node', pin, async () => [await nodeOf(pin)])),
  oldNode,
  onDisk('bun', 'Bun', 'bun', async () => [join(await installed('bun'), '.bin/bun')]),
  onDisk('deno', 'Deno', 'deno', async (needs) => [
    join(await installed('deno'), '.bin/deno'),
    'run',
    '--no-prompt',
    ...PERMISSIONS[needs],
  ]),
  inChromium('modules', 'the modules as they are', '', async ({ app }) => {
    const map = await importMap(app)
    const page = `<!doctype html><meta charset="utf-8"><title>Answers</title><script type="importmap">${map}</script><script type="module" src="/esm.mjs"></script>`
    // An import map is an inline script to the policy, which lets it pass by its hash.
    return { folder: app, pages: { '/index.html': page }, hash: hashOf(map) }
  }),
  inChromium('vite', 'bundled by Vite', versionOf('vite'), ({ app }, out) =>
    built(out, vite(app, 'index.html', out)),
  ),
  inChromium('esbuild', 'bundled by esbuild', versionOf('esbuild'), ({ app }, out) =>
    built(out, esbuildPage(app, out)),
  ),
  inChromium('webpack', 'bundled by webpack', versionOf('webpack'), ({ app }, out) =>
    built(out, webpack(app, out)),
  ),
  inChromium('worker', 'in a Worker, by Vite', versionOf('vite'), ({ app }, out) =>
    built(out, vite(app, 'worker.html', out)),
  ),
  inOneFile('one-file', 'by esbuild'),
  inOneFile('conditions', 'by esbuild with conditions of its own', ['production']),
  standingAlone(
    'webpack-conditions',
    'bundled by webpack with conditions of its own',
    'webpack',
    webpackFile,
    'cjs',
  ),
  standingAlone('bun-build', 'one file by Bun', 'bun', bunFile),
  standingAlone('rollup', 'one file by Rollup, which reads no JSON', 'rollup', rollup),
]
