// @ts-check
/**
 * Builds, checks types, runs every test (`npm test`), and prints the sum: the last line is `N passed, N failed`.
 *
 * Exit codes: turbo's; 1 also when a report is missing or nothing ran.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { concludeRun, sumReports } from './lib/report.mjs'
import { root, run, turbo } from './lib/run.mjs'
import { workspacePackages } from './lib/workspace.mjs'

const reports = workspacePackages()
  .filter(({ manifest }) => manifest.scripts?.test)
  .map(({ folder, manifest }) => ({ name: manifest.name, path: join(root, folder, 'reports/vitest.json') }))

// A package whose build fails must not be counted by the report of an earlier run.
for (const { path } of reports) rmSync(path, { force: true })

// Before the build, which would mend them: CI holds the committed schemas to the interfaces.
const fresh = process.env.CI
  ? run('pnpm', ['--silent', '--filter', './packages/model', 'generate', '--check']).code
  : 0
const { code: built } = turbo(['build', 'typecheck', 'test', '--continue=dependencies-successful'])
const code = fresh || built
const conclusion = concludeRun(sumReports(reports), code)
console.log(`\n${conclusion.lines.join('\n')}`)
process.exitCode = conclusion.code
