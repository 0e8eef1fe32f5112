/** DuckDB reads the CSV, NDJSON and Parquet files, and answers as the SDK does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tables } from '@nuclear-security-summits/sdk/tables'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { duckDbIn, type Engine } from '../test-support/duckdb.js'
import { NESTED } from '../test-support/nested.js'
import { ANSWERS, QUERIES } from '../test-support/questions.js'
import { collections } from './json.js'

const release = inject('release')
let engine: Engine | undefined
/** Why there is no engine, if so. */
let missing = ''

beforeAll(async () => {
  const found = await duckDbIn(release)
  if (typeof found === 'string') missing = found
  else engine = found
})

/** An answer of the engine. */
const ask = async (sql: string, skip: (note: string) => never): Promise<(string | number)[][]> =>
  engine ? engine.rows(sql) : skip(missing)

const questions = Object.keys(ANSWERS)

test('docs/query.md asks the five questions that are answered here', () => {
  expect([...QUERIES.keys()]).toEqual(questions)
  expect(Object.keys(NESTED)).toEqual(questions)
})

describe.each(questions)('%s', (question) => {
  const expected = ANSWERS[question]?.()
  const sql = QUERIES.get(question) ?? ''

  test('the SDK has an answer', () => expect(expected?.length).toBeGreaterThan(0))
  test('of Parquet', async ({ skip }) => expect(await ask(sql, skip)).toEqual(expected))
  test('of CSV', async ({ skip }) => {
    const overCsv = sql.replaceAll(/'parquet\/(\w+)\.parquet'/g, "'csv/$1.csv'")
    expect(overCsv).not.toContain('parquet')
    expect(await ask(overCsv, skip)).toEqual(expected)
  })
  test('of NDJSON', async ({ skip }) => expect(await ask(NESTED[question] ?? '', skip)).toEqual(expected))
})

test('every table has as many rows in Parquet and CSV as in the SDK', async ({ skip }) => {
  for (const format of ['parquet', 'csv']) {
    const counts = tables().map(({ name }) => `SELECT '${name}', count(*) FROM '${format}/${name}.${format}'`)
    expect(await ask(counts.join(' UNION ALL '), skip), format).toEqual(
      tables().map(({ name, rows }) => [name, rows().length]),
    )
  }
})

test('every collection has as many lines of NDJSON as records', async ({ skip }) => {
  // Of a file without a line DuckDB cannot tell what is in it.
  const filled = collections().filter(([, records]) => records.length > 0)
  const counts = filled.map(([name]) => `SELECT '${name}', count(*) FROM 'ndjson/${name}.ndjson'`)
  expect(await ask(counts.join(' UNION ALL '), skip)).toEqual(
    filled.map(([name, records]) => [name, records.length]),
  )
  for (const [name, records] of collections())
    if (records.length === 0) expect(readFileSync(join(release, `ndjson/${name}.ndjson`), 'utf8')).toBe('')
})
