// @ts-check
/** docs/cli.md: every command, with its arguments, options, examples and exit codes. */

/** @typedef {readonly (readonly [string, string])[]} Pairs */

/**
 * @typedef {object} Command as the table of commands has it
 * @property {string} name
 * @property {string} group
 * @property {string} summary
 * @property {Pairs} args
 * @property {Pairs} options
 * @property {Pairs} examples
 * @property {readonly string[]} [notes]
 * @property {Pairs} exits
 */

const escaped = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** @param {string} head @param {Pairs} pairs */
const table = (head, pairs) =>
  pairs.length === 0
    ? []
    : [
        `| ${head} | |\n|---|---|\n${pairs.map(([term, meaning]) => `| \`${term}\` | ${escaped(meaning)} |`).join('\n')}`,
      ]

/** @param {Command} command */
function section({ name, summary, args, options, examples, notes = [], exits }) {
  const usage = ['nss', name, ...args.map(([one]) => one), ...(options.length > 0 ? ['[options]'] : [])]
  const width = Math.max(...examples.map(([line]) => line.length))
  const lines = examples.map(([line, meaning]) => `${line.padEnd(width)}  # ${meaning}`)
  return [
    `### nss ${name}`,
    `${summary.charAt(0).toUpperCase()}${escaped(summary.slice(1))}.`,
    `\`${usage.join(' ')}\``,
    `\`\`\`sh\n${lines.join('\n')}\n\`\`\``,
    ...table('Argument', args),
    ...table('Option', options),
    ...table('Exit code', exits),
    ...notes.map(escaped),
  ].join('\n\n')
}

/** @param {readonly Command[]} commands */
export function cliPage(commands) {
  const groups = [...new Set(commands.map(({ group }) => group))]
  const bodies = groups.map((group) => {
    const own = commands.filter((one) => one.group === group)
    return `## ${group}\n\n${own.map(section).join('\n\n')}`
  })
  return `# The command

Made from the table of commands by \`pnpm build:docs\`; \`nss help <command>\` says the same in a terminal.

\`npm install --global @nuclear-security-summits/cli\` puts \`nss\` on your path; \`npx nss\` runs it in a project that has the package.
Every command takes \`--help\`. Data goes to standard output, talk to standard error. Lines end at 80 columns, and only addresses that are
longer do not. \`NO_COLOR\` and \`FORCE_COLOR\` are heeded. An exit code of 0 says that all is well, 2 that the use was wrong or something cannot
be read or written; what else a code means stands with its command.

${bodies.join('\n\n')}
`
}
