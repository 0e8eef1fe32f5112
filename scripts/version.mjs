// @ts-check
/**
 * Turns the pending changesets into the next version (`pnpm release:version`): manifests and changelogs, CITATION.cff, the ledger of
 * every id that was ever released, the release in which ids moved, what the release tells of itself, and the state with which the next
 * one is compared. Refuses, before anything is written, changesets that say too little. Run after a build.
 *
 * Exit codes: 0, or that of the step that failed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatRecords, REGISTERS, readDataset } from '../packages/model/dist/index.js'
import { readFiles } from '../packages/model/dist/node.js'
import { judgeRelease, keepRelease, lastRelease, pendingStep } from './lib/released.mjs'
import { root, run } from './lib/run.mjs'

if ((await pendingStep(root)).bump === 'none') {
  console.log('No changeset is pending, so there is no next version.')
  process.exit(0)
}
const { ok, lines } = await judgeRelease(root)
for (const line of lines) (ok ? console.log : console.error)(line)
if (!ok) process.exit(1)

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

const { dataset } = readDataset(await readFiles(join(root, 'data')))

/** Writes a register anew. @param {'redirect' | 'ledger'} register @param {readonly object[]} records */
const writeRegister = (register, records) =>
  rewrite(`data/${REGISTERS[register].collection}.json`, (text) =>
    formatRecords(REGISTERS[register].type, { ...JSON.parse(text), records }),
  )

/** @type {Map<string, string>} */
const since = new Map(dataset.ledger.map(({ record }) => [record.id, record.since]))
for (const { id } of dataset.entries) if (!since.has(id)) since.set(id, version)
const ledger = [...since].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, first]) => ({ id, since: first }))
writeRegister('ledger', ledger)

// Whoever moved an id could not know yet what the release would be called.
const before = new Set((await lastRelease(root))?.redirects.map(({ from }) => from))
const redirects = dataset.redirects.map(({ record }) =>
  before.has(record.from) ? record : { ...record, since: version },
)
if (redirects.length > 0) writeRegister('redirect', redirects)

await keepRelease(root, version)
console.log(`Version ${version}: ${ledger.length} ids in the ledger.`)
