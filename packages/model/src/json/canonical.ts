import { isObject } from '../is-object.js'
import { shapeOf } from '../shape.js'

type Value = Record<string, unknown>

/**
 * A value with the keys of its objects in the order of their interfaces. Keys that no interface knows come last, in the order in
 * which they stood: nothing is ever dropped.
 *
 * @param type name of an interface or union
 * @example
 * Object.keys(inOrder('Topic', { name: 'x', id: 'topic:x' }) as object) // ['id', 'name']
 */
export function inOrder(type: string | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => inOrder(type, element))
  if (!isObject(value)) return value
  const fields = (type === undefined ? undefined : shapeOf(type, value))?.fields ?? []
  const types = new Map(fields.map((field) => [field.name, field.type]))
  const known = fields.map(({ name }) => name).filter((name) => Object.hasOwn(value, name))
  const rest = Object.keys(value).filter((key) => !types.has(key))
  // A null prototype, so that a stray "__proto__" stays a key like any other.
  const result: Value = Object.create(null)
  for (const key of [...known, ...rest])
    if (value[key] !== undefined) result[key] = inOrder(types.get(key), value[key])
  return result
}

/** How wide a line may be. */
const LINE = 100

/**
 * The one form in which a file of `data/` is written: keys in the order of the interface, two spaces, one newline at the end;
 * what fits on a line, the record itself aside, stands on one.
 *
 * @param type name of an interface or union
 * @example
 * formatRecord('Topic', { name: 'nuclear security', id: 'topic:nuclear-security', cites: [] })
 */
export function formatRecord(type: string, record: unknown): string {
  return `${print(inOrder(type, record), '')}\n`
}

/**
 * The same for a file that holds many records.
 *
 * @example
 * formatRecords('Redirect', { records: [] })
 */
export function formatRecords(type: string, file: unknown): string {
  if (!isObject(file)) return `${print(file, '')}\n`
  const { $schema, records, ...rest } = file
  const ordered = {
    ...($schema === undefined ? {} : { $schema }),
    ...(records === undefined ? {} : { records: inOrder(type, records) }),
    ...rest,
  }
  return `${print(ordered, '')}\n`
}

function print(value: unknown, indent: string, before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const list = Array.isArray(value)
  const entries = list ? value.map((element) => ['', element] as const) : Object.entries(value)
  const [open, close] = list ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return open + close
  // The record itself is never folded, however short: its fields are what a diff shows.
  if (indent !== '') {
    const line = onOneLine(value)
    if (indent.length + before + line.length <= LINE) return line
  }
  const lines = entries.map(([key, element]) => {
    const name = list ? '' : `${JSON.stringify(key)}: `
    return `${inner}${name}${print(element, inner, name.length)}`
  })
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([key, element]) => `${JSON.stringify(key)}: ${onOneLine(element)}`,
  )
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
