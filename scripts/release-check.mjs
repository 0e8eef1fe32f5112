// @ts-check
/**
 * Compares the records, schemas and import paths with the last release, and the step that the changes ask for with the pending
 * changesets (`pnpm release:check`). `--root <folder>` looks at another checkout. Run after a build.
 *
 * Exit codes: 0 the changesets say enough, 1 they say less, or the record cannot be read.
 */
import { parseArgs } from 'node:util'
import { judgeRelease } from './lib/released.mjs'
import { root } from './lib/run.mjs'

const { values } = parseArgs({ options: { root: { type: 'string', default: root } } })
const { ok, lines } = await judgeRelease(values.root)
for (const line of lines) (ok ? console.log : console.error)(line)
process.exit(ok ? 0 : 1)
