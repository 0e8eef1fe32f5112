// @ts-check
/**
 * Makes the package from the records in data/: checks them all, then writes dist/ and copies the schemas.
 * Same input, same bytes: no clock, no chance, nothing of the machine. Exits 1, and leaves what was there, when a record is wrong.
 * `--from` and `--to` name other folders than data/ and dist/.
 */
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  compareVersions,
  formatFinding,
  inOrder,
  KIND_NAMES,
  KINDS,
  lint,
  REGISTERS,
  slugOf,
  typeOf,
} from '@nuclear-security-summits/model'
import { readFiles } from '@nuclear-security-summits/model/node'
import {
  changesModules,
  commonModule,
  esModule,
  indexModules,
  manifestModules,
  nodeModules,
  typesOfCommon,
} from './modules.mjs'
import { collectionTypes, recordTypes } from './types.mjs'

const here = join(dirname(fileURLToPath(import.meta.url)), '..')
const root = join(here, '../..')
const { name, version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))

const dist = join(here, 'dist')
const {
  values: { from, to },
} = parseArgs({
  options: {
    from: { type: 'string', default: join(root, 'data') },
    to: { type: 'string', default: dist },
  },
})

const report = lint(await readFiles(from))
if (report.errors > 0) {
  for (const finding of report.findings.filter(({ severity }) => severity === 'error'))
    console.error(`${formatFinding(finding)}\n`)
  console.error(`${report.errors} errors in data/: nothing was written.`)
  process.exit(1)
}

/** @type {Map<string, string>} */
const files = new Map()
const compare = (/** @type {string} */ a, /** @type {string} */ b) => (a < b ? -1 : a > b ? 1 : 0)

/** One record a line, so that a diff of two releases reads. @param {string} type @param {readonly object[]} records */
const jsonOf = (type, records) => {
  const lines = records.map((record) => {
    const { $schema: _, ...shipped } = /** @type {any} */ (inOrder(type, record))
    return JSON.stringify(shipped)
  })
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

const { dataset } = report
/** @param {string} id */
const nameOf = (id) => /** @type {any} */ (dataset.find(id)?.record)?.name ?? slugOf(id).replaceAll('-', ' ')

const redirects = dataset.redirects.map(({ record }) => record).sort((a, b) => compare(a.from, b.from))

/** @type {Record<string, { records: number, bytes: number, sha256: string }>} */
const collections = {}
/** @param {string} collection @param {string} type @param {string} item @param {readonly any[]} records */
function addCollection(collection, type, item, records) {
  const json = jsonOf(type, records)
  files.set(`${collection}.json`, json)
  files.set(`${collection}.js`, esModule(collection, json))
  files.set(`${collection}.cjs`, commonModule(collection))
  files.set(`${collection}.d.cts`, collectionTypes(collection, item, records, redirects, nameOf, 'cts'))
  files.set(`${collection}.d.ts`, typesOfCommon(collection))
  const sha256 = createHash('sha256').update(json).digest('hex')
  collections[collection] = { records: records.length, bytes: Buffer.byteLength(json), sha256 }
}

for (const kind of KIND_NAMES) {
  const records = [...dataset.of(kind)].sort((a, b) => compare(a.id, b.id)).map(({ record }) => record)
  addCollection(KINDS[kind].collection, typeOf(kind), KINDS[kind].type, records)
}
addCollection(REGISTERS.redirect.collection, REGISTERS.redirect.type, REGISTERS.redirect.type, redirects)
const ledger = dataset.ledger.map(({ record }) => record).sort((a, b) => compare(a.id, b.id))
addCollection(REGISTERS.ledger.collection, REGISTERS.ledger.type, REGISTERS.ledger.type, ledger)

const manifest = {
  name,
  version,
  title: 'Nuclear Security Summits',
  licences: {
    data: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    excerpts: { name: 'see "rights" of each source' },
  },
  coverage: report.coverage,
  collections,
}
for (const [path, text] of Object.entries(manifestModules(manifest))) files.set(path, text)

// What each release tells of itself, a file for each; the newest first.
const notes = existsSync(join(here, 'notes'))
  ? readdirSync(join(here, 'notes')).map((file) =>
      JSON.parse(readFileSync(join(here, 'notes', file), 'utf8')),
    )
  : []
const changes = notes.sort((a, b) => compareVersions(b.to, a.to))
for (const [path, text] of Object.entries(changesModules(changes))) files.set(path, text)
const names = [...Object.keys(collections), 'manifest', 'changes']
for (const [path, text] of Object.entries({ ...indexModules(names), ...nodeModules(names, files) }))
  files.set(path, text)
files.set('types.d.cts', recordTypes(dataset))
files.set('types.d.ts', typesOfCommon('types'))

// Beside the old one and then in its place: a build that breaks leaves the last good one.
const next = `${to}.next`
rmSync(next, { recursive: true, force: true })
mkdirSync(join(next, 'node'), { recursive: true })
for (const [path, text] of files) writeFileSync(join(next, path), text)
rmSync(to, { recursive: true, force: true })
renameSync(next, to)
// They belong to the package, and not to what is written elsewhere.
if (to === dist) {
  rmSync(join(here, 'schemas'), { recursive: true, force: true })
  cpSync(join(root, 'packages/model/schemas'), join(here, 'schemas'), { recursive: true })
}
