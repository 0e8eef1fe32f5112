// @ts-check
/**
 * Writes the public surface of the libraries as text, a report for each entry, to `packages/<name>/etc/` (`pnpm api`), so that a
 * change of it shows in review; `--check` writes nothing. Run after a build.
 *
 * Exit codes: 0, or 1 when a report is not what the code says, or when the surface names a type that nobody can import.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { reportsOf } from './lib/api-report.mjs'
import { dataEntries, entriesOf } from './lib/entries.mjs'
import { settlePages } from './lib/pages.mjs'
import { root } from './lib/run.mjs'

const libraries = { model: entriesOf('model'), data: await dataEntries(), sdk: entriesOf('sdk') }

/** @type {Map<string, string | undefined>} */
const pages = new Map()
let hidden = 0
for (const [name, entries] of Object.entries(libraries)) {
  const { reports, unexported } = reportsOf(join(root, 'packages', name), entries)
  for (const message of unexported) console.error(`packages/${name}: ${message}`)
  hidden += unexported.length
  const folder = `packages/${name}/etc`
  for (const old of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
    pages.set(`${folder}/${old}`, undefined)
  for (const [entry, text] of reports) pages.set(`${folder}/${entry}.api.md`, text)
}
const stale = settlePages(pages, { check: process.argv.includes('--check'), command: 'pnpm api' })
process.exit(hidden > 0 ? 1 : stale)
