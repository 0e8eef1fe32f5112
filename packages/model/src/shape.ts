import { shapes } from './generated/shapes.js'
import type { KindName } from './ids.js'
import { isObject } from './is-object.js'
import { KINDS, REGISTERS } from './kind-table.js'

/**
 * What a plain value is, where it is not any text: a number or truth value; a text of a certain form: an EDTF date, a moment with its
 * zone, a web address; or `mixed`, now a text, now a number.
 */
export type PlainForm = 'integer' | 'number' | 'boolean' | 'mixed' | 'date' | 'instant' | 'address'

/** One field of an interface, as the table of fields knows it. Made from the interfaces in `src/kinds/`. */
export interface Field {
  /** As it stands in JSON. */
  readonly name: string
  /** What it is, in a sentence or two. */
  readonly description: string
  /** A value that would do. */
  readonly example?: unknown
  /** Whether a record may do without it. */
  readonly optional?: true
  /** Whether it says something about the world and so needs a citation; otherwise it is our wording, sorting or pointing. */
  readonly factual?: true
  /** Whether the value is a list. */
  readonly list?: true
  /** Of a list of objects: the field that names each element in a pointer. */
  readonly key?: string
  /** Interface or union of the value, or of each element. */
  readonly type?: string
  /** Kinds whose ids it may hold. */
  readonly refs?: readonly KindName[]
  /** Of a plain value: what it is, unless any text. */
  readonly plain?: PlainForm
  /** All values that it may have. */
  readonly values?: readonly unknown[]
}

/** An interface. */
export interface ObjectShape {
  /** What it describes, in a sentence or two. */
  readonly description: string
  /** The fields in canonical order. */
  readonly fields: readonly Field[]
}

/** A union of interfaces, told apart by the field `by`. */
export interface UnionShape {
  /** What it describes, in a sentence or two. */
  readonly description: string
  /** The field that tells the branches apart: `outcome`. */
  readonly by: string
  /** Name of the interface for each value of that field. */
  readonly branches: Readonly<Record<string, string>>
}

/** Every interface and union of the model, by name. */
export type Shapes = Readonly<Record<string, ObjectShape | UnionShape>>

/** Where something stands in JSON: names of fields and places in lists. */
export type Path = readonly (string | number)[]

/**
 * Name of the interface or union behind a kind or register, as {@link shapeOf} wants it.
 *
 * @example
 * typeOf('summit') // 'Summit'
 */
export function typeOf(kind: KindName | keyof typeof REGISTERS): string {
  return kind in KINDS ? KINDS[kind as KindName].type : REGISTERS[kind as keyof typeof REGISTERS].type
}

/**
 * The shape of a value of the given type: of a union, the branch to which the value belongs.
 *
 * @returns `undefined` where there is no such type, or the value belongs to no branch
 * @example
 * shapeOf('Participation', { outcome: 'absent' })?.fields.map(({ name }) => name) // ['$schema', 'id', …]
 */
export function shapeOf(type: string, value: unknown): ObjectShape | undefined {
  const name = interfaceOf(type, value)
  const shape = name === undefined ? undefined : shapes()[name]
  return shape && 'fields' in shape ? shape : undefined
}

/**
 * Name of the interface to which a value of the given type belongs: the type itself, or a branch of a union.
 *
 * @example
 * interfaceOf('Participation', { outcome: 'absent' }) // 'AbsentParticipation'
 */
export function interfaceOf(type: string, value: unknown): string | undefined {
  const shape = Object.hasOwn(shapes(), type) ? shapes()[type] : undefined
  if (!shape || 'fields' in shape) return shape && type
  const tag = isObject(value) ? value[shape.by] : undefined
  const branch =
    typeof tag === 'string' && Object.hasOwn(shape.branches, tag) ? shape.branches[tag] : undefined
  return branch === undefined ? undefined : interfaceOf(branch, value)
}

/**
 * Every interface that a type can be: itself, or the branches of a union.
 *
 * @example
 * shapesOfType('Participation').length // 2
 */
export function shapesOfType(type: string): ObjectShape[] {
  const shape = Object.hasOwn(shapes(), type) ? shapes()[type] : undefined
  if (!shape) return []
  if ('fields' in shape) return [shape]
  return [...new Set(Object.values(shape.branches))].flatMap(shapesOfType)
}

/** Of a union: the field that tells its branches apart, and all that it may say. */
export function tagOf(type: string): { by: string; values: string[] } | undefined {
  const shape = Object.hasOwn(shapes(), type) ? shapes()[type] : undefined
  return shape && 'by' in shape ? { by: shape.by, values: Object.keys(shape.branches) } : undefined
}

/** Writes one token of a JSON Pointer (RFC 6901). */
const escapeToken = (token: string): string =>
  token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token

/** The pointer to a field or an element below another. */
export const pointerTo = (pointer: string, token: string): string => `${pointer}/${escapeToken(token)}`

/**
 * A path as a JSON Pointer, lists by number.
 *
 * @example
 * pointerOfPath(['counts', 0, 'value']) // '/counts/0/value'
 */
export const pointerOfPath = (path: Path): string =>
  path.map((token) => `/${escapeToken(String(token))}`).join('')

/** Reads a JSON Pointer (RFC 6901) as its tokens. */
export const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))

/**
 * One value met on a walk through a record. `path` and `pointer` are worked out when they are read: a copy (`{ ...visit }`, a visit as
 * JSON) is without them.
 */
export interface Visit {
  /** The field that holds the value, or the list in which it stands. */
  readonly field: Field
  /** The value as it stands in the record. */
  readonly value: unknown
  /** Where it stands in the JSON. */
  readonly path: Path
  /** The same for people and citations: elements of lists by their key. */
  readonly pointer: string
  /** Whether it, and all in which it lies, says something about the world. */
  readonly factual: boolean
}

/** A visit that says where it is only when it is asked: most are looked at for their field alone. */
class Step implements Visit {
  readonly #above: Step | undefined
  readonly #token: string | number
  #path: Path | undefined
  #pointer: string | undefined

  /** @param token name of the field, or place in the list */
  constructor(
    readonly field: Field,
    readonly value: unknown,
    readonly factual: boolean,
    above: Step | undefined,
    token: string | number,
  ) {
    this.#above = above
    this.#token = token
  }

  get path(): Path {
    this.#path ??= [...(this.#above?.path ?? []), this.#token]
    return this.#path
  }

  get pointer(): string {
    const token = this.#token
    this.#pointer ??= pointerTo(
      this.#above?.pointer ?? '',
      typeof token === 'string' ? token : keyOf(this.field, this.value, token),
    )
    return this.#pointer
  }
}

/** The key of an element of a list: the field that the table names, the value itself of a plain list, else the place from 0. */
export function keyOf(field: Field, element: unknown, index: number): string {
  if (field.key && isObject(element) && element[field.key] !== undefined) return String(element[field.key])
  return typeof element === 'string' ? element : String(index)
}

/**
 * Walks through a record in canonical order, and lists every field's value, elements of lists one by one, objects before what is in
 * them. Fields that the table does not know are passed over: the schema reports them.
 *
 * @param type name of an interface or union
 * @example
 * walk('Topic', { id: 'topic:x', name: 'x' }).map(({ pointer }) => pointer) // ['/id', '/name']
 */
export function walk(type: string, value: unknown): Visit[] {
  const visits: Step[] = []
  visitInside(type, value, undefined, visits)
  return visits
}

function visitInside(type: string, value: unknown, above: Step | undefined, visits: Step[]): void {
  if (!isObject(value)) return
  for (const field of shapeOf(type, value)?.fields ?? []) {
    const own = Object.hasOwn(value, field.name) ? value[field.name] : undefined
    if (own === undefined) continue
    const factual = (above?.factual ?? true) && field.factual === true
    const visit = new Step(field, own, factual, above, field.name)
    const elements = field.list && Array.isArray(own) ? own : [own]
    for (const [index, element] of elements.entries()) {
      const here = elements === own ? new Step(field, element, factual, visit, index) : visit
      visits.push(here)
      if (field.type) visitInside(field.type, element, here, visits)
    }
  }
}

/**
 * The facts of a record: every plain value that says something about the world, down to the leaves.
 *
 * @param type name of an interface or union
 * @example
 * factsOf('Summit', { ordinal: 4, dates: { start: '2016-03-31' } }).map(({ pointer }) => pointer) // ['/ordinal', '/dates/start']
 */
export const factsOf = (type: string, value: unknown): Visit[] => walk(type, value).filter(isFact)

/** Whether a value that was met is a fact: plain, and about the world. */
export const isFact = ({ factual, value }: Visit): boolean => factual && !isObject(value)

/** What a pointer leads to, or how far it went. */
export type Resolution =
  | { readonly found: true; readonly value: unknown; readonly path: Path; readonly field: Field | undefined }
  | { readonly found: false; readonly token: string; readonly candidates: readonly string[] }

/**
 * Follows a JSON Pointer whose lists are addressed by key: `/counts/states/value`.
 *
 * @param type name of an interface or union
 * @returns the value, or the token that leads nowhere and what would have been good in its place
 * @example
 * resolvePointer('Summit', { counts: [{ what: 'states', value: 52 }] }, '/counts/states/value')
 */
export function resolvePointer(type: string, record: unknown, pointer: string): Resolution {
  let here: { type: string | undefined; value: unknown; path: Path; field: Field | undefined } = {
    type,
    value: record,
    path: [],
    field: undefined,
  }
  for (const token of tokensOf(pointer)) {
    const { value, field, path } = here
    if (Array.isArray(value) && field) {
      const keys = value.map((element, index) => keyOf(field, element, index))
      const index = keys.indexOf(token)
      if (index < 0) return { found: false, token, candidates: keys }
      here = {
        type: field.type,
        value: value[index],
        path: [...path, index],
        field: { ...field, list: true },
      }
      continue
    }
    const fields = here.type === undefined ? [] : (shapeOf(here.type, value)?.fields ?? [])
    const present = fields.filter(({ name }) => isObject(value) && Object.hasOwn(value, name))
    const next = present.find(({ name }) => name === token)
    if (!next) return { found: false, token, candidates: present.map(({ name }) => name) }
    here = {
      type: next.type,
      value: (value as Readonly<Record<string, unknown>>)[token],
      path: [...path, token],
      field: next,
    }
  }
  return { found: true, value: here.value, path: here.path, field: here.field }
}

/**
 * Whether `pointer` is `within`, or lies in it: `/counts/states/value` is within `/counts`.
 *
 * @example
 * isWithin('/counts/states/value', '/counts') // true
 */
export const isWithin = (pointer: string, within: string): boolean =>
  pointer.startsWith(within) && (pointer.length === within.length || pointer[within.length] === '/')
