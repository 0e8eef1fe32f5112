// @ts-check
/**
 * Writes the pages of docs/ that are made from the code (`pnpm build:docs`); `--check` writes nothing. Run after a build.
 *
 * Exit codes: 0, or 1 when `--check` finds a page that is not what the code says.
 */
import { join } from 'node:path'
import { cliPage } from './docs/cli.mjs'
import { fieldsPage } from './docs/fields.mjs'
import { rulesPage } from './docs/rules.mjs'
import { settlePages } from './lib/pages.mjs'
import { root } from './lib/run.mjs'

const { KINDS, RULES, shapes } = await import(join(root, 'packages/model/dist/index.js'))
const { COMMANDS } = await import(join(root, 'packages/cli/dist/commands.js'))

const pages = new Map([
  ['docs/cli.md', cliPage(COMMANDS)],
  [
    'docs/fields.md',
    fieldsPage(
      shapes(),
      Object.values(KINDS).map(({ type }) => type),
    ),
  ],
  ['docs/rules.md', rulesPage(RULES)],
])
process.exit(settlePages(pages, { check: process.argv.includes('--check'), command: 'pnpm build:docs' }))
