/** What the pages count and the files hold is what the SDK answers. */
import {
  attendance,
  commitments,
  disputes,
  documents,
  events,
  gaps,
  type Id,
  jointStatements,
  matrix,
  nameOf,
  organizations,
  participations,
  people,
  rankOf,
  ranks,
  sources,
  statements,
  states,
  summits,
  timeline,
} from '@nuclear-security-summits/sdk'
import { table } from '@nuclear-security-summits/sdk/tables'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type Found, named } from '../test-support/markup.js'
import { files, pageAt, resolve, textOf } from '../test-support/pages.js'
import { addressOf } from './addresses.js'

/** The tables of a page by their captions. */
const tablesOf = (path: string): readonly { caption: string; rows: readonly Found[] }[] =>
  named(pageAt(path).elements, 'table').map(({ inside }) => ({
    caption: named(inside, 'caption')[0]?.text ?? '',
    rows: named(inside, 'tr').filter(({ attributes }) => 'data-key' in attributes),
  }))

/** The keys of the rows of a page's first table, or of the one whose caption begins so. */
const keysOf = (path: string, caption = ''): readonly string[] =>
  tablesOf(path)
    .find((one) => one.caption.startsWith(caption))
    ?.rows.map(({ attributes }) => attributes['data-key'] ?? '') ?? []

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id).sort()

test.each<[path: string, expected: readonly string[]]>([
  ['attendance.html', matrix().map(({ party }) => party)],
  ['joint-statements.html', ids(jointStatements.all)],
  ['timeline.html', ids(timeline())],
  [
    'gaps.html',
    gaps().map((gap) => ('participation' in gap ? `${gap.participation} head of delegation` : '')),
  ],
  ['commitments/index.html', ids(commitments.all)],
  ['disputes/index.html', ids(disputes.all)],
  ['documents/index.html', ids(documents.all)],
  ['events/index.html', ids(events.all)],
  ['organizations/index.html', ids(organizations.all)],
  ['participations/index.html', ids(participations.all)],
  ['people/index.html', ids(people.all)],
  ['sources/index.html', ids(sources.all)],
  ['statements/index.html', ids(statements.all)],
  ['states/index.html', ids(states.all)],
])('%s has a row for each', (path, expected) => {
  const keys = [...keysOf(path)].sort()
  expect(keys).toHaveLength(expected.length)
  if (path !== 'gaps.html') expect(keys).toEqual([...expected].sort())
  else expect(keys).toEqual(expect.arrayContaining(expected.filter((key) => key !== '')))
})

describe.each(summits.all.map((one) => [one.id, one] as const))('the page of %s', (id, summit) => {
  const path = addressOf(id)
  const all = attendance({ summit: id })

  test('has those who came, and names those who stayed away', () => {
    const came = all.filter(({ outcome }) => outcome === 'present').map((one) => one.id)
    expect([...keysOf(path, 'Participants of')].sort()).toEqual([...came].sort())
    const linked = named(pageAt(path).elements, 'a').map(
      ({ attributes: { href = '' } }) => resolve(path, href).path,
    )
    for (const one of all) expect(linked).toContain(addressOf(one.id))
  })

  test('has the counts of the record', () => {
    const rows = tablesOf(path).find(({ caption }) => caption.startsWith('As sources count'))?.rows ?? []
    const shown = rows.map(({ attributes, inside }) => [
      attributes['data-key'],
      Number.parseInt(named(inside, 'td')[0]?.text ?? '', 10),
    ])
    expect(shown).toEqual(summit.counts.map(({ what, value }) => [what, value]))
  })
})

test('the ranks of all summits add up', () => {
  const rows =
    tablesOf('attendance.html').find(({ caption }) => caption.startsWith('Delegations by'))?.rows ?? []
  const shown = Object.fromEntries(
    rows.map(({ attributes, inside }) => [
      attributes['data-key'],
      named(inside, 'td').map(({ text }) => Number(text)),
    ]),
  )
  for (const [index, { counts }] of ranks().entries())
    for (const [rank, number] of Object.entries(counts))
      expect(shown[rank]?.[index], `${rank} ${index}`).toBe(number)
})

test.each(states.all.map(({ id }) => id))('the page of %s has its joint statements and commitments', (id) => {
  const signed = jointStatements.of(id).filter(({ subscriber }) => subscriber)
  const path = addressOf(id)
  expect([...keysOf(path, `${signed.length} joint statement`)].sort()).toEqual(
    signed.map(({ statement }) => `${statement.id} ${id}`).sort(),
  )
  expect([...keysOf(path, 'What it promised')].sort()).toEqual(ids(commitments.of(id)))
})

describe('the files of a table', () => {
  const tables = files.filter((path) => /^data\/[a-z-]+\.csv$/.test(path)).map((path) => path.slice(5, -4))
  const asText = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, cell === null ? '' : String(cell)]),
    )

  test.each(tables)('%s says the same as CSV, as JSON, and to the script', (name) => {
    const rows: object[] = JSON.parse(textOf(`data/${name}.json`))
    const csv = textOf(`data/${name}.csv`)
    expect(parse(csv, { columns: true, record_delimiter: '\r\n' })).toEqual(rows.map(asText))
    const script = /^nssData\("[a-z-]+", (.*)\)\n$/s.exec(textOf(`data/${name}.js`))?.[1] ?? '{}'
    const file: { columns: string[]; rows: { cells: object }[] } = JSON.parse(script)
    expect(file.rows.map(({ cells }) => cells)).toEqual(rows)
    expect(csv.split('\r\n')[0]).toBe(file.columns.join(','))
  })

  test.each(['commitments', 'states', 'people', 'participations', 'sources', 'documents', 'events'])(
    '%s has the rows of the SDK',
    (name) => expect(JSON.parse(textOf(`data/${name}.json`))).toEqual(table(name).rows()),
  )

  test('attendance has the ranks of the SDK', () => {
    const rows: Record<string, string | null>[] = JSON.parse(textOf('data/attendance.json'))
    expect(rows).toHaveLength(matrix().length)
    for (const [index, { party, cells }] of matrix().entries()) {
      const expected = cells.map((cell) =>
        cell ? (cell.outcome === 'present' ? rankOf(cell) : `(${cell.manner})`) : null,
      )
      const row = rows[index] ?? {}
      expect([row.party, row.name, ...['2010', '2012', '2014', '2016'].map((year) => row[year])]).toEqual([
        party,
        nameOf(party),
        ...expected,
      ])
    }
  })

  test('every row of a page has data behind it', () => {
    for (const path of files.filter((one) => one.endsWith('.html')))
      for (const { attributes, inside } of named(pageAt(path).elements, 'div').filter(
        (one) => one.attributes['data-file'],
      )) {
        const name = attributes['data-file'] ?? ''
        const script = /^nssData\("[a-z-]+", (.*)\)\n$/s.exec(textOf(`data/${name}.js`))?.[1] ?? '{}'
        const known = keysIn(name, script)
        for (const row of named(inside, 'tr')) {
          const key = row.attributes['data-key']
          if (key !== undefined && !known.has(key)) throw new Error(`${path}: ${name} has no row ${key}`)
        }
      }
  })

  const read = new Map<string, ReadonlySet<string>>()
  const keysIn = (name: string, script: string): ReadonlySet<string> => {
    const known =
      read.get(name) ??
      new Set((JSON.parse(script) as { rows: { key: string }[] }).rows.map(({ key }) => key))
    read.set(name, known)
    return known
  }
})

test('a filter of a page offers what its rows have, and counts them', () => {
  const path = 'commitments/index.html'
  const [select] = named(pageAt(path).elements, 'select').filter(
    ({ attributes }) => attributes.name === 'party',
  )
  const offered = named(select?.inside ?? [], 'option').flatMap(({ attributes: { value = '' }, text }) =>
    value === '' ? [] : [[value, Number(/\((\d+)\)$/.exec(text)?.[1])] as const],
  )
  expect(offered.length).toBeGreaterThan(0)
  for (const [party, number] of offered)
    expect(commitments.of(party as Id as never), party).toHaveLength(number)
})
