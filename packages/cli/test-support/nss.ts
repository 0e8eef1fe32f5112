import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'
import { afterAll } from 'vitest'
import { SCRIPT } from './script.js'

/** The built command. */
export const NSS = fileURLToPath(new URL('../dist/nss.js', import.meta.url))

/** The record that people edit. */
export const DATA = fileURLToPath(new URL('../../../data', import.meta.url))

export interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Options {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Runs as this user. */
  readonly uid?: number
}

const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, NSS_DEBUG: ____, ...env } = process.env

/** Runs the built command as a user does, without a terminal. */
export function nss(args: readonly string[], { input, uid, ...options }: Options = {}): Promise<Result> {
  return new Promise((resolve) => {
    const child: ChildProcess = execFile(
      process.execPath,
      [NSS, ...args],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        cwd: options.cwd,
        env: { ...env, ...options.env },
        ...(uid === undefined ? {} : { uid, gid: uid }),
      },
      (_error, out, err) => resolve({ code: child.exitCode, out, err }),
    )
    // It may be done before it has read all.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of our own; gone after the tests. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nss-cli-'))
  folders.push(folder)
  return folder
}

/** A few records in a folder of our own, for what does not look at them all. */
export function fewRecords(): string {
  const folder = join(scratch(), 'data')
  for (const name of ['topics', 'sources/tass-865989.json', 'redirects.json', 'ledger.json'])
    cpSync(join(DATA, name), join(folder, name), { recursive: true })
  return folder
}

/** A copy of the record in a folder of our own. */
export function copyOfData(): string {
  const folder = join(scratch(), 'data')
  cpSync(DATA, folder, { recursive: true })
  return folder
}

/** A small dataset without a fault, with every kind and a redirect. */
export const SMALL = fileURLToPath(new URL('../../model/fixtures/dataset', import.meta.url))

/** A copy of the small dataset in a folder of our own. */
export function copyOfSmall(): string {
  const folder = join(scratch(), 'data')
  cpSync(SMALL, folder, { recursive: true })
  return folder
}

/** A text as one line: where it is wrapped depends on how long the paths in it are. */
export const unwrapped = (text: string): string => text.replace(/\s+/g, ' ')

/** Lines that are wider than the page, save those that hold nothing but an address too long for it. */
export const tooWide = (text: string): string[] =>
  text.split('\n').filter((line) => stringWidth(line) > 80 && !/^\s*(- )?\(?\S*\/\S*$/.test(line))

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for.
export const ANSI = /\u001b\[/

/** Runs several at a time, in order. */
export async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++)
      results[index] = await work(items[index] as T)
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return results
}

/**
 * Runs the command on a terminal, by `script` of util-linux, and types an answer whenever it asks.
 *
 * @returns all that the terminal showed
 */
export function onTerminal(
  args: readonly string[],
  answers: readonly string[],
  cwd: string,
): Promise<Result> {
  const quoted = [process.execPath, NSS, ...args].map((word) => `'${word}'`).join(' ')
  const child = spawn(SCRIPT, ['-qefc', quoted, '/dev/null'], {
    cwd,
    env: { ...env, TERM: 'xterm', COLUMNS: '80' },
  })
  let out = ''
  let asked = 0
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    // A question stands on a line of its own; what is typed draws it again on the same line.
    const prompts = out.split('\n\u001b[1G\u001b[0J\u001b[36m> \u001b[39m').length - 1
    for (; asked < Math.min(prompts, answers.length); asked += 1) child.stdin.write(answers[asked] as string)
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err: '' })))
}
