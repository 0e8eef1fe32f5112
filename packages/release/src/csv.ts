import type { Table } from '@nuclear-security-summits/sdk/tables'
import { stringify } from 'csv-stringify/sync'

/** A table as CSV by RFC 4180: one head line, lines end with CR LF, an empty field is no value. */
export const csvOf = ({ columns, rows }: Table): string =>
  stringify([...rows()], {
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: 'windows',
    cast: { boolean: String },
  })
