import { KIND_NAMES, KINDS, type KindName } from '@nuclear-security-summits/model/core'
import { type Field, shapeOf, shapes, typeOf } from '@nuclear-security-summits/model/fields'
import { describe, expect, it } from 'vitest'
import { allRecords } from '../records.js'
import { snake } from './layout.js'
import { type Cell, type Row, table, tables } from './tables.js'

/** Rows of every table by the values of some of its columns: read once, for they are read often. */
const indexed = new Map<string, Map<string, Row[]>>()
function rowsWhere(name: string, wanted: Row): readonly Row[] {
  const columns = Object.keys(wanted)
  const index = `${name} ${columns}`
  let rows = indexed.get(index)
  if (!rows) {
    rows = new Map()
    for (const row of table(name).rows()) {
      const key = JSON.stringify(columns.map((column) => row[column]))
      rows.set(key, [...(rows.get(key) ?? []), row])
    }
    indexed.set(index, rows)
  }
  return rows.get(JSON.stringify(Object.values(wanted))) ?? []
}

const SHARED: Readonly<Record<string, string>> = {
  Citation: 'citations',
  Label: 'labels',
  ExternalId: 'external_ids',
}

/** Where an object stands in the tables. */
interface Place {
  readonly record: string
  /** JSON Pointer of the object in the record. */
  readonly pointer: string
  /** Table in whose rows it is, and what tells apart its row in the tables of its lists. */
  readonly table: string
  readonly key: Row
  readonly row: Row
  /** Before the names of its columns. */
  readonly prefix: string
}

/** Reads an object back out of the tables: the rules of `tables.ts`, turned round. */
function rebuild(type: string, place: Place): Record<string, unknown> | undefined {
  const shape = shapes()[type]
  const by = shape && 'by' in shape ? { [shape.by]: place.row[`${place.prefix}${snake(shape.by)}`] } : {}
  const object: Record<string, unknown> = {}
  for (const field of shapeOf(type, by)?.fields ?? []) {
    const value = field.name === '$schema' ? undefined : read(field, place)
    if (value !== undefined) object[field.name] = value
  }
  // An object of which nothing is there is not there.
  const filled = Object.values(object).some((value) => !Array.isArray(value) || value.length > 0)
  return filled ? object : undefined
}

function read(field: Field, place: Place): unknown {
  const name = `${place.prefix}${snake(field.name)}`
  const pointer = `${place.pointer}/${field.name}`
  if (field.list) return readList(field, name, { ...place, pointer })
  if (field.type) return rebuild(field.type, { ...place, pointer, prefix: `${name}_` })
  const cell = place.row[name] as Cell
  if (cell === null) return undefined
  return field.plain === 'mixed' && place.row[`${name}_type`] !== 'string' ? JSON.parse(String(cell)) : cell
}

function readList(field: Field, name: string, place: Place): unknown {
  const shared = field.type === undefined ? undefined : SHARED[field.type]
  const rows = shared
    ? rowsWhere(shared, { record: place.record }).filter(
        (row) => String(row.pointer).replace(/\/\d+$/, '') === place.pointer,
      )
    : rowsWhere(`${place.table}_${name}`, place.key)
  if (rows.length === 0 && field.optional) return undefined
  return rows.map((row, index) => {
    if (!field.type) return row.value
    const pointer = `${place.pointer}/${index}`
    const own = shared
      ? { table: shared, key: { record: place.record, pointer } }
      : {
          table: `${place.table}_${name}`,
          key: { ...place.key, [`${snake(field.name)}_position`]: index },
        }
    return rebuild(field.type, { record: place.record, pointer, row, prefix: '', ...own })
  })
}

/** Reads a record back out of the tables. */
function rebuildRecord(kind: KindName, id: string): unknown {
  const { collection } = KINDS[kind]
  const [row] = rowsWhere(collection, { id })
  return (
    row &&
    rebuild(typeOf(kind), {
      record: id,
      pointer: '',
      table: collection,
      key: { [kind]: id },
      row,
      prefix: '',
    })
  )
}

describe('tables', () => {
  it('lose nothing: every record is read back out of them, to the letter', () => {
    for (const { kind, record } of allRecords()) {
      const expected = JSON.parse(JSON.stringify(record))
      expect(rebuildRecord(kind, record.id), record.id).toEqual(expected)
    }
  })

  it('have one row for each record, in the order of the collection', () => {
    for (const kind of KIND_NAMES) {
      const ids = [...allRecords()].filter((one) => one.kind === kind).map(({ record }) => record.id)
      expect(
        table(KINDS[kind].collection)
          .rows()
          .map(({ id }) => id),
      ).toEqual(ids)
    }
    expect(table('records').rows()).toHaveLength([...allRecords()].length)
  })

  it.each(tables().map((one) => [one.name, one] as const))(
    '%s: cells of the type of their column, none packed, none empty; its key tells its rows apart',
    (_, { columns, primaryKey, rows }) => {
      const keys = new Set<string>()
      const list = rows()
      for (const row of list) {
        expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
        for (const { name, type, required, values } of columns) {
          const cell = row[name] as Cell
          if (cell === null) expect(required, name).toBe(false)
          else {
            expect(typeof cell, name).toBe(type === 'integer' ? 'number' : type)
            expect(cell, name).not.toBe('')
            if (type === 'integer') expect(Number.isInteger(cell), name).toBe(true)
            if (values) expect(values, name).toContain(cell)
          }
        }
        keys.add(JSON.stringify(primaryKey.map((name) => row[name])))
      }
      expect(keys.size).toBe(list.length)
    },
  )

  it.each(
    tables().flatMap((one) =>
      one.foreignKeys.map((key) => [`${one.name}.${key.columns}`, one, key] as const),
    ),
  )('%s refers to rows that there are', (_, { rows }, { columns, table: target, references }) => {
    const there = new Set(
      table(target)
        .rows()
        .map((row) => JSON.stringify(references.map((name) => row[name]))),
    )
    const given = rows()
      .map((row) => columns.map((name) => row[name]))
      .filter((cells) => !cells.includes(null))
    expect(given.filter((cells) => !there.has(JSON.stringify(cells)))).toEqual([])
  })

  it('names tables and columns after the fields', () => {
    expect(
      tables()
        .find(({ name }) => name === 'participations_heads')
        ?.columns.map(({ name }) => name),
    ).toEqual([
      'participation',
      'position',
      'person',
      'capacity_title',
      'capacity_of',
      'capacity_rank',
      'role',
      'stands_in_for',
    ])
    expect(table('summits').columns.map(({ name }) => name)).toContain('dates_start')
  })

  it('says where a column leads: to a collection, or where it may be of several kinds to all ids', () => {
    const { foreignKeys } = table('participations')
    expect(foreignKeys).toContainEqual({ columns: ['summit'], table: 'summits', references: ['id'] })
    expect(foreignKeys).toContainEqual({ columns: ['party'], table: 'records', references: ['id'] })
    expect(table('participations_reasons_statements').foreignKeys).toContainEqual({
      columns: ['participation', 'reasons_position'],
      table: 'participations_reasons',
      references: ['participation', 'position'],
    })
  })

  it('gives each table and column a name of its own and a description', () => {
    const names = tables().map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { name, description, columns } of tables()) {
      expect(description, name).toMatch(/\S{3}/)
      for (const one of columns) expect(one.description, `${name}.${one.name}`).toMatch(/\S{3}/)
    }
  })

  it('refuses a table that there is not, and names the nearest', () => {
    expect(() => table('participation_heads')).toThrow(
      'There is no table "participation_heads". Nearest: participations_heads.',
    )
  })
})
