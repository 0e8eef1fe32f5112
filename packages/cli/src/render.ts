import { kindOf } from '@nuclear-security-summits/model/core'
import { type Field, shapeOf, typeOf } from '@nuclear-security-summits/model/fields'
import { type AnyRecord, formatRange, nameOf } from '@nuclear-security-summits/sdk'
import { pad, widest, wrap } from './layout.js'
import { paint } from './terminal.js'

type Value = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A record for reading: its fields in order, ids with the names behind them. */
export function renderRecord(record: AnyRecord, width: number): string {
  const { id: _, ...fields } = record
  return renderFields(typeOf(kindOf(record.id) ?? 'source'), fields, '', width)
}

function renderFields(type: string | undefined, value: Value, indent: string, width: number): string {
  const shape = type === undefined ? undefined : shapeOf(type, value)
  const columns = widest(Object.keys(value)) + 2
  return Object.entries(value)
    .map(([name, own]) => {
      const field = shape?.fields.find((one) => one.name === name)
      const first = indent + paint.dim(pad(name, columns))
      return renderValue(field, own, { first, indent, columns, width })
    })
    .join('\n')
}

interface Place {
  /** What stands before the value: the name of the field. */
  readonly first: string
  readonly indent: string
  readonly columns: number
  readonly width: number
}

/** More columns than this on an object, and its fields stand below each other. Citations are many, and alike. */
const LONG = 240

function renderValue(field: Field | undefined, value: unknown, place: Place): string {
  const { first, indent, columns, width } = place
  const list = Array.isArray(value)
  const elements: unknown[] = list ? value : [value]
  if (elements.length === 0) return `${first}none`
  const texts = elements.map((element) => inline(field?.type, element))
  const long =
    field?.type !== 'Citation' && elements.some(isObject) && widest(texts.map((text) => text ?? '')) > LONG
  if (long || texts.includes(undefined)) {
    const nested = elements.map((element) => block(field?.type, element, indent, list, width))
    return [first.trimEnd(), ...nested].join('\n')
  }
  const blank = indent + ' '.repeat(columns)
  const bullet = elements.length > 1 ? '- ' : ''
  return texts
    .map((text, index) =>
      wrap(text ?? '', {
        width,
        first: (index === 0 ? first : blank) + bullet,
        rest: blank + (bullet && '  '),
      }),
    )
    .join('\n')
}

/** An object with more in it than a line can hold; as an element of a list, with a dash before it. */
function block(
  type: string | undefined,
  value: unknown,
  indent: string,
  list: boolean,
  width: number,
): string {
  const inner = `${indent}${list ? '    ' : '  '}`
  const text = renderFields(type, value as Value, inner, width)
  return list ? `${indent}  - ${text.slice(inner.length)}` : text
}

/** A value as one text; `undefined` for an object with more in it than plain values. Its first field goes without its name. */
function inline(type: string | undefined, value: unknown): string | undefined {
  if (!isObject(value)) return plain(value)
  if (type === 'DateRange')
    return [formatRange(value), value.open ? `open: ${value.open}` : ''].filter(Boolean).join('; ')
  if (type === 'Span') return `${value.segment}:${value.start}-${value.end}; sha256: ${plain(value.sha256)}`
  if (type === 'Locator') {
    const { kind, ...where } = value
    return [kind, ...Object.values(where).map((one) => inlineList('Span', one))].join(' ')
  }
  const fields = type === undefined ? [] : (shapeOf(type, value)?.fields ?? [])
  const parts = Object.entries(value).map(([name, own], index) => {
    const nested = fields.find((one) => one.name === name)?.type
    const list = Array.isArray(own) ? own : [own]
    const inner = nested === 'Locator' || nested === 'Span'
    if (list.some(isObject) && !inner) return undefined
    const text = inlineList(nested, list)
    return index === 0 || nested === 'Locator' ? text : `${name}: ${text}`
  })
  return parts.includes(undefined) ? undefined : parts.join('; ')
}

const inlineList = (type: string | undefined, value: unknown): string =>
  [value]
    .flat()
    .map((one) => inline(type, one))
    .join(', ')

/** A plain value; an id with the name behind it, a digest by its start. */
function plain(value: unknown): string {
  if (typeof value !== 'string') return String(value)
  if (/^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 12)}…`
  const name = kindOf(value) ? nameOf(value) : value
  return name === value ? value : `${name} (${value})`
}
