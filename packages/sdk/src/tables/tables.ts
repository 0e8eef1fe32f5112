/**
 * The record as tables, for SQL, data frames and spreadsheets. They are derived from the table of fields: a new field is a new column.
 *
 * - A collection is a table, a record a row; an object in a record is flattened: `dates_start`. Names are in snake case.
 * - A list is a table of its own: the record, `position` in the list from 0, and the columns of an element, or `value` where elements are
 *   plain. No cell holds a list.
 * - Citations, labels and ids in other people's lists have one table each, whatever they belong to: `record`, and `pointer`, the JSON
 *   Pointer of their place in it.
 * - `records` has every id with its kind and its name: a column that may refer to several kinds refers to that table.
 *
 * @packageDocumentation
 */
import { ledger, redirects } from '@nuclear-security-summits/data'
import {
  KIND_NAMES,
  KINDS,
  type KindName,
  NssError,
  nearest,
  REGISTERS,
} from '@nuclear-security-summits/model/core'
import { pointerOfPath, shapes, typeOf, walk } from '@nuclear-security-summits/model/fields'
import { allRecords, nameOf } from '../records.js'
import { layoutOf } from './layout.js'
import { type Item, keyColumn, make, RECORDS, SHARED, type Table, toRecords } from './table.js'

export type { Cell, Column } from './layout.js'
export type { ForeignKey, Row, Table } from './table.js'

const describe = (type: string): string => shapes()[type]?.description ?? ''

/** Every id. */
const records = (): Table[] =>
  make({
    name: RECORDS,
    description: 'Every id: what a column refers to that may hold ids of several kinds.',
    keys: [
      keyColumn('id', 'The id.'),
      { ...keyColumn('kind', 'The kind of record.'), values: KIND_NAMES },
      keyColumn('collection', 'The table of its kind.'),
      keyColumn('name', 'What to call it: its name, title, headline or gloss.'),
    ],
    layout: { leaves: [], lists: [] },
    primaryKey: ['id'],
    keyInLists: [],
    foreignKeys: [],
    *items() {
      for (const { kind, record } of allRecords()) {
        const { collection } = KINDS[kind]
        yield { key: { id: record.id, kind, collection, name: nameOf(record.id) }, value: undefined }
      }
    },
  })

/** The records of a kind. */
function ofKind(kind: KindName): Table[] {
  const { collection } = KINDS[kind]
  return make({
    name: collection,
    description: describe(typeOf(kind)),
    keys: [],
    layout: layoutOf(typeOf(kind)),
    primaryKey: ['id'],
    keyInLists: [{ from: 'id', to: keyColumn(kind, `The record in \`${collection}\` to which it belongs.`) }],
    foreignKeys: [toRecords('id')],
    *items() {
      for (const one of allRecords())
        if (one.kind === kind) yield { key: { id: one.record.id }, value: one.record }
    },
  })
}

/** What belongs to records of every kind. */
function shared([type, name]: readonly [type: string, name: string]): Table[] {
  const keys = [
    keyColumn('record', 'The record to which it belongs.'),
    keyColumn('pointer', 'Its place in the record: a JSON Pointer with places in lists from 0.'),
  ]
  return make({
    name,
    description: describe(type),
    keys,
    layout: layoutOf(type),
    primaryKey: ['record', 'pointer'],
    keyInLists: keys.map((to) => ({ from: to.name, to })),
    foreignKeys: [toRecords('record')],
    *items() {
      for (const { kind, record } of allRecords())
        for (const { field, path, value } of walk(typeOf(kind), record))
          if (field.list && field.type === type)
            yield { key: { record: record.id, pointer: pointerOfPath(path) }, value }
    },
  })
}

/** Bookkeeping, told apart by an id that may be gone and so refers to nothing. */
function register(name: keyof typeof REGISTERS, id: string, load: () => readonly object[]): Table[] {
  const { collection } = REGISTERS[name]
  return make({
    name: collection,
    description: describe(typeOf(name)),
    keys: [],
    layout: layoutOf(typeOf(name)),
    primaryKey: [id],
    keyInLists: [{ from: id, to: keyColumn(name, `The row of \`${collection}\` to which it belongs.`) }],
    foreignKeys: [],
    items: () =>
      load().map((one): Item => ({ key: { [id]: (one as Record<string, string>)[id] ?? null }, value: one })),
  })
}

let all: readonly Table[] | undefined

/**
 * All tables: every id first, then each collection with the lists of its records, then what belongs to records of every kind, then the
 * bookkeeping.
 *
 * @example
 * tables().map(({ name }) => name) // ['records', 'sources', 'sources_authors', 'articles', …]
 */
export function tables(): readonly Table[] {
  all ??= Object.freeze([
    ...records(),
    ...KIND_NAMES.flatMap(ofKind),
    ...Object.entries(SHARED).flatMap(shared),
    ...register('redirect', 'from', redirects),
    ...register('ledger', 'id', ledger),
  ])
  return all
}

/**
 * The table with a name.
 *
 * @throws {NssError} `unknown-kind`, with the nearest names
 * @example
 * table('participations_heads').rows()[0]?.capacity_rank // 'royal-representative'
 */
export function table(name: string): Table {
  const found = tables().find((one) => one.name === name)
  if (found) return found
  const names = tables().map((one) => one.name)
  const near = nearest(String(name), names)
  const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : `There are ${names.join(', ')}.`
  throw new NssError('unknown-kind', `There is no table "${String(name)}". ${hint}`, {
    given: name,
    nearest: near,
  })
}
