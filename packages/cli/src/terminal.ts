import pc from 'picocolors'

type Env = Readonly<Record<string, string | undefined>>

/** Whether to colour a stream: on a terminal, unless `NO_COLOR` says no or `FORCE_COLOR` says yes. */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: Env = process.env): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR)
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** Colours for standard output; without effect where there is to be no colour. */
export const paint = pc.createColors(wantsColour(process.stdout))

/** The same for standard error. */
export const paintTalk = pc.createColors(wantsColour(process.stderr))

/** Columns of a page of text. */
export const COLUMNS = 80

/** How wide to write: 80 columns, or as wide as the terminal is; in a pipe, as wide as it gets. */
export const widthOf = ({ wide }: { readonly wide?: boolean }): number =>
  wide ? (process.stdout.columns ?? Number.POSITIVE_INFINITY) : COLUMNS

/** Writes data to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Writes a value as JSON to standard output. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

/** Says something to whoever sits at the terminal, on standard error. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** A text without characters that would move the cursor or change colours: what was given on a command line, or stands in a file. */
export const harmless = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (sign) =>
    sign === '\t' ? ' ' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** "1 file", "2 files". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
