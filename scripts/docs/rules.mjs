// @ts-check
/** docs/rules.md: what the lint holds. */

/** @type {Record<string, string>} */
const SCOPES = { file: 'while a file is read', record: 'of each record', dataset: 'of all records together' }

/**
 * @typedef {object} Rule as the model exports it
 * @property {string} name
 * @property {string} severity
 * @property {string} scope
 * @property {string} summary
 * @property {boolean} [needsText]
 */

/** @param {readonly Rule[]} rules */
export const rulesPage = (rules) => `# What the lint holds

Made from the rules by \`pnpm build:docs\`. \`pnpm lint\` runs them all over \`data/\`; an error fails the build, a warning asks for a look.
A rule with † needs the article's text, which is its agency's and not here: \`pnpm lint --text <file>\` brings your own copy, and without it
the rule is reported as skipped.

For each rule there are files in \`packages/model/fixtures/rules/\`, with one fault each and the whole message that it must give.

| Rule | Severity | Checked | Holds that |
|---|---|---|---|
${rules
  .map(
    ({ name, needsText, severity, scope, summary }) =>
      `| \`${name}\`${needsText ? ' †' : ''} | ${severity} | ${SCOPES[scope]} | ${summary} |`,
  )
  .join('\n')}
`
