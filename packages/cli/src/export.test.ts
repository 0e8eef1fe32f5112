import { record, summits } from '@nuclear-security-summits/sdk'
import { jsonLd, schemaOrg } from '@nuclear-security-summits/sdk/jsonld'
import { table, tables } from '@nuclear-security-summits/sdk/tables'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { nss, tooWide } from '../test-support/nss.js'

const output = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await nss(['export', ...args])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}
const linesOf = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('export', () => {
  test('alone lists the tables', async () => {
    const out = await output()
    for (const { name, rows } of tables())
      expect(out).toMatch(new RegExp(`^${name} +${rows().length}  \\S`, 'm'))
    expect(tooWide(out)).toEqual([])
    const listed = JSON.parse(await output('--json'))
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(tables().map(({ name }) => name))
    expect(listed[1].primaryKey).toEqual(['id'])
  })

  test('a table as CSV, and its rows as JSON', async () => {
    const rows = table('participations_heads').rows()
    const text = Object.fromEntries(
      Object.entries(rows[0] ?? {}).map(([name, cell]) => [name, String(cell ?? '')]),
    )
    const csv = parse(await output('participations_heads'), { columns: true })
    expect(csv).toHaveLength(rows.length)
    expect(csv[0]).toEqual(text)
    expect(linesOf(await output('participations_heads', '--format', 'ndjson'))).toEqual(rows)
    expect(JSON.parse(await output('participations_heads', '--json'))).toEqual(rows)
  })

  test('a truth value is written as a word', async () => {
    expect(await output('summits_counts')).toMatch(/,true$/m)
  })

  test('a collection: a table in CSV, its records in JSON', async () => {
    expect((await output('summits')).split('\n')[0]).toContain(',dates_start,dates_end,')
    expect(linesOf(await output('summits', '--format', 'ndjson'))).toEqual(plain(summits.all))
    expect(JSON.parse(await output('summits', '--format', 'jsonld'))).toEqual(plain(jsonLd(summits.ids)))
  })

  test('a record, and everything, as linked data', async () => {
    const id = 'summit:nss-2016'
    expect(JSON.parse(await output(id))).toEqual(plain(jsonLd(id)))
    expect(JSON.parse(await output(id, '--format', 'schema.org'))).toEqual(plain(schemaOrg(id)))
    expect(JSON.parse(await output(id, '--format', 'json'))).toEqual(plain(record(id)))
    expect(JSON.parse(await output('dataset'))).toEqual(plain(jsonLd('dataset')))
  })

  test.each([
    [['participation_heads'], 'There is no table "participation_heads". Nearest: participations_heads.'],
    [['summit:nss-2106'], 'Nearest: summit:nss-2016'],
    [['summits', '--format', 'cvs'], 'summits cannot be had as "cvs". There is csv, ndjson, json, jsonld.'],
    [['summits_counts', '--format', 'jsonld'], 'There is csv, ndjson, json.'],
    [['summits', '--json', '--format', 'csv'], '--json and --format csv exclude each other.'],
    [['summit:nss-2016', '--format', 'constructor'], 'There is jsonld, schema.org, json.'],
    [['constructor'], 'There is no table "constructor".'],
  ])('%j is refused, with what there is', async (args, words) => {
    const { code, out, err } = await nss(['export', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.replace(/\s+/g, ' ')).toContain(words)
    expect(tooWide(err)).toEqual([])
  })
})
