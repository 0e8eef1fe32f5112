/** SQLite finds its own file sound, and answers as the SDK does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifest } from '@nuclear-security-summits/data'
import { tables } from '@nuclear-security-summits/sdk/tables'
import initSqlJs, { type Database } from 'sql.js'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ANSWERS, QUERIES } from '../test-support/questions.js'

let database: Database
beforeAll(async () => {
  const { Database } = await initSqlJs()
  database = new Database(readFileSync(join(inject('release'), 'nuclear-security-summits.sqlite')))
})
afterAll(() => database.close())

const rows = (sql: string): unknown[][] => database.exec(sql)[0]?.values ?? []

describe('the file', () => {
  test('is sound', () => {
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']])
    expect(rows('PRAGMA foreign_key_check')).toEqual([])
  })

  test('has every table, each strict, with as many rows as in the SDK', () => {
    const names = tables().map(({ name }) => name)
    const strict = rows("SELECT name FROM pragma_table_list WHERE strict = 1 AND name <> 'about'")
    expect(strict.flat().sort()).toEqual([...names].sort())
    for (const { name, rows: own } of tables())
      expect(rows(`SELECT count(*) FROM "${name}"`), name).toEqual([[own().length]])
  })

  test('has the keys of the tables', () => {
    for (const { name, primaryKey, foreignKeys } of tables()) {
      const key = rows(`SELECT name FROM pragma_table_info('${name}') WHERE pk > 0 ORDER BY pk`)
      expect(key.flat(), name).toEqual(primaryKey)
      const references = rows(`SELECT "from", "table", "to" FROM pragma_foreign_key_list('${name}')`)
      const expected = foreignKeys.flatMap(({ columns, table, references: to }) =>
        columns.map((column, index) => [column, table, to[index]]),
      )
      expect(new Set(references.map(String)), name).toEqual(new Set(expected.map(String)))
    }
  })

  test('has an index wherever a reference is looked up', () => {
    for (const { name, foreignKeys } of tables())
      for (const { columns } of foreignKeys) {
        const where = columns.map((column) => `"${column}" = ''`).join(' AND ')
        const plan = rows(`EXPLAIN QUERY PLAN SELECT 1 FROM "${name}" WHERE ${where}`).flat().join(' ')
        expect(plan, `${name}.${columns}`).toMatch(/USING .*INDEX/)
      }
  })

  test('refuses what the record could not hold: a number that is none, a word that is not in the list, an id that is not there', () => {
    database.run('PRAGMA foreign_keys = ON')
    const first = rows('SELECT id FROM summits ORDER BY id').flat()[0]
    const change = (sql: string) => () => database.run(sql)
    expect(change(`UPDATE summits SET ordinal = 'fourth' WHERE id = '${first}'`)).toThrow('cannot store TEXT')
    expect(change("UPDATE participations SET outcome = 'late'")).toThrow('CHECK constraint failed')
    expect(change(`UPDATE summits SET host = 'state:xyz' WHERE id = '${first}'`)).toThrow('FOREIGN KEY')
    database.run('PRAGMA foreign_keys = OFF')
  })

  test('says what it is', () => {
    const { version } = manifest()
    const about = Object.fromEntries(rows('SELECT key, value FROM about') as [string, string][])
    expect(about).toMatchObject({ version, licence: 'CC-BY-4.0' })
    expect(about.citation).toContain(`version ${version}`)
  })
})

test.each(Object.entries(ANSWERS))('%s', (question, answer) => {
  const sql = (QUERIES.get(question) ?? '').replaceAll(/'parquet\/(\w+)\.parquet'/g, '"$1"')
  expect(rows(sql)).toEqual(answer())
})
