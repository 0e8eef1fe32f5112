// @ts-check
/**
 * Turns the pending changesets into the next version (`pnpm release:version`): manifests and changelogs, CITATION.cff, and the
 * ledger of every id that was ever released. Run after a build.
 *
 * Exit codes: 0, or that of the step that failed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './lib/run.mjs'

const { code } = run('changeset', ['version'])
if (code !== 0) process.exit(code)

/** @param {string} path @param {(text: string) => string} change */
const rewrite = (path, change) => {
  const file = join(root, path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(root, 'packages/data/package.json'), 'utf8'))
rewrite('CITATION.cff', (text) => text.replace(/^version: .*$/m, `version: ${version}`))

const model = join(root, 'packages/model/dist')
const { formatRecords, readDataset, REGISTERS } = await import(join(model, 'index.js'))
const { readFiles } = await import(join(model, 'node.js'))
const { dataset } = readDataset(await readFiles(join(root, 'data')))
/** @type {Map<string, string>} */
const since = new Map(dataset.ledger.map((/** @type {any} */ { record }) => [record.id, record.since]))
for (const { id } of dataset.entries) if (!since.has(id)) since.set(id, version)
const records = [...since].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, first]) => ({ id, since: first }))
rewrite('data/ledger.json', (text) => formatRecords(REGISTERS.ledger.type, { ...JSON.parse(text), records }))
console.log(`Version ${version}: ${records.length} ids in the ledger.`)
