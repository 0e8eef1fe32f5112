// @ts-check
/**
 * Measures what `docs/performance.md` promises, beside peers, in one run (`pnpm bench`). Run after a build.
 *
 *   --gate     exit 1 when a figure falls behind its gate, or, where that is out of reach, behind its floor
 *   --json     the figures as JSON
 *   --write    writes the table and the chart into the docs
 *   --only 1,5 some rows alone
 *   --rounds n how often each program is started; 21 unless given
 *
 * Exit codes: 0, or 1 when a gate does not hold or a program fails.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeApp } from './bench/app.mjs'
import { chartOf } from './bench/chart.mjs'
import { hasFallen, ROWS, verdict } from './bench/rows.mjs'
import { asMarkdown, asShortMarkdown, asText, withTable } from './bench/table.mjs'
import { root } from './lib/run.mjs'

const { values } = parseArgs({
  options: {
    gate: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '21' },
  },
})
const only = values.only?.split(',')
const rows = ROWS.filter(({ id }) => only?.some((one) => one === id || one === id.replace(/\D/, '')) ?? true)
const app = await makeApp()
const results = []
for (const row of rows) {
  const { measure: _, ...about } = row
  const figures = await row.measure({ app, rounds: Number(values.rounds) })
  const result = { ...about, ...figures, verdict: verdict(row, figures.ours) }
  results.push(result)
  if (!values.json) console.log(asText(result))
}
if (values.json) console.log(JSON.stringify(results, null, 2))

if (values.write) {
  if (only) throw new Error('--write needs all rows.')
  const put = (/** @type {string} */ path, /** @type {string} */ text) => {
    const page = join(root, path)
    writeFileSync(page, withTable(readFileSync(page, 'utf8'), text))
  }
  put('docs/performance.md', asMarkdown(results))
  put('README.md', asShortMarkdown(results.filter(({ id }) => ['1', '2', '3a', '6', '8a'].includes(id))))
  const [first] = results
  if (first) writeFileSync(join(root, 'docs/performance.svg'), await chartOf(app.folder, first))
}

const short = results.filter((one) => one.verdict === 'short')
for (const { id, what } of short) console.error(`Short of its gate: ${id}, ${what}.`)
const fallen = results.filter(hasFallen)
for (const { id, what } of fallen) console.error(`Behind what it was: ${id}, ${what}.`)
process.exit(values.gate && fallen.length > 0 ? 1 : 0)
