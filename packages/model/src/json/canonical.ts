import { isObject } from '../is-object.js'
import { type ObjectShape, shapeOf } from '../shape.js'

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
  const shape = type === undefined ? undefined : shapeOf(type, value)
  const types = shape ? typesOf(shape) : NONE
  const result: Value = {}
  const add = (key: string): void => {
    if (value[key] === undefined) return
    const ordered = inOrder(types.get(key), value[key])
    // A stray "__proto__" stays a key like any other.
    if (key === '__proto__') Object.defineProperty(result, key, { value: ordered, enumerable: true })
    else result[key] = ordered
  }
  for (const key of types.keys()) if (Object.hasOwn(value, key)) add(key)
  for (const key of Object.keys(value)) if (!types.has(key)) add(key)
  return result
}

type Types = ReadonlyMap<string, string | undefined>

const NONE: Types = /* @__PURE__ */ new Map()
const known = /* @__PURE__ */ new WeakMap<ObjectShape, Types>()

/** The types of the fields of an interface, by name and in order. */
function typesOf(shape: ObjectShape): Types {
  const found = known.get(shape) ?? new Map(shape.fields.map(({ name, type }) => [name, type]))
  known.set(shape, found)
  return found
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
    const line = onOneLine(value, LINE - indent.length - before)
    if (line !== undefined) return line
  }
  const lines = entries.map(([key, element]) => {
    const name = list ? '' : `${JSON.stringify(key)}: `
    return `${inner}${name}${print(element, inner, name.length)}`
  })
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/** The value on one line, unless that is longer than there is room; given up as soon as it is. */
function onOneLine(value: unknown, room: number): string | undefined {
  const list = Array.isArray(value)
  let line = ''
  if (list || isObject(value)) {
    for (const [key, element] of Object.entries(value)) {
      const start = `${line === '' ? '' : ', '}${list ? '' : `${JSON.stringify(key)}: `}`
      const rest = onOneLine(element, room - line.length - start.length)
      if (rest === undefined) return undefined
      line += start + rest
    }
    line = list ? `[${line}]` : line === '' ? '{}' : `{ ${line} }`
  } else line = JSON.stringify(value)
  return line.length <= room ? line : undefined
}
