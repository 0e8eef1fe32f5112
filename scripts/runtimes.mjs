// @ts-check
/**
 * Runs the packed packages in every runtime that we promise (`pnpm test:runtimes`), and says in one table where they work: one program,
 * whose answers have to be the same everywhere. Builds first what changed.
 *
 * `--only <row>` runs one row, and may be repeated. `--write` puts the table into README.md; without it, a README that says otherwise is
 * a fault. A row that cannot be run here (no Chromium, a package that does not come) is a fault unless SKIP_OK names it: `SKIP_OK=bun,deno`.
 *
 * Exit codes: 0 all rows work, 1 one does not, 2 wrong use.
 */
import { deepStrictEqual } from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { settlePages } from './lib/pages.mjs'
import { root, turbo } from './lib/run.mjs'
import { makeApp } from './runtimes/app.mjs'
import { startBrowser } from './runtimes/browser.mjs'
import { checkAnswers, checkOpened } from './runtimes/expected.mjs'
import { CannotRun } from './runtimes/pins.mjs'
import { COLUMNS, output, QUESTION, ROWS } from './runtimes/rows.mjs'
import { terminalTable, WORKS, withTable } from './runtimes/table.mjs'

const COMMAND = 'pnpm test:runtimes'
const { only = [], write } = parseArgs({
  options: { only: { type: 'string', multiple: true }, write: { type: 'boolean', default: false } },
}).values
// biome-ignore lint/suspicious/noUndeclaredEnvVars: turbo does not run this.
const skippable = (process.env.SKIP_OK ?? '').split(',').filter((name) => name !== '')
const unknown = [...only, ...skippable].filter((name) => !ROWS.some((row) => row.name === name))
if (unknown.length > 0 || (write && only.length > 0)) {
  console.error(
    unknown.length > 0
      ? `There is no row ${unknown.join(', ')}. There are ${ROWS.map(({ name }) => name).join(', ')}.`
      : '--write needs all rows.',
  )
  process.exit(2)
}

const build = turbo(['build', '--filter', './packages/{model,data,sdk,cli}', '--output-logs=errors-only'], {
  quiet: true,
})
if (build.code !== 0) {
  process.stdout.write(build.output)
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'nss-runtimes-'))
const inside = (/** @type {string} */ name) => {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}
/** @type {ReturnType<typeof startBrowser> | undefined} */
let browser
/** @type {string[]} */
const faults = []
/** @type {string[]} */
const skipped = []
/** What an error says, without where this machine keeps things. @param {unknown} error */
const wordsOf = (error) =>
  (error instanceof Error ? error.message : String(error)).replaceAll(folder, '…').replaceAll(root, '')
try {
  const app = inside('app')
  await makeApp(app)

  // What the Node that runs this says, checked: the others are compared with it.
  const node = process.execPath
  const reference = {
    answers: JSON.parse(await output([node, 'esm.mjs'], app)),
    open: JSON.parse(await output([node, 'open.mjs'], app)),
    nss: await output([node, ...QUESTION], app),
  }
  checkAnswers(reference.answers)
  checkOpened(reference.open, reference.answers)

  /** @type {import('./runtimes/rows.mjs').Bench} */
  const bench = {
    app,
    scratch: inside('scratch'),
    same: (what, text) => deepStrictEqual(what === 'nss' ? text : JSON.parse(text), reference[what]),
    browser() {
      browser ??= startBrowser()
      return browser
    },
  }

  /** @type {import('./runtimes/table.mjs').Outcome[]} */
  const outcomes = []
  for (const row of ROWS) {
    if (only.length > 0 && !only.includes(row.name)) continue
    /** @type {import('./runtimes/table.mjs').Outcome['cells']} */
    const cells = {}
    for (const column of COLUMNS) {
      try {
        const check = row.checks[column]
        if (check) cells[column] = (await check(bench)) ?? WORKS
      } catch (error) {
        const words = wordsOf(error)
        if (error instanceof CannotRun) {
          cells[column] = 'skipped'
          const list = skippable.includes(row.name) ? skipped : faults
          list.push(`${row.name} cannot be run here: ${words}.`)
          break
        }
        cells[column] = '✗'
        faults.push(`${row.name}, ${column}:\n${words.replace(/^/gm, '  ')}`)
      }
    }
    outcomes.push({ row, cells })
    // It takes minutes where nothing is in the cache.
    if (process.stderr.isTTY) console.error(`${outcomes.length} of ${ROWS.length}: ${row.name}`)
  }

  console.log(terminalTable(outcomes))
  if (browser) console.log(`\nChromium here: ${(await browser.catch(() => undefined))?.version ?? 'none'}`)
  for (const line of [...skipped, ...faults]) console.log(line)

  if (faults.length === 0 && only.length === 0) {
    if (skipped.length > 0) console.log('The table in README.md is not compared: rows are missing.')
    else {
      const page = withTable(readFileSync(join(root, 'README.md'), 'utf8'), outcomes)
      const pages = new Map([['README.md', page]])
      process.exitCode = settlePages(pages, { check: !write, command: `${COMMAND} --write` })
    }
  }
  if (faults.length > 0) process.exitCode = 1
} catch (error) {
  console.error(wordsOf(error))
  process.exitCode = 1
} finally {
  await browser?.then(
    (one) => one.close(),
    () => undefined,
  )
  rmSync(folder, { recursive: true, force: true })
}
