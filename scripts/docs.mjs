// @ts-check
/**
 * Writes the pages of docs/ that are made from the code (`pnpm build:docs`); `--check` writes nothing. Run after a build.
 *
 * Exit codes: 0, or 1 when `--check` finds a page that is not what the code says.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/run.mjs'

const { RULES } = await import(join(root, 'packages/model/dist/index.js'))

/** @type {Record<string, string>} */
const SCOPES = { file: 'while a file is read', record: 'of each record', dataset: 'of all records together' }

const rules = RULES.map(
  (
    /** @type {{ name: string, severity: string, scope: string, summary: string, needsText?: boolean }} */ rule,
  ) =>
    `| \`${rule.name}\`${rule.needsText ? ' †' : ''} | ${rule.severity} | ${SCOPES[rule.scope]} | ${rule.summary} |`,
)

const pages = {
  'docs/rules.md': `# What the lint holds

Made from the rules by \`pnpm build:docs\`. \`pnpm lint\` runs them all over \`data/\`; an error fails the build, a warning asks for a look.
A rule with † needs the article's text, which is its agency's and not here: \`pnpm lint --text <file>\` brings your own copy, and without it
the rule is reported as skipped.

For each rule there are files in \`packages/model/fixtures/rules/\`, with one fault each and the whole message that it must give.

| Rule | Severity | Checked | Holds that |
|---|---|---|---|
${rules.join('\n')}
`,
}

const stale = Object.entries(pages).filter(([path, text]) => readFileSync(join(root, path), 'utf8') !== text)
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not what the code says. Run "pnpm build:docs".`)
  process.exit(stale.length > 0 ? 1 : 0)
}
for (const [path, text] of stale) writeFileSync(join(root, path), text)
