import type { ExitCode } from './errors.js'

/** What a command was called with: its arguments in order, and its options by name. */
export interface Call {
  readonly args: readonly (string | readonly string[] | undefined)[]
  readonly options: Readonly<Record<string, unknown>>
}

/** Does what a command says, and gives the exit code. */
export type Run = (call: Call) => ExitCode | Promise<ExitCode>

/** Groups of commands, in the order of the help. */
export const GROUPS = ['Read', 'Ask', 'Read the article', 'Check', 'Work on the record', 'Set up'] as const

/** One command: all that the help and the parsing of arguments know of it. What it does is loaded when it is called. */
export interface CommandSpec {
  readonly name: string
  readonly group: (typeof GROUPS)[number]
  /** One line, as the end of "nss show: …". */
  readonly summary: string
  /** Arguments as commander writes them (`<id>`, `[field]`, `<words...>`), each with what it means. */
  readonly args: readonly (readonly [name: string, meaning: string])[]
  readonly options: readonly (readonly [flags: string, meaning: string])[]
  /** Options that may be given more than once. */
  readonly repeatable?: readonly string[]
  readonly examples: readonly (readonly [line: string, meaning: string])[]
  /** Paragraphs below all else. */
  readonly notes?: readonly string[]
  /** Exit codes where they mean something in particular. */
  readonly exits: readonly (readonly [code: string, meaning: string])[]
  readonly load: () => Promise<{ readonly run: Run }>
}

/** A folder that was named, or the folder of the record. */
export const folder = (given: string | undefined): string => (given || 'data').replace(/(?<=.)\/+$/, '')

/** The one argument that a command has, or its nth. */
export function argument({ args }: Call, index: number): string {
  const given = args[index]
  return typeof given === 'string' ? given : Array.isArray(given) ? given.join(' ') : ''
}
