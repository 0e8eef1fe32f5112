// @ts-check
/** What those pay who load it: bytes, minified and compressed. */
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const gzip = (/** @type {string | Uint8Array} */ text) => gzipSync(text, { level: 9 }).length

/**
 * Bundles a program as a web page would get it.
 *
 * @param {import('./rows.mjs').Context} context @param {string} code @param {string[]} [external] what is left out
 */
async function bundled({ app }, code, external = []) {
  // The bench's own copy: it is among the peers, and no dependency of the repository's root.
  const { build } = createRequire(join(app.folder, 'package.json'))('esbuild')
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: app.folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    loader: { '.json': 'json' },
    external,
    write: false,
    logLevel: 'error',
  })
  return gzip(outputFiles[0].contents)
}

const STATES = `import { statesById } from '@nuclear-security-summits/sdk/states'\nexport const name = (id) => statesById()[id].name`

/** The same task with others' data: the name of a country by its code. @type {readonly [name: string, code: string][]} */
const PEERS = [
  ['iso-3166-1', `import iso from 'iso-3166-1'\nexport const name = (code) => iso.whereAlpha2(code).country`],
  [
    'countries-list',
    `import { countries } from 'countries-list'\nexport const name = (code) => countries[code].name`,
  ],
  [
    'browser-compat-data',
    `import bcd from '@mdn/browser-compat-data'\nexport const name = (id) => bcd.browsers[id].name`,
  ],
]

const MODEL = '@nuclear-security-summits/model'

/** A list of our schemas, for those that make validators of them where they run. @param {readonly string[]} names */
const schemasOf = (names) =>
  `${names.map((name) => `import ${name} from '${MODEL}/schemas/${name}.schema.json'\n`).join('')}const schemas = [${names.join(', ')}]`

/** @param {readonly string[]} names */
const withAjv = (names) =>
  `import Ajv from 'ajv'\n${schemasOf(names)}\nexport const validators = schemas.map((one) => new Ajv({ strict: false }).compile(one))`

/** @param {readonly string[]} names */
const withZod = (names) =>
  `import { z } from 'zod'\n${schemasOf(names)}\nexport const validators = schemas.map((one) => z.fromJSONSchema(one))`

/** @param {import('./rows.mjs').Context} context @param {string} path */
const dataOf = ({ app }, path) =>
  readFileSync(join(app.folder, 'node_modules/@nuclear-security-summits/data/dist', path))

/** @type {import('./rows.mjs').Row[]} */
export const sizeRows = [
  {
    id: '6',
    what: "names of states in a web page: more than its data's gzip",
    unit: 'bytes',
    better: 'less',
    goal: 512,
    gate: 1024,
    async measure(context) {
      const value = (await bundled(context, STATES)) - gzip(dataOf(context, 'states.json'))
      const peers = []
      for (const [name, code] of PEERS)
        peers.push({ name: `${name}, whole`, value: await bundled(context, code) })
      return { ours: [{ name: 'states', value }], peers }
    },
  },
  {
    id: '7',
    what: 'the same, code without data',
    unit: 'bytes',
    better: 'less',
    goal: 512,
    gate: 1024,
    async measure(context) {
      const external = ['@nuclear-security-summits/data/*']
      const icon = `import { siNpm } from 'simple-icons'\nexport const { title } = siNpm`
      return {
        ours: [{ name: 'states', value: await bundled(context, STATES, external) }],
        peers: [{ name: 'simple-icons, one', value: await bundled(context, icon) }],
      }
    },
  },
  {
    id: '8b',
    what: 'validators of all schemas in a web page, for each schema',
    unit: 'bytes',
    better: 'less',
    goal: 1024,
    gate: 2048,
    async measure(context) {
      const { SCHEMA_NAMES } = createRequire(join(context.app.folder, 'package.json'))(`${MODEL}/validators`)
      const code = `import { SCHEMA_NAMES, schemaErrors } from '${MODEL}/validators'\nexport { SCHEMA_NAMES, schemaErrors }`
      const share = async (/** @type {string} */ all) => (await bundled(context, all)) / SCHEMA_NAMES.length
      return {
        ours: [{ name: 'of all schemas', value: await share(code) }],
        peers: [
          { name: 'ajv', value: await share(withAjv(SCHEMA_NAMES)) },
          { name: 'zod', value: await share(withZod(SCHEMA_NAMES)) },
        ],
      }
    },
  },
  {
    id: '8d',
    what: 'the validator of one kind in a web page',
    unit: 'bytes',
    better: 'less',
    goal: 1024,
    gate: 2048,
    async measure(context) {
      const code = `import { topicErrors } from '${MODEL}/validate'\nexport { topicErrors }`
      return {
        ours: [{ name: 'topic', value: await bundled(context, code) }],
        peers: [
          { name: 'ajv', value: await bundled(context, withAjv(['topic'])) },
          { name: 'zod', value: await bundled(context, withZod(['topic'])) },
        ],
      }
    },
  },
  {
    id: '15',
    what: 'tarball of the data / gzip of its plain JSON',
    unit: 'times',
    better: 'less',
    goal: 2,
    gate: 2.2,
    floor: 2.75,
    async measure(context) {
      const { collections } = JSON.parse(String(dataOf(context, 'manifest.json')))
      const plain = Object.keys(collections).map((name) => dataOf(context, `${name}.json`))
      const tarball = statSync(String(context.app.tarballs.data)).size
      return { ours: [{ name: 'data', value: tarball / gzip(Buffer.concat(plain)) }], peers: [] }
    },
  },
]
