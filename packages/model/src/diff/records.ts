import equal from 'fast-deep-equal'
import { isObject } from '../is-object.js'
import { type Field, keyOf, pointerTo, shapeOf } from '../shape.js'
import type { PlainRecord } from './snapshot.js'

/** A place in which two versions of a record differ. */
export interface Difference {
  /** JSON Pointer, lists by key. */
  readonly pointer: string
  readonly field: Field | undefined
  readonly old: unknown
  readonly new: unknown
  /** Whether it says something about the world. */
  readonly part: 'fact' | 'label' | 'citation' | 'wording'
}

type Place = Pick<Difference, 'pointer' | 'part'>
type Value = Readonly<Record<string, unknown>>

/** What is changed as a whole, never field by field: half a place in a source is none. */
const WHOLE = ['Citation', 'Locator', 'Span']

/**
 * Every place in which two versions of a record differ, in the order of its fields. Elements of lists are paired by their key, and their
 * order means nothing; an empty list says as much as none. Fields that the table does not know, of another version of the model, are
 * taken for facts.
 *
 * @param type name of an interface or union; absent for a kind that this model does not have
 */
export function differences(
  type: string | undefined,
  old: PlainRecord,
  next: PlainRecord,
): readonly Difference[] {
  const { id: _, ...before } = old
  const { id: __, ...after } = next
  return [...ofObjects(type, before, after, { pointer: '', part: 'fact' })]
}

function* ofObjects(type: string | undefined, old: Value, next: Value, at: Place): Generator<Difference> {
  const shapes = type === undefined ? [] : [shapeOf(type, next), shapeOf(type, old)]
  const known = new Map(
    [...shapes]
      .reverse()
      .flatMap((shape) => shape?.fields ?? [])
      .map((field) => [field.name, field]),
  )
  const order = shapes.flatMap((shape) => shape?.fields.map(({ name }) => name) ?? [])
  const names = new Set([...order, ...[...Object.keys(old), ...Object.keys(next)].sort()])
  for (const name of names) {
    const [before, after] = [old[name], next[name]]
    if (equal(before, after)) continue
    const field = known.get(name)
    const place = { pointer: pointerTo(at.pointer, name), part: partOf(field, at.part) }
    if (field?.list || Array.isArray(before) || Array.isArray(after))
      yield* ofLists(field, listOf(before), listOf(after), place)
    else yield* ofValues(field, before, after, place)
  }
}

function partOf(field: Field | undefined, around: Difference['part']): Difference['part'] {
  if (around !== 'fact' || field === undefined) return around
  if (field.type === 'Citation') return 'citation'
  if (field.type === 'Label') return 'label'
  return field.factual ? 'fact' : 'wording'
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

function* ofValues(field: Field | undefined, old: unknown, next: unknown, at: Place): Generator<Difference> {
  if (equal(old, next)) return
  if (isObject(old) && isObject(next) && !WHOLE.includes(field?.type ?? ''))
    yield* ofObjects(field?.type, old, next, at)
  else yield { ...at, field, old, new: next }
}

function* ofLists(
  field: Field | undefined,
  old: readonly unknown[],
  next: readonly unknown[],
  at: Place,
): Generator<Difference> {
  const keyed = field !== undefined && (field.key !== undefined || field.type === undefined)
  for (const [key, before, after] of keyed ? byKey(field, old, next) : byLikeness(old, next))
    yield* ofValues(field, before, after, { ...at, pointer: pointerTo(at.pointer, key) })
}

type Pair = readonly [key: string, old: unknown, next: unknown]

/** Pairs the elements with the same key: those of the new list in its order, then those that are gone. */
function byKey(field: Field, old: readonly unknown[], next: readonly unknown[]): Pair[] {
  const keyed = (list: readonly unknown[]) =>
    new Map(list.map((element, index) => [keyOf(field, element, index), element]))
  const [before, after] = [keyed(old), keyed(next)]
  const keys = new Set([...after.keys(), ...before.keys()])
  return [...keys].map((key) => [key, before.get(key), after.get(key)])
}

/** Of lists without keys: equal elements pair off wherever they stand, what is left in its order. */
function byLikeness(old: readonly unknown[], next: readonly unknown[]): Pair[] {
  const gone = [...old]
  const left = next.flatMap((element, index) => {
    const twin = gone.findIndex((one) => equal(one, element))
    if (twin < 0) return [{ element, index }]
    gone.splice(twin, 1)
    return []
  })
  const pairs = left.map(({ element, index }, order): Pair => [String(index), gone[order], element])
  const rest = gone
    .slice(left.length)
    .map((element): Pair => [String(old.indexOf(element)), element, undefined])
  return [...pairs, ...rest]
}
