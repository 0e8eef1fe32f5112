import { readdirSync, readFileSync } from 'node:fs'
import { KINDS, OUTPUTS } from '../src/kind-table.js'
import { tokensOf } from '../src/shape.js'
import type { SchemaError, SchemaName } from '../src/validators.js'

/** The parts of JSON Schema that the generator uses. */
interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: { if: Schema; then: Schema }[]
  definitions?: Record<string, Schema>
  [keyword: string]: unknown
}

const folder = new URL('../schemas/', import.meta.url)

const SCHEMAS = new Map<string, Schema>(
  readdirSync(folder).map((file) => [
    file.replace('.schema.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  ]),
)

/** Name of the definition that a schema file is about: its interface, or the collection whose files hold many records. */
const rootName = (schema: string): string =>
  Object.hasOwn(KINDS, schema)
    ? KINDS[schema as keyof typeof KINDS].type
    : Object.hasOwn(OUTPUTS, schema)
      ? OUTPUTS[schema as keyof typeof OUTPUTS].type
      : schema

/** Every definition of every schema file, each once. Throws where two files differ on one. */
export const DEFINITIONS: ReadonlyMap<string, Schema> = collectDefinitions()

function collectDefinitions(): Map<string, Schema> {
  const found = new Map<string, Schema>()
  const add = (name: string, schema: Schema) => {
    const known = found.get(name)
    if (known && JSON.stringify(known) !== JSON.stringify(schema))
      throw new Error(`Two schema files differ on ${name}.`)
    found.set(name, schema)
  }
  for (const [file, { $schema: _, $id: __, title: ___, definitions = {}, ...body }] of SCHEMAS) {
    add(rootName(file), body)
    for (const [name, schema] of Object.entries(definitions)) add(name, schema)
  }
  return found
}

const CHECKED = [
  'type',
  'enum',
  'const',
  'pattern',
  'additionalProperties',
  'minLength',
  'minItems',
  'uniqueItems',
  'minimum',
  'maximum',
]

/** Keywords that say nothing about a value, or whose parts are places of their own. */
const OTHER = ['description', 'examples', 'properties', 'required', 'items', 'allOf', '$ref']

/** Whatever a schema can say no to: `Summit/properties/ordinal/minimum`, `Summit/required/host`, `Head/properties/capacity/$ref`. */
export function neededPlaces(): Set<string> {
  const places = new Set<string>()
  for (const [name, schema] of DEFINITIONS) visit(name, schema, places)
  for (const place of unreachable()) places.delete(place)
  return places
}

function visit(place: string, schema: Schema, places: Set<string>): void {
  for (const keyword of Object.keys(schema)) {
    if (CHECKED.includes(keyword)) places.add(`${place}/${keyword}`)
    else if (!OTHER.includes(keyword)) throw new Error(`Nobody checks the keyword ${place}/${keyword}.`)
  }
  if (schema.$ref) places.add(`${place}/$ref`)
  for (const name of schema.required ?? []) places.add(`${place}/required/${name}`)
  for (const [name, inside] of Object.entries(schema.properties ?? {}))
    visit(`${place}/properties/${name}`, inside, places)
  if (schema.items) visit(`${place}/items`, schema.items, places)
  for (const index of schema.allOf?.keys() ?? []) places.add(`${place}/allOf/${index}/then/$ref`)
}

/** A branch of a union is only asked about objects whose tag is its own: what it says about that is never wrong. */
function unreachable(): string[] {
  const direct = new Set(
    [...DEFINITIONS.values()].flatMap((schema) =>
      [...withoutBranches(schema).matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name),
    ),
  )
  return [...DEFINITIONS.values()].flatMap(({ allOf = [], required: [tag] = [] }) =>
    allOf.flatMap(({ then }) => {
      const name = nameOf(then)
      if (direct.has(name)) return []
      const field = `${name}/properties/${tag}`
      return [`${name}/type`, `${name}/required/${tag}`, `${field}/type`, `${field}/enum`, `${field}/const`]
    }),
  )
}

const withoutBranches = (schema: Schema): string =>
  JSON.stringify(schema, (key, value) => (key === 'allOf' ? undefined : value))

const nameOf = ({ $ref = '' }: Schema): string => $ref.replace('#/definitions/', '')

/**
 * The places that an error shows to be at work: the keyword that failed, and every `$ref` on the way to it.
 *
 * @param schema name of the schema file
 * @param value the value that was checked
 */
export function placesHit(schema: SchemaName, value: unknown, error: SchemaError): string[] {
  const hit: string[] = []
  let definition = rootName(schema)
  let node = DEFINITIONS.get(definition) as Schema
  let place = definition
  let here = value
  const enter = () => {
    while (node.$ref) {
      hit.push(`${place}/$ref`)
      definition = nameOf(node)
      place = definition
      node = DEFINITIONS.get(definition) as Schema
    }
  }
  const branch = () => {
    const tag = node.required?.[0] ?? ''
    const said = (here as Record<string, unknown>)?.[tag]
    const index = node.allOf?.findIndex((one) => one.if.properties?.[tag]?.enum?.includes(said)) ?? -1
    const chosen = node.allOf?.[index]
    if (!chosen) return
    place = `${place}/allOf/${index}/then`
    node = chosen.then
    enter()
  }
  enter()
  for (const token of tokensOf(error.instancePath)) {
    branch()
    const next = Array.isArray(here) ? node.items : node.properties?.[token]
    if (!next) break
    place = Array.isArray(here) ? `${place}/items` : `${place}/properties/${token}`
    node = next
    here = (here as Record<string, unknown>)[token]
    enter()
  }
  branch()
  const [keyword] = tokensOf(error.schemaPath).slice(-1)
  return [
    ...hit,
    keyword === 'required' ? `${place}/required/${error.params.missingProperty}` : `${place}/${keyword}`,
  ]
}

/** The schema that checks a file of the dataset as a whole, or a kind. */
export const schemaOfFile = (path: string): SchemaName => {
  const [folder = '', name] = path.replace('.json', '').split('/')
  if (name === undefined) return folder as SchemaName
  if (folder === 'outputs') return name as SchemaName
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => KINDS[one].collection === folder)
  return kind && KINDS[kind].file === 'record' ? kind : (folder as SchemaName)
}
