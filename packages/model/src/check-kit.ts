/** What the checks of one kind are made of, see scripts/checks.mjs: the keywords of JSON Schema that our schemas have, and no others. */
import { isObject } from './is-object.js'
import { SLUG } from './kind-table.js'
import type { SchemaError } from './validators.js'

/** A fault as `schemaErrors` gives it, without the place in the compiled schema. */
export type PlainError = Omit<SchemaError, 'schemaPath'>

/** Finds what is wrong with anything that came out of `JSON.parse`: an empty list where it is valid. */
export type Errors = (value: unknown) => readonly PlainError[]

type Report = (instancePath: string, keyword: string, params: PlainError['params']) => void
type Check = (value: unknown, path: string, report: Report) => void

const isOf: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  integer: Number.isInteger,
}

const wrongType = (type: string | readonly string[], path: string, report: Report): void =>
  report(path, 'type', { type })

export const errorsOf =
  (check: Check): Errors =>
  (value) => {
    const found: PlainError[] = []
    check(value, '', (instancePath, keyword, params) => found.push({ keyword, instancePath, params }))
    return found
  }

/** What takes any value. */
export const anything: Check = () => {}

export const both =
  (one: Check, other: Check): Check =>
  (value, path, report) => {
    one(value, path, report)
    other(value, path, report)
  }

/** @param fields by name; with a question mark behind it where the field may be left out */
export const object = (fields: Record<string, Check>, open = false): Check => {
  const known = new Map(Object.entries(fields).map(([name, check]) => [name.replace('?', ''), check]))
  return (value, path, report) => {
    if (!isObject(value)) return wrongType('object', path, report)
    for (const [name, check] of known) {
      if (value[name] !== undefined) check(value[name], `${path}/${name}`, report)
      else if (fields[name]) report(path, 'required', { missingProperty: name })
    }
    if (!open)
      for (const name in value)
        if (!known.has(name)) report(path, 'additionalProperties', { additionalProperty: name })
  }
}

export const list =
  (check: Check, least = 0, unique = false): Check =>
  (value, path, report) => {
    if (!Array.isArray(value)) return wrongType('array', path, report)
    if (value.length < least) report(path, 'minItems', { limit: least })
    value.forEach((one, index) => {
      check(one, `${path}/${index}`, report)
    })
    if (!unique) return
    const seen = new Map<unknown, number>()
    for (let i = value.length - 1; i >= 0; i -= 1) {
      const j = seen.get(value[i])
      if (j !== undefined) return report(path, 'uniqueItems', { i, j })
      if (typeof value[i] === 'string') seen.set(value[i], i)
    }
  }

export const text = (least = 0, pattern?: string): Check => {
  let compiled: RegExp | undefined
  return (value, path, report) => {
    if (typeof value !== 'string') return wrongType('string', path, report)
    if ([...value].length < least) report(path, 'minLength', { limit: least })
    if (pattern === undefined) return
    compiled ??= new RegExp(pattern, 'u')
    if (!compiled.test(value)) report(path, 'pattern', { pattern })
  }
}

/** @param prefixes as a pattern */
export const idOf = (prefixes: string): Check => text(0, `^${prefixes}:${SLUG}$`)

export const number =
  (type: string, minimum?: number, maximum?: number): Check =>
  (value, path, report) => {
    if (!isOf[type]?.(value)) wrongType(type, path, report)
    if (typeof value !== 'number') return
    // Of no limit, nothing is less or more.
    if (value < (minimum as number)) report(path, 'minimum', { comparison: '>=', limit: minimum })
    if (value > (maximum as number)) report(path, 'maximum', { comparison: '<=', limit: maximum })
  }

export const anyOf =
  (types: string | readonly string[]): Check =>
  (value, path, report) => {
    if (![types].flat().some((type) => isOf[type]?.(value))) wrongType(types, path, report)
  }

export const oneOf =
  (allowedValues: readonly string[]): Check =>
  (value, path, report) => {
    if (typeof value !== 'string') wrongType('string', path, report)
    if (!allowedValues.includes(value as string)) report(path, 'enum', { allowedValues })
  }

export const exactly =
  (allowedValue: unknown): Check =>
  (value, path, report) => {
    if (typeof value !== typeof allowedValue) wrongType(typeof allowedValue, path, report)
    if (value !== allowedValue) report(path, 'const', { allowedValue })
  }

/** A union that is told apart by the value of one field. */
export const union =
  (tag: string, branches: Record<string, Check>): Check =>
  (value, path, report) => {
    const branch = isObject(value) && value[tag]
    // A list of one word is written like the word.
    if (typeof branch === 'string' && Object.hasOwn(branches, branch)) branches[branch]?.(value, path, report)
  }
