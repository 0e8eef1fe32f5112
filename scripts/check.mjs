// @ts-check
/**
 * The checks before a commit (`pnpm check`): a line for each step, and its output where it fails.
 *
 * Exit codes: 0 all well, 1 a step failed.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nss, run, turbo } from './lib/run.mjs'
import { workspacePackages } from './lib/workspace.mjs'

const quiet = { quiet: true }
const packs = mkdtempSync(join(tmpdir(), 'nss-check-'))
/** @param {(name: string) => boolean} [wanted] */
const tarballs = (wanted = () => true) =>
  readdirSync(packs)
    .filter(wanted)
    .map((name) => join(packs, name))

/**
 * Runs a tool on each tarball; the first failure is the result.
 *
 * @param {string[]} files
 * @param {(file: string) => ReturnType<typeof run>} check
 */
const each = (files, check) => files.map(check).find(({ code }) => code !== 0) ?? { code: 0, output: '' }

/** What selects the packages that are published. */
const published = workspacePackages()
  .filter(({ manifest }) => !manifest.private)
  .flatMap(({ folder }) => ['--filter', `./${folder}`])

/** @type {[name: string, step: () => { code: number, output: string }][]} */
const steps = [
  ['format and lint of the code', () => run('biome', ['ci', '--colors=off'], quiet)],
  ['versions agree', () => run('sherif', [], quiet)],
  ['workflows', () => run(process.execPath, ['scripts/workflows.mjs'], quiet)],
  [
    'schemas are those of the types',
    () => run('pnpm', ['--filter', './packages/model', 'generate', '--check'], quiet),
  ],
  ['build and types', () => turbo(['build', 'typecheck', '--output-logs=errors-only'], quiet)],
  ['pages made from the code', () => run(process.execPath, ['scripts/docs.mjs', '--check'], quiet)],
  [
    'the public surface is the one reported',
    () => run(process.execPath, ['scripts/api.mjs', '--check'], quiet),
  ],
  ['nothing unused', () => run('knip', [], quiet)],
  ['packing', () => run('pnpm', ['-r', ...published, 'pack', '--pack-destination', packs], quiet)],
  ['package shape', () => each(tarballs(), (file) => run('publint', ['--strict', file], quiet))],
  [
    'types for every resolution',
    // The command has no library entry, and so no types to look at.
    () =>
      each(
        tarballs((name) => !name.includes('-cli-')),
        (file) => run('attw', ['--profile', 'node16', file], quiet),
      ),
  ],
  ['the record', () => nss(['lint'], quiet)],
  [
    'changesets say as much as has changed',
    () => run(process.execPath, ['scripts/release-check.mjs'], quiet),
  ],
]

let failures = 0
for (const [name, step] of steps) {
  const start = performance.now()
  const { code, output } = step()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (code === 0) continue
  failures += 1
  console.log(output)
}
rmSync(packs, { recursive: true, force: true })
console.log(failures === 0 ? 'All well.' : `${failures} of ${steps.length} steps failed.`)
process.exit(failures === 0 ? 0 : 1)
