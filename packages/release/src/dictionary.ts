import { manifest } from '@nuclear-security-summits/data'
import type { Column, Table } from '@nuclear-security-summits/sdk/tables'

const code = (text: string): string => `\`${text}\``
const cell = (text: string): string => text.replaceAll('|', '\\|')
const FORMS = { date: 'EDTF date', instant: 'RFC 3339', address: 'web address' } as const

const typeOf = ({ type, form, required }: Column): string =>
  `${type}${form ? ` (${FORMS[form]})` : ''}${required ? '' : ', or nothing'}`

const meaningOf = ({ description, values }: Column): string =>
  values ? `${description} One of ${values.map((one) => code(String(one))).join(', ')}.` : description

function section({ name, description, columns, primaryKey, foreignKeys }: Table): string {
  const refersTo = (column: string) =>
    foreignKeys
      .filter((key) => key.columns.includes(column))
      .map((key) => code(`${key.table}.${key.references[key.columns.indexOf(column)]}`))
      .join(', ')
  const rows = columns.map(
    (column) =>
      `| ${code(column.name)} | ${typeOf(column)} | ${cell(meaningOf(column))} | ${refersTo(column.name)} |`,
  )
  return `## ${name}

${description}

Key: ${primaryKey.map(code).join(', ')}.

| Column | Type | Meaning | Refers to |
|---|---|---|---|
${rows.join('\n')}
`
}

/** What every table and column of the release means, from the same words as the schemas. */
export const dictionaryOf = (tables: readonly Table[]): string => `# Data dictionary

${manifest().title}, version ${manifest().version}. Made from the schemas.

Each table is a file in \`csv/\` and \`parquet/\`, and a table of the SQLite database. A collection is a table with a row for each record; a
list in it is a table of its own, with \`position\` from 0. A column that refers to another table holds a value of its key.
Dates are texts in the Extended Date/Time Format (EDTF): a day, month or year, with \`?\` where uncertain, \`~\` where approximate.

${tables.map(section).join('\n')}`
