// The build for browsers, which runs in Node too: the same bytes from both.
import { stringify } from 'csv-stringify/browser/esm/sync'

/** What stands in a cell. */
type Plain = string | number | boolean | null

/** A row of a table, by the names of its columns. */
export type PlainRow = Readonly<Record<string, Plain>>

/** Rows as CSV by RFC 4180: one head line, lines end with CR LF, an empty field is no value; as the release files have it. */
export const csvOf = (columns: readonly string[], rows: readonly PlainRow[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    cast: { boolean: String },
  })

/** Rows as JSON. */
export const jsonOf = (rows: readonly PlainRow[]): string => `${JSON.stringify(rows, null, 2)}\n`
