import { kindOfCollection } from '@nuclear-security-summits/model/core'
import { allRecords, type Id } from '@nuclear-security-summits/sdk'
import { jsonLd, schemaOrg } from '@nuclear-security-summits/sdk/jsonld'
import { type Table, table, tables } from '@nuclear-security-summits/sdk/tables'
import { stringify } from 'csv-stringify/sync'
import { CliError, EXIT } from '../errors.js'
import { lookUp } from '../lookup.js'
import { type Field, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'

/** `nss export`: a table, a collection, a record or everything, in a form for other tools. */
export const run: Run = (call) => {
  const { format, json } = call.options as { format?: string; json?: boolean }
  if (json && format !== undefined && format !== 'json')
    throw new CliError(`--json and --format ${format} exclude each other.`, '--json is --format json.')
  const what = argument(call, 0)
  if (what === '') return printRows(tables(), FIELDS, call.options)
  const forms = formsOf(what)
  const wanted = json ? 'json' : (format ?? Object.keys(forms)[0] ?? '')
  const write = Object.hasOwn(forms, wanted) ? forms[wanted] : undefined
  if (!write)
    throw new CliError(`${what} cannot be had as "${wanted}".`, `There is ${Object.keys(forms).join(', ')}.`)
  process.stdout.write(write())
  return EXIT.ok
}

/** The forms in which something can be had, the first unless another is asked for. */
function formsOf(what: string): Readonly<Record<string, () => string>> {
  if (what === 'dataset') return { jsonld: () => text(jsonLd('dataset')) }
  if (what.includes(':')) {
    const one = lookUp(what)
    return {
      jsonld: () => text(jsonLd(one.id)),
      'schema.org': () => text(schemaOrg(one.id)),
      json: () => text(one),
    }
  }
  const found = table(what)
  const kind = kindOfCollection(what)
  if (!kind)
    return { csv: () => csv(found), ndjson: () => lines(found.rows()), json: () => text(found.rows()) }
  const records = [...allRecords()].filter((one) => one.kind === kind).map(({ record }) => record)
  return {
    csv: () => csv(found),
    ndjson: () => lines(records),
    json: () => text(records),
    jsonld: () => text(jsonLd(records.map(({ id }): Id => id))),
  }
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const lines = (values: readonly unknown[]): string => values.map((one) => `${JSON.stringify(one)}\n`).join('')
const csv = ({ columns, rows }: Table): string =>
  stringify([...rows()], {
    header: true,
    columns: columns.map(({ name }) => name),
    cast: { boolean: String },
  })

/** The list of what there is. */
const FIELDS: readonly Field<Table>[] = [
  { head: 'Table', name: 'table', value: ({ name }) => name },
  { head: 'Rows', name: 'rows', align: 'right', value: ({ rows }) => rows().length },
  { head: 'What a row is', name: 'description', flex: true, value: ({ description }) => description },
]
