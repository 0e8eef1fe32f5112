import { stringify } from 'csv-stringify/sync'
import { EXIT, type ExitCode } from './errors.js'
import { type Column, table } from './table.js'
import { harmless, paint, print, printJson, say, widthOf } from './terminal.js'

/** A column of an answer: what it is called in data, and how it is shown. */
export interface Field<R> extends Omit<Column, 'head'> {
  /** Head of the column in a table. */
  readonly head: string
  /** Head of the column in CSV. */
  readonly name: string
  /** What stands in it; nothing for `undefined`. */
  readonly value: (row: R) => string | number | undefined
  /** The same for reading, where it differs. */
  readonly words?: (value: string) => string
  /** Only in CSV and with `--wide`: an id would be broken on a narrow page. */
  readonly extra?: true
}

/** How an answer may be asked for. */
interface Options {
  readonly json?: boolean
  readonly csv?: boolean
  readonly wide?: boolean
}

/**
 * Writes an answer of many rows: as a table, as CSV (RFC 4180, one head line), or as JSON.
 *
 * @param rows what JSON gives as it is
 * @param none what is said where there are none, in a sentence
 * @returns the exit code: `found` where there are none
 */
export function printRows<R>(
  rows: readonly R[],
  fields: readonly Field<R>[],
  options: Options,
  none = 'There is nothing of that in the record.',
): ExitCode {
  const nothing = rows.length === 0
  if (nothing) say(harmless(none))
  const cells = (list: readonly Field<R>[], words: boolean) =>
    rows.map((row) =>
      list.map((field) => {
        const value = String(field.value(row) ?? '')
        return words && field.words ? field.words(value) : value
      }),
    )
  if (options.json) printJson(rows)
  else if (options.csv)
    process.stdout.write(stringify([fields.map(({ name }) => name), ...cells(fields, false)]))
  else if (!nothing) {
    const shown = fields.filter(({ extra }) => !extra || options.wide)
    print(table(shown, cells(shown, true), { width: widthOf(options), bold: paint.bold }))
  }
  return nothing ? EXIT.found : EXIT.ok
}

/** A term of the record in words: "head of state". */
export const inWords = (term: string): string => term.replaceAll('-', ' ')
