/** A sample of `pnpm test:runtimes`: its program as it is, and bundled into a file that runs where no package is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { checkAnswers } from '../../scripts/runtimes/expected.mjs'
import { COLUMNS, ROWS } from '../../scripts/runtimes/rows.mjs'
import { type App, installApp, scratchFolder } from '../support/packed.ts'
import { root, run } from '../support/run.ts'

let app: App
let answers: unknown
beforeAll(async () => {
  app = await installApp({ manager: 'npm', from: join(root, 'scripts/runtimes/program') })
  answers = JSON.parse((await app.node('esm.mjs')).all)
})

test('the answers are right', () => checkAnswers(answers))

test('required, the packages answer the same', async () => {
  expect(JSON.parse((await app.node('cjs.cjs')).all)).toEqual(answers)
})

test.each<[string, string, BuildOptions]>([
  ['for a server, as an ES module', 'esm.mjs', { platform: 'node', format: 'esm' }],
  ['for a server, as CommonJS', 'cjs.cjs', { platform: 'node', format: 'cjs' }],
  // It would not be made if anything asked for a module of Node's.
  ['for a page', 'esm.mjs', { platform: 'browser', format: 'esm', minify: true }],
])('one file %s', async (_, entry, options) => {
  const folder = scratchFolder('one-file')
  const outfile = join(folder, entry)
  const { warnings } = await build({
    ...options,
    entryPoints: [join(app.folder, entry)],
    bundle: true,
    outfile,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  const { all } = await run(process.execPath, [outfile], { cwd: folder })
  expect(JSON.parse(all)).toEqual(answers)
})

test('the table of the README has the versions that are run, and nothing but good news', () => {
  const [, table = ''] = readFileSync(join(root, 'README.md'), 'utf8').split(/<!-- \/?runtimes -->\n/)
  const [head = '', , ...lines] = table.trim().split('\n')
  expect(head).toBe(`| | Version | ${COLUMNS.map((one) => `\`${one}\``).join(' | ')} |`)
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()))
  const shown = rows.flatMap(([, runtime, versions = '']) =>
    versions.split(', ').map((one) => [runtime, one]),
  )
  const wanted = ROWS.map(({ runtime, version }) => [runtime, version])
  expect(shown.sort()).toEqual(wanted.sort())
  expect(rows.flatMap((cells) => cells.slice(3)).join('')).toMatch(/^(✓|not promised|refused)+$/)
})
