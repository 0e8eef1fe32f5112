import { manifest } from '@nuclear-security-summits/data'
import { cite } from '@nuclear-security-summits/sdk/cite'
import type { Cell, Column, Table } from '@nuclear-security-summits/sdk/tables'
import initSqlJs, { type Database } from 'sql.js'

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
}

const quote = (name: string): string => `"${name}"`
const list = (names: readonly string[]): string => names.map(quote).join(', ')
const literal = (cell: Cell): string => (typeof cell === 'string' ? `'${cell}'` : String(cell))

/** What a column may hold, beside its type. */
function checkOf({ name, type, values }: Column): string {
  const allowed = type === 'boolean' ? [0, 1] : values
  return allowed ? ` CHECK (${quote(name)} IN (${allowed.map(literal).join(', ')}))` : ''
}

/** The statement that makes a table, with what its columns mean: SQLite keeps it, and `.schema` shows it. */
function definition({ name, description, columns, primaryKey, foreignKeys }: Table): string {
  const parts = [
    ...columns.map((column) => ({
      sql: `${quote(column.name)} ${TYPES[column.type]}${column.required ? ' NOT NULL' : ''}${checkOf(column)}`,
      comment: column.description,
    })),
    { sql: `PRIMARY KEY (${list(primaryKey)})`, comment: undefined },
    ...foreignKeys.map((key) => ({
      sql: `FOREIGN KEY (${list(key.columns)}) REFERENCES ${quote(key.table)} (${list(key.references)})`,
      comment: undefined,
    })),
  ]
  const body = parts.map(
    ({ sql, comment }, index) =>
      `  ${sql}${index < parts.length - 1 ? ',' : ''}${comment === undefined ? '' : ` -- ${comment}`}`,
  )
  return `CREATE TABLE ${quote(name)} ( -- ${description}\n${body.join('\n')}\n) STRICT`
}

/** An index for each foreign key that the primary key does not start with. */
const indexes = ({ name, primaryKey, foreignKeys }: Table): string[] =>
  foreignKeys
    .map(({ columns }) => columns)
    .filter((columns) => !columns.every((column, index) => primaryKey[index] === column))
    .map(
      (columns) =>
        `CREATE INDEX ${quote([name, ...columns].join('_by_'))} ON ${quote(name)} (${list(columns)})`,
    )

function fill(database: Database, { name, columns, rows }: Table): void {
  const marks = columns.map(() => '?').join(', ')
  const statement = database.prepare(`INSERT INTO ${quote(name)} VALUES (${marks})`)
  for (const row of rows())
    statement.run(
      columns.map((column) => {
        const cell = row[column.name] ?? null
        return typeof cell === 'boolean' ? Number(cell) : cell
      }),
    )
  statement.free()
}

/** What the file is, for who meets it alone. */
const ABOUT: Omit<Table, 'rows'> = {
  name: 'about',
  description: 'What this file is, and how to cite it.',
  columns: [
    { name: 'key', description: 'What is said.', type: 'string', required: true },
    { name: 'value', description: 'It.', type: 'string', required: true },
  ],
  primaryKey: ['key'],
  foreignKeys: [],
}

function about(): Table {
  const { title, version, licences } = manifest()
  const facts = { title, version, licence: licences.data.name, citation: cite('dataset') }
  return { ...ABOUT, rows: () => Object.entries(facts).map(([key, value]) => ({ key, value })) }
}

/** The tables as one SQLite file: strict types, primary and foreign keys, and an index for each reference. */
export async function sqliteOf(tables: readonly Table[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const database = new Database()
  const all = [about(), ...tables]
  database.run('BEGIN')
  for (const table of all) database.run(definition(table))
  for (const table of all) fill(database, table)
  for (const index of all.flatMap(indexes)) database.run(index)
  database.run('COMMIT')
  const bytes = database.export()
  database.close()
  return bytes
}
