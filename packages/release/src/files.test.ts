/** The files as a whole: the same bytes each time, each with its digest, and the same values in every format. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { manifest } from '@nuclear-security-summits/data'
import { type Row, tables } from '@nuclear-security-summits/sdk/tables'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, inject, test } from 'vitest'
import { collections } from './json.js'
import { sha256 } from './sums.js'

const release = inject('release')
const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
const read = (path: string): Buffer => readFileSync(join(release, path))

test('two runs give the same bytes', () => {
  const paths = pathsIn(release)
  expect(paths.length).toBeGreaterThan(2 * tables().length)
  expect(pathsIn(inject('again'))).toEqual(paths)
  for (const path of paths)
    expect(readFileSync(join(inject('again'), path)).equals(read(path)), path).toBe(true)
})

test('the README says how many there are', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(`\n${pathsIn(release).length} files in release.\n`)
})

test('SHA256SUMS has every file but itself', () => {
  const sums = new Map(
    read('SHA256SUMS')
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [string, string]),
  )
  expect([...sums.keys(), 'SHA256SUMS'].sort()).toEqual(pathsIn(release))
  for (const [path, sum] of sums) expect(sha256(read(path)), path).toBe(sum)
})

test('sha256sum reads SHA256SUMS', ({ skip }) => {
  const { error, status, stderr } = spawnSync('sha256sum', ['--check', '--quiet', '--strict', 'SHA256SUMS'], {
    cwd: release,
    encoding: 'utf8',
  })
  if (error) skip('there is no sha256sum')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('CITATION.cff and the licence are there, of this version', () => {
  expect(read('CITATION.cff').toString()).toContain(`\nversion: ${manifest().version}\n`)
  expect(read('LICENSE-DATA').toString()).toContain('CC BY 4.0')
})

test('the data dictionary has every table and column', () => {
  const sections = read('data-dictionary.md').toString().split(/^## /m).slice(1)
  expect(sections.map((text) => text.split('\n')[0])).toEqual(tables().map(({ name }) => name))
  for (const [index, { columns }] of tables().entries())
    expect([...(sections[index] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(
      columns.map(({ name }) => name),
    )
})

describe.each(collections())('%s', (name, records) => {
  test('JSON is the file of the package', () => {
    expect(sha256(read(`json/${name}.json`))).toBe(manifest().collections[name]?.sha256)
  })
  test('NDJSON has the same records', () => {
    const lines = read(`ndjson/${name}.ndjson`).toString().split('\n').slice(0, -1)
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(records)))
  })
})

describe.each(tables().map((table) => [table.name, table] as const))('%s', (name, { columns, rows }) => {
  const own = rows()

  test('CSV has the same cells, and lines by RFC 4180', () => {
    const text = read(`csv/${name}.csv`).toString()
    const read4180: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' })
    expect(text.split('\r\n')[0]).toBe(columns.map((column) => column.name).join(','))
    expect(read4180).toEqual(own.map((row) => asText(row)))
  })

  test('Parquet has the same cells, of the same types', async () => {
    const file = read(`parquet/${name}.parquet`)
    const found = await parquetReadObjects({
      file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer,
    })
    const integers = columns.filter(({ type }) => type === 'integer').map((column) => column.name)
    const asParquet = (row: Row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          integers.includes(column) && cell !== null ? BigInt(cell) : cell,
        ]),
      )
    expect(found).toEqual(own.map(asParquet))
  })
})

const asText = (row: Row): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell ?? '')]))
