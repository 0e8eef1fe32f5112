import { NssError } from '@nuclear-security-summits/model/core'
import { CommanderError } from 'commander'
import { wrap } from './layout.js'
import { COLUMNS, harmless, paintTalk, say } from './terminal.js'

/** What the command ends with: all well; faults found, or nothing found; wrong use, or something that cannot be read or written. */
export const EXIT = { ok: 0, found: 1, usage: 2 } as const

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Something that whoever called the command can mend, with a hint how. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message)
  }
}

/** Says what went wrong, in a line and a hint, and gives the exit code. A stack is shown only where `NSS_DEBUG` asks for it. */
export function report(error: unknown): ExitCode {
  // Commander has said it already, or showed help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof NssError || error instanceof CliError) {
    complain(wordsOf(error), ...hintsOf(error))
  } else {
    const words = error instanceof Error ? error.message : String(error)
    complain(
      `Something broke in nss itself: ${words}`,
      'Please report it, with NSS_DEBUG=1 set before the command.',
    )
  }
  if (process.env.NSS_DEBUG === '1' && error instanceof Error) say(String(error.stack))
  return EXIT.usage
}

/** The message; of an unknown id without the list of ids in the SDK, which is of no use in a terminal. */
const wordsOf = ({ message }: NssError | CliError): string => message.replace(/ See \w+\.ids\.$/, '')

function hintsOf(error: NssError | CliError): string[] {
  if (error instanceof CliError) return error.hint === undefined ? [] : [error.hint]
  const near = error.nearest.filter((one) => !error.message.includes(one))
  return near.length > 0 ? [`Nearest: ${near.join(', ')}.`] : []
}

/** A complaint on standard error: `nss: …`, then hints. */
export function complain(message: string, ...hints: readonly string[]): void {
  say(wrap(harmless(message), { width: COLUMNS, first: paintTalk.red('nss: '), rest: '  ' }))
  for (const hint of hints) say(wrap(harmless(hint), { width: COLUMNS, first: '  ' }))
}
