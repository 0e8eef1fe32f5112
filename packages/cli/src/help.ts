import { COMMANDS } from './commands.js'
import { glossary, wrap } from './layout.js'
import { type CommandSpec, GROUPS } from './spec.js'
import { COLUMNS, paint } from './terminal.js'

const width = COLUMNS
const HELP = ['-h, --help', 'show help'] as const

/** Examples, their meanings beside them where there is room. */
function examples(pairs: CommandSpec['examples']): string {
  const wide = glossary(pairs, { width: Number.POSITIVE_INFINITY })
  if (wide.split('\n').every((line) => line.length <= width)) return wide
  return pairs
    .map(
      ([line, meaning]) =>
        `${wrap(line, { width, first: '  ', rest: '      ' })}\n${wrap(meaning, { width, first: '      ' })}`,
    )
    .join('\n')
}

const section = (title: string, body: string): string => `${paint.bold(`${title}:`)}\n${body}`

const usageOf = ({ name, args, options }: CommandSpec): string =>
  ['nss', name, ...args.map(([one]) => one), ...(options.length > 0 ? ['[options]'] : [])].join(' ')

/** Help for the whole. */
export function mainHelp(): string {
  const groups = GROUPS.map((group) => {
    const own = COMMANDS.filter((one) => one.group === group)
    return [
      group,
      own.map(({ name, args, summary }) => [[name, ...args.map(([one]) => one)].join(' '), summary] as const),
    ] as const
  })
  return [
    'nss: read, check and extend the record of the Nuclear Security Summits.',
    section(
      'Examples',
      examples([
        ['nss tour', 'what the record holds, and one answer'],
        ['nss explain part:nss-2016.rus reasons', 'why Russia stayed away: who says so'],
        ['nss lint', 'check every file in data/'],
      ]),
    ),
    ...groups.map(([group, pairs]) => section(group, glossary(pairs, { width }))),
    section(
      'Options',
      glossary([HELP, ['-V, --version', 'show the version'], ['help <command>', 'show help for a command']], {
        width,
      }),
    ),
    section(
      'Exit codes',
      glossary(
        [
          ['0', 'all well'],
          ['1', 'faults were found; of search: nothing was found'],
          ['2', 'wrong use, or something that cannot be read or written'],
        ],
        { width },
      ),
    ),
    section(
      'Environment',
      glossary(
        [
          ['NO_COLOR', 'no colour, even on a terminal'],
          ['FORCE_COLOR', 'colour, even in a pipe'],
        ],
        { width },
      ),
    ),
    wrap(
      'Data goes to standard output, talk to standard error. Lines end at 80 columns; only addresses that are longer do not.',
      { width },
    ),
  ].join('\n\n')
}

/** Help for one command. */
export function commandHelp(spec: CommandSpec): string {
  const { name, summary, args, options, notes = [], exits } = spec
  return [
    wrap(`nss ${name}: ${summary}.`, { width }),
    section('Examples', examples(spec.examples)),
    section('Usage', wrap(usageOf(spec), { width, first: '  ' })),
    ...(args.length > 0 ? [section('Arguments', glossary(args, { width }))] : []),
    section('Options', glossary([...options, HELP], { width })),
    section(
      'Exit codes',
      glossary([['0', 'all well'], ...(exits.length > 0 ? exits : [['2', 'wrong use'] as const])], { width }),
    ),
    ...notes.map((note) => wrap(note, { width })),
  ].join('\n\n')
}
