import { type Field, shapesOfType } from '@nuclear-security-summits/model/fields'

/** What stands in a cell; `null` where there is nothing. */
export type Cell = string | number | boolean | null

/** A column of a table. */
export interface Column {
  /** Its name in snake case: of a field in an object, the names of both: `dates_start`. */
  readonly name: string
  /** What it holds, in a sentence or two. */
  readonly description: string
  /** What its values are. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  /** Of a text: whether it is an EDTF date, a moment with its zone (RFC 3339) or a web address. */
  readonly form?: 'date' | 'instant' | 'address'
  /** Whether there is a value in every row. */
  readonly required: boolean
  /** All values that it may have. */
  readonly values?: readonly Cell[]
}

/** A column, and how its cell is read from the object that the row is made of. */
export interface Leaf {
  readonly column: Column
  /** Of an id: the kinds to which it may refer. */
  readonly refs?: Field['refs']
  read(value: unknown): Cell
}

/** A list in an object: a table of its own. */
interface List {
  readonly field: Field
  /** Names of the fields that lead to it. */
  readonly path: readonly string[]
}

/** What becomes of an interface in tables. */
export interface Layout {
  readonly leaves: readonly Leaf[]
  readonly lists: readonly List[]
}

/** A name of the model as it is written in tables: `standsInFor` is `stands_in_for`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The value to which names of fields lead. */
export const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((one, name) => (one as Record<string, unknown> | undefined)?.[name], value)

/** The fields of a type; of a union, those of all its branches, optional where a branch lacks them. */
function fieldsOf(type: string): Field[] {
  const branches = shapesOfType(type).map(({ fields }) => fields)
  const names = new Set(branches.flatMap((fields) => fields.map(({ name }) => name)))
  names.delete('$schema')
  return [...names].map((name) => {
    const found = branches.flatMap((fields) => fields.find((field) => field.name === name) ?? [])
    const { optional: _, values: __, ...first } = found[0] as Field
    const optional = found.length < branches.length || found.some((field) => field.optional)
    const values = found.every((field) => field.values) && found.flatMap((field) => field.values ?? [])
    return {
      ...first,
      description: [...new Set(found.map(({ description }) => description))].join(' / '),
      ...(optional ? { optional } : {}),
      ...(values ? { values: [...new Set(values)] } : {}),
    }
  })
}

/** The columns of a plain value: one; of a mixed value its text, and what it is. */
export function leavesOf(field: Field, name: string, path: readonly string[], required: boolean): Leaf[] {
  const { plain, refs, values } = field
  const base = { name, description: field.description, required }
  if (plain === 'mixed')
    return [
      { column: { ...base, type: 'string' }, read: (value) => textOf(at(value, path)) },
      {
        column: {
          name: `${name}_type`,
          description: `What ${name} is: a text, a number or a truth value.`,
          type: 'string',
          required,
          values: ['string', 'number', 'boolean'],
        },
        read: (value) => (at(value, path) === undefined ? null : typeof at(value, path)),
      },
    ]
  const column: Column = {
    ...base,
    ...(plain === 'integer' || plain === 'number' || plain === 'boolean'
      ? { type: plain }
      : { type: 'string', ...(plain ? { form: plain } : {}) }),
    ...(values ? { values: values as readonly Cell[] } : {}),
  }
  return [{ column, ...(refs ? { refs } : {}), read: (value) => (at(value, path) as Cell) ?? null }]
}

const textOf = (value: unknown): Cell => (value === undefined ? null : String(value))

/** What becomes of an interface or union: plain fields are columns, objects are flattened into them, lists are left for others. */
export function layoutOf(
  type: string,
  inside: { prefix: string; path: readonly string[]; required: boolean } = ROOT,
): Layout {
  const layouts = fieldsOf(type).map((field): Layout => {
    const path = [...inside.path, field.name]
    if (field.list) return { leaves: [], lists: [{ field, path }] }
    const name = `${inside.prefix}${snake(field.name)}`
    const required = inside.required && !field.optional
    return field.type
      ? layoutOf(field.type, { prefix: `${name}_`, path, required })
      : { leaves: leavesOf(field, name, path, required), lists: [] }
  })
  return {
    leaves: layouts.flatMap(({ leaves }) => leaves),
    lists: layouts.flatMap(({ lists }) => lists),
  }
}

const ROOT = { prefix: '', path: [], required: true } as const
