import { readFileSync } from 'node:fs'
import { nearest } from '@nuclear-security-summits/model/core'
import { Command, Option } from 'commander'
import { COMMANDS } from './commands.js'
import { CliError, complain, EXIT, type ExitCode } from './errors.js'
import { commandHelp, mainHelp } from './help.js'
import type { CommandSpec } from './spec.js'
import { print } from './terminal.js'

/** Version of this package, which is that of all four. */
const version = (): string =>
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

/** Commander's words about wrong arguments, as a complaint of ours. */
function complainAs(command: string | undefined): (words: string) => void {
  return (words) => {
    const [message = '', ...more] = words
      .replace(/^error: /, '')
      .trim()
      .split('\n')
    const hints = more.map((hint) => hint.replace(/^\((.*)\)$/, '$1'))
    const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.$/, '')}.`
    complain(sentence, ...hints, `Help: nss ${command === undefined ? 'help' : `${command} --help`}`)
  }
}

/**
 * The command line as commander sees it.
 *
 * @param done receives the exit code of the command that ran
 */
function program(done: (code: ExitCode) => void): Command {
  const root = new Command('nss')
    .version(version(), '-V, --version')
    .exitOverride()
    .helpCommand(false)
    .configureHelp({ formatHelp: () => `${mainHelp()}\n` })
    .configureOutput({ outputError: complainAs(undefined), ...COLOURS })
  for (const spec of COMMANDS) root.addCommand(commandOf(spec, done))
  root.addCommand(
    new Command('help')
      .argument('[command]')
      .exitOverride()
      .configureHelp({ formatHelp: () => `${mainHelp()}\n` })
      .configureOutput({ outputError: complainAs(undefined), ...COLOURS })
      .action((name?: string) => print(helpFor(name))),
  )
  // For the scripts of nss completion; a shell in the middle of a line wants no complaint.
  root.addCommand(
    new Command('complete')
      .argument('<line>')
      .exitOverride()
      .action(async (line: string) => {
        const { complete } = await import('./complete.js')
        for (const word of await complete(line)) print(word)
      }),
  )
  return root
}

/** Commander is not to strip the colours that we chose. */
const COLOURS = { getOutHasColors: () => true, getErrHasColors: () => true }

function commandOf(spec: CommandSpec, done: (code: ExitCode) => void): Command {
  const { name, args, options, repeatable = [], load } = spec
  const command = new Command(name)
    .exitOverride()
    .configureHelp({ formatHelp: () => `${commandHelp(spec)}\n` })
    .configureOutput({ outputError: complainAs(name), ...COLOURS })
  for (const [argument, meaning] of args) command.argument(argument, meaning)
  for (const [flags, meaning] of options) {
    const option = new Option(flags, meaning)
    if (repeatable.includes(flags))
      option.argParser((value: string, before: readonly string[] = []) => [...before, value])
    command.addOption(option)
  }
  return command.action(async () => {
    const { run } = await load()
    done(await run({ args: command.processedArgs, options: command.opts() }))
  })
}

function helpFor(name: string | undefined): string {
  if (name === undefined || name === 'help') return mainHelp()
  const spec = COMMANDS.find((one) => one.name === name)
  if (spec) return commandHelp(spec)
  const names = COMMANDS.map((one) => one.name)
  const [near] = nearest(name, names, 1)
  throw new CliError(
    `Unknown command '${name}'.`,
    near ? `Did you mean ${near}?` : `There are ${names.join(', ')}.`,
  )
}

/** Runs the command line and gives the exit code. */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok
  if (argv.length <= 2) {
    print(mainHelp())
    return code
  }
  await program((given) => {
    code = given
  }).parseAsync([...argv])
  return code
}
