// @ts-check
/**
 * Measures what `docs/performance.md` promises, beside peers, in one run (`pnpm bench`). Run after a build.
 *
 *   --gate     exit 1 when a figure falls behind its gate, or, where that is out of reach, behind its floor; twice, if it is measured again
 *   --json     the figures as JSON
 *   --write    writes the table and the chart into the docs
 *   --only 1,5 some rows alone
 *   --rounds n how often each program is started; 21 unless given
 *
 * Exit codes: 0; 1 when a gate does not hold or a program fails; 2 wrong use.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeApp } from './bench/app.mjs'
import { chartOf } from './bench/chart.mjs'
import { readOptions, WrongUse } from './bench/options.mjs'
import { hasFallen, ROWS, verdict } from './bench/rows.mjs'
import { asMarkdown, asSummary, asText, withTable } from './bench/table.mjs'
import { root } from './lib/run.mjs'

const { gate, json, write, rounds, wanted } = optionsOrExit()
const app = await makeApp()
const results = []
for (const row of ROWS.filter(({ id }) => wanted.includes(id))) {
  let result = await resultOf(row)
  // What else the machine does makes a figure worse, never better: before one counts as fallen, it is measured again.
  if (gate && hasFallen(result)) result = await resultOf(row)
  results.push(result)
  if (!json) console.log(asText(result))
}
if (json) console.log(JSON.stringify(results, null, 2))

if (write) {
  const put = (/** @type {string} */ path, /** @type {string} */ text) => {
    const page = join(root, path)
    writeFileSync(page, withTable(readFileSync(page, 'utf8'), text))
  }
  put('docs/performance.md', asMarkdown(results))
  put('README.md', asSummary(results))
  const [first] = results
  if (first) writeFileSync(join(root, 'docs/performance.svg'), await chartOf(app.folder, first))
}

const short = results.filter((one) => one.verdict === 'short')
for (const { id, what } of short) console.error(`Short of its gate: ${id}, ${what}.`)
const fallen = results.filter(hasFallen)
for (const { id, what } of fallen) console.error(`Behind what it was: ${id}, ${what}.`)
process.exit(gate && fallen.length > 0 ? 1 : 0)

/** @param {import('./bench/rows.mjs').Row} row @returns {Promise<import('./bench/rows.mjs').Result>} */
async function resultOf({ measure, ...about }) {
  const figures = await measure({ app, rounds })
  return { ...about, ...figures, verdict: verdict(about, figures.ours) }
}

function optionsOrExit() {
  try {
    const ids = ROWS.map(({ id }) => id)
    return readOptions(process.argv.slice(2), ids)
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    console.error(error.message)
    process.exit(2)
  }
}
