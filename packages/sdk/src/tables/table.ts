import { KINDS } from '@nuclear-security-summits/model/core'
import { at, type Cell, type Column, type Layout, type Leaf, layoutOf, leavesOf, snake } from './layout.js'

/** A row: a cell for every column of its table, by name. */
export type Row = Readonly<Record<string, Cell>>

/** Columns whose values are those of another table's key. */
export interface ForeignKey {
  /** The columns here. */
  readonly columns: readonly string[]
  /** Name of the other table. */
  readonly table: string
  /** Its columns, in the same order. */
  readonly references: readonly string[]
}

/** A table. */
export interface Table {
  /** Its name, in snake case. */
  readonly name: string
  /** What a row is, in a sentence or two. */
  readonly description: string
  /** Its columns, in order. */
  readonly columns: readonly Column[]
  /** Names of the columns that together tell its rows apart. */
  readonly primaryKey: readonly string[]
  /** To which tables it refers. */
  readonly foreignKeys: readonly ForeignKey[]
  /**
   * Its rows, in the order of the record.
   *
   * @example
   * table('summits').rows().length // 4
   */
  rows(): readonly Row[]
}

/** What a row is made of: the values of its key, and the object that it shows. */
export interface Item {
  readonly key: Row
  readonly value: unknown
}

/** A table about to be made. */
export interface Plan {
  readonly name: string
  readonly description: string
  /** Columns before those of the layout. */
  readonly keys: readonly Column[]
  readonly layout: Layout
  readonly primaryKey: readonly string[]
  /** The key as the tables of its lists have it: the column there, and which of ours it holds. */
  readonly keyInLists: readonly { readonly from: string; readonly to: Column }[]
  readonly foreignKeys: readonly ForeignKey[]
  items(): Iterable<Item>
}

/** What belongs to records of every kind, and to what is in them: one table for all, by the name of its interface. */
export const SHARED: Readonly<Record<string, string>> = {
  Citation: 'citations',
  ExternalId: 'external_ids',
  Label: 'labels',
}

/** Name of the table of every id. */
export const RECORDS = 'records'

/** A column that is always filled. */
export const keyColumn = (name: string, description: string, type: Column['type'] = 'string'): Column => ({
  name,
  description,
  type,
  required: true,
})

/** That a column holds the id of a record of any kind. */
export const toRecords = (name: string): ForeignKey => ({
  columns: [name],
  table: RECORDS,
  references: ['id'],
})

/** Where a column that holds ids refers to. */
function referenceOf({ column, refs = [] }: Leaf): ForeignKey[] {
  const [kind, ...others] = refs
  if (kind === undefined) return []
  const reference = toRecords(column.name)
  return others.length > 0 ? [reference] : [{ ...reference, table: KINDS[kind].collection }]
}

/** A table, and those of the lists in its objects. */
export function make(plan: Plan): Table[] {
  const { name, description, layout, keys, primaryKey } = plan
  const columns = [...keys, ...layout.leaves.map(({ column }) => column)]
  const names = columns.map((column) => column.name)
  if (new Set(names).size < names.length)
    throw new Error(`Two columns of ${name} have one name: ${names.join(', ')}.`)
  const table: Table = {
    name,
    description,
    columns,
    primaryKey,
    foreignKeys: [
      ...plan.foreignKeys,
      ...layout.leaves.filter(({ column }) => !primaryKey.includes(column.name)).flatMap(referenceOf),
    ],
    rows: () =>
      Array.from(plan.items(), ({ key, value }) => ({
        ...key,
        ...Object.fromEntries(layout.leaves.map(({ column, read }) => [column.name, read(value)])),
      })),
  }
  return [Object.freeze(table), ...layout.lists.flatMap((list) => makeList(plan, list))]
}

/** The table of a list in the objects of another: its rows are the elements. */
function makeList(parent: Plan, { field, path }: Layout['lists'][number]): Table[] {
  if (field.type && field.type in SHARED) return []
  const inherited = parent.keyInLists.map(({ to }) => to)
  const names = inherited.map(({ name }) => name)
  const position = `${snake(field.name)}_position`
  const name = [parent.name, ...path.map(snake)].join('_')
  return make({
    name,
    description: field.description,
    keys: [...inherited, keyColumn('position', 'Place in the list, from 0.', 'integer')],
    layout: field.type ? layoutOf(field.type) : { leaves: leavesOf(field, 'value', [], true), lists: [] },
    primaryKey: [...names, 'position'],
    keyInLists: [
      ...inherited.map((to) => ({ from: to.name, to })),
      {
        from: 'position',
        to: keyColumn(position, `The row of \`${name}\` to which it belongs, by its position.`, 'integer'),
      },
    ],
    foreignKeys: [{ columns: names, table: parent.name, references: parent.primaryKey }],
    *items() {
      for (const { key, value } of parent.items()) {
        const own = Object.fromEntries(parent.keyInLists.map(({ from, to }) => [to.name, key[from] ?? null]))
        const elements = (at(value, path) ?? []) as readonly unknown[]
        for (const [index, element] of elements.entries())
          yield { key: { ...own, position: index }, value: element }
      }
    },
  })
}
