import equal from 'fast-deep-equal'
import type { SchemaChange } from '../kinds/changes.js'
import type { Schema } from './snapshot.js'

type Schemas = Readonly<Record<string, Schema>>
type Change = SchemaChange['change']

/** The schemas of a dataset in parts: each definition once, whichever files hold it. */
type Definitions = ReadonlyMap<string, Schema>

/** What says nothing about which values are valid. */
const PROSE = ['$schema', '$id', '$comment', 'title', 'description', 'examples', 'default', 'definitions']

/** Keywords that hold the more back the greater they are, and the less. */
const LEAST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const MOST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']

/**
 * What the schemas of two datasets hold differently, in the order of the paths. What cannot be told, such as whether one pattern lets
 * more pass than another, counts as widened and narrowed both.
 *
 * @param old schemas (draft-07) by the names of their files
 */
export function schemaChanges(old: Schemas, next: Schemas): SchemaChange[] {
  const [before, after] = [definitionsOf(old), definitionsOf(next)]
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  const changes = names.flatMap((name) => {
    const [a, b] = [before.get(name), after.get(name)]
    if (!a) return [{ path: name, change: 'added' as const }]
    if (!b) return [{ path: name, change: 'removed' as const }]
    return [...new Comparison(before, after).of(a, b, name)]
  })
  return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function definitionsOf(schemas: Schemas): Definitions {
  const byName = new Map<string, Schema>()
  for (const [file, schema] of Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A file about one type is called after it in its title; one about many records, by its own name.
    const title = typeof schema.title === 'string' && /^\w+$/.test(schema.title) ? schema.title : file
    byName.set(title, schema)
    for (const [name, definition] of Object.entries((schema.definitions ?? {}) as Schemas))
      if (!byName.has(name)) byName.set(name, definition)
  }
  return byName
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All that a keyword of a list can hold: `type`, `required`, `enum`. */
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** What a schema lets be one of, by `enum` or `const`. */
const answersOf = (schema: Schema): readonly unknown[] | undefined =>
  'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined

/** The prefixes of a pattern for ids, and what stands around them. */
function prefixesOf(pattern: unknown): { prefixes: readonly string[]; rest: string } | undefined {
  const found = /^\^(?:\(\?:([a-z|]+)\)|([a-z]+)):(.*)$/.exec(String(pattern))
  const prefixes = (found?.[1] ?? found?.[2])?.split('|')
  return prefixes && { prefixes, rest: found?.[3] ?? '' }
}

/** How a set of things that are allowed has changed. */
function setChange(old: readonly unknown[], next: readonly unknown[]): Change | undefined {
  const has = (list: readonly unknown[], one: unknown) => list.some((other) => equal(one, other))
  const more = next.some((one) => !has(old, one))
  const fewer = old.some((one) => !has(next, one))
  return more && fewer ? 'both' : more ? 'widened' : fewer ? 'narrowed' : undefined
}

class Comparison {
  constructor(
    private readonly before: Definitions,
    private readonly after: Definitions,
  ) {}

  /** What two schemas hold differently. */
  *of(old: Schema, next: Schema, path: string): Generator<SchemaChange> {
    const [a, b] = [refOf(old), refOf(next)]
    // The same definition is compared where it stands.
    if (a !== undefined && a === b) return
    if (a !== undefined || b !== undefined) {
      if (!this.sameTarget(old, next))
        yield { path: `${path}/$ref`, change: 'both', ...sides(old.$ref, next.$ref) }
      return
    }
    for (const keyword of new Set([...Object.keys(old), ...Object.keys(next)])) {
      if (PROSE.includes(keyword) || equal(old[keyword], next[keyword])) continue
      yield* this.keyword(keyword, old, next, path)
    }
  }

  /** Whether two schemas are the same when the names of definitions do not matter. */
  private sameTarget(old: Schema, next: Schema): boolean {
    const [a, b] = [refOf(old), refOf(next)]
    const left = a === undefined ? old : this.before.get(a)
    const right = b === undefined ? next : this.after.get(b)
    return left !== undefined && right !== undefined && equal(withoutProse(left), withoutProse(right))
  }

  private *keyword(keyword: string, old: Schema, next: Schema, path: string): Generator<SchemaChange> {
    const here = `${path}/${keyword}`
    const [a, b] = [old[keyword], next[keyword]]
    const found = (change: Change | undefined): SchemaChange[] =>
      change ? [{ path: here, change, ...sides(a, b) }] : []
    if (keyword === 'properties') yield* this.properties(old, next, path)
    else if (keyword === 'required') yield* required(old, next, path)
    else if (keyword === 'enum' || keyword === 'const') {
      // One value is written as `const`, several as `enum`: said once.
      if (keyword === 'const' && 'enum' in { ...old, ...next }) return
      yield* found(answersChange(answersOf(old), answersOf(next)))
    } else if (keyword === 'type') yield* found(answersChange(optional(a), optional(b)))
    else if (LEAST.includes(keyword)) yield* found(boundChange(a, b))
    else if (MOST.includes(keyword)) yield* found(boundChange(negative(a), negative(b)))
    else if (keyword === 'uniqueItems')
      yield* found(b === true ? 'narrowed' : a === true ? 'widened' : undefined)
    else if (keyword === 'pattern') yield* found(patternChange(a, b))
    else if (keyword === 'additionalProperties' && (a === false || b === false))
      yield* found(b === false ? 'narrowed' : 'widened')
    else if (keyword === 'items' && isSchema(a) && isSchema(b)) yield* this.of(a, b, here)
    else if (keyword === 'allOf') yield* this.branches(old, next, path)
    else yield* found(a === undefined ? 'narrowed' : b === undefined ? 'widened' : 'both')
  }

  private *properties(old: Schema, next: Schema, path: string): Generator<SchemaChange> {
    const [a, b] = [old.properties as Schemas | undefined, next.properties as Schemas | undefined]
    for (const name of new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])) {
      const here = `${path}/properties/${name}`
      const [before, after] = [a?.[name], b?.[name]]
      if (before && after) yield* this.of(before, after, here)
      else if (before) yield { path: here, change: 'removed' }
      // A new field that has to be there makes what was valid invalid.
      else yield { path: here, change: listOf(next.required).includes(name) ? 'narrowed' : 'added' }
    }
  }

  /** The branches of a union, by the value of the tag that tells them apart: new tags are found where the tag is. */
  private *branches(old: Schema, next: Schema, path: string): Generator<SchemaChange> {
    const [a, b] = [branchesOf(old), branchesOf(next)]
    if (!a || !b) {
      yield { path: `${path}/allOf`, change: 'both' }
      return
    }
    for (const [tag, before] of a) {
      const after = b.get(tag)
      if (after) yield* this.of(before, after, `${path}/allOf/${tag}`)
    }
  }
}

const refOf = ({ $ref }: Schema): string | undefined =>
  typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : undefined

const sides = (old: unknown, next: unknown): Pick<SchemaChange, 'old' | 'new'> => ({
  ...(old === undefined ? {} : { old }),
  ...(next === undefined ? {} : { new: next }),
})

/** A schema without what says nothing about values; names of fields are none of that. */
function withoutProse(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutProse(one))
  if (!isSchema(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => names || !PROSE.includes(key))
      .map(([key, one]) => [key, withoutProse(one, !names && key === 'properties')]),
  )
}

/** The names in `required`; where the field itself comes or goes, that is told of instead. */
function* required(old: Schema, next: Schema, path: string): Generator<SchemaChange> {
  const [a, b] = [listOf(old.required), listOf(next.required)]
  const has = ({ properties = {} }: Schema, name: string) => Object.hasOwn(properties as object, name)
  for (const name of new Set([...a, ...b].map(String))) {
    if (a.includes(name) === b.includes(name) || has(old, name) !== has(next, name)) continue
    yield { path: `${path}/required/${name}`, change: b.includes(name) ? 'narrowed' : 'widened' }
  }
}

const optional = (value: unknown): readonly unknown[] | undefined =>
  value === undefined ? undefined : listOf(value)

/** A list of what is allowed, or none, which allows all. */
function answersChange(
  old: readonly unknown[] | undefined,
  next: readonly unknown[] | undefined,
): Change | undefined {
  if (!old || !next) return old ? 'widened' : next ? 'narrowed' : undefined
  return setChange(old, next)
}

/** A lower bound, or none. */
const boundChange = (old: unknown, next: unknown): Change =>
  old === undefined || Number(next) > Number(old) ? 'narrowed' : 'widened'

const negative = (value: unknown): unknown => (value === undefined ? undefined : -Number(value))

function patternChange(old: unknown, next: unknown): Change | undefined {
  if (old === undefined || next === undefined) return old === undefined ? 'narrowed' : 'widened'
  const [a, b] = [prefixesOf(old), prefixesOf(next)]
  return a && b && a.rest === b.rest ? setChange(a.prefixes, b.prefixes) : 'both'
}

/** Of a union as our generator writes it: the schema of each branch, by its tag. */
function branchesOf({ allOf }: Schema): Map<string, Schema> | undefined {
  if (!Array.isArray(allOf)) return undefined
  const branches = new Map<string, Schema>()
  for (const one of allOf as readonly { if?: Schema; then?: Schema }[]) {
    const [tag] = listOf(one.if?.required)
    const answers = answersOf((one.if?.properties as Schemas | undefined)?.[String(tag)] ?? {})
    if (!answers || !one.then) return undefined
    for (const answer of answers) branches.set(String(answer), one.then)
  }
  return branches
}
