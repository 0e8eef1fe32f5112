// @ts-check
import TJS from 'typescript-json-schema'
import { fieldsOf } from './interfaces.mjs'

/**
 * @typedef {Record<string, any>} Schema
 * @typedef {Record<string, Schema>} Definitions
 * @typedef {{ BASE_IRI: string, SCHEMA_VERSION: string, SLUG: string,
 *   KINDS: Record<string, { prefix: string, collection: string, type: string, file: string }>,
 *   REGISTERS: Record<string, { collection: string, type: string, file: string }>,
 *   OUTPUTS: Record<string, { type: string }> }} Table
 */

/** Keywords in the order in which people read them. */
const ORDER = [
  '$schema',
  '$id',
  '$ref',
  'title',
  'description',
  'type',
  'const',
  'enum',
  'pattern',
  'required',
  'properties',
]

/**
 * One definition per type, ready for use: ids tightened, unions told apart by their tag, names inlined where they stand for a string.
 *
 * @param {string[]} files @param {Map<string, import('./interfaces.mjs').Interface>} interfaces @param {Table} table
 * @returns {Definitions}
 */
export function readSchema(files, interfaces, table) {
  const program = TJS.getProgramFromFiles(files, {
    strict: true,
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022'],
    types: [],
  })
  const generator = TJS.buildGenerator(program, {
    required: true,
    noExtraProps: true,
    ref: true,
    strictNullChecks: true,
  })
  // The generator prints what is wrong and returns null.
  if (!generator) throw new Error('typescript-json-schema made no schema: see its message above.')
  /** @type {Definitions} */
  const raw = {}
  for (const { type } of [table.KINDS, table.REGISTERS, table.OUTPUTS].flatMap((one) => Object.values(one))) {
    const {
      $schema: _,
      definitions = {},
      ...schema
    } = /** @type {any} */ (generator.getSchemaForSymbol(type))
    Object.assign(raw, definitions, { [type]: schema })
  }
  for (const name of Object.keys(raw))
    if (/[<>"{}]|_\d+$/.test(name)) throw new Error(`Give the type behind "${name}" a name of its own.`)

  /** @type {Definitions} */
  const result = {}
  for (const name of Object.keys(raw).sort())
    if (!isString(resolve(raw, raw[name]))) result[name] = tidy(raw, raw[name], name, interfaces, table)
  return result
}

/** @param {Definitions} raw @param {Schema} node @returns {Schema} */
function resolve(raw, node) {
  if (!node.$ref) return node
  const { $ref, ...rest } = node
  return { ...resolve(raw, raw[$ref.split('/').pop()]), ...rest }
}

/** Whether a schema stands for strings alone: an id, a union of ids, an enumeration. @param {Schema} node @returns {boolean} */
const isString = (node) => node.type === 'string' || Boolean(node.anyOf?.every(isString))

/**
 * @param {Definitions} raw @param {Schema} node @param {string} owner
 * @param {Map<string, import('./interfaces.mjs').Interface>} interfaces @param {Table} table @returns {Schema}
 */
function tidy(raw, node, owner, interfaces, table) {
  /** @param {Schema} one */
  const again = (one) => tidy(raw, one, '', interfaces, table)
  const whole = resolve(raw, node)
  if (isString(whole)) return sorted(tightenIds(whole, table.SLUG))
  if (node.$ref) return { $ref: node.$ref }
  if (node.anyOf) return union(raw, node)
  if (node.type === 'array') return sorted({ ...node, items: again(node.items) })
  if (!node.properties) return sorted(node)
  const fields = fieldsOf(interfaces, owner)
  const properties = Object.fromEntries(
    fields.map(({ name, description, example, items }) => [
      name,
      sorted({
        ...again(node.properties[name]),
        description,
        ...(items ? { items } : {}),
        ...(example === undefined ? {} : { examples: [example] }),
      }),
    ]),
  )
  return sorted({
    ...node,
    required: fields.filter(({ name }) => node.required?.includes(name)).map(({ name }) => name),
    properties,
  })
}

/**
 * `^state:.*$` says too little, and a union of two such patterns says everything twice when it fails.
 * @param {Schema} node @param {string} slug @returns {Schema}
 */
function tightenIds(node, slug) {
  const { anyOf, ...rest } = node
  const patterns = /** @type {string[]} */ ((anyOf ?? [node]).map((/** @type {Schema} */ one) => one.pattern))
  const prefixes = patterns.map((pattern) => /^\^([a-z]+):\.\*\$$/.exec(pattern ?? '')?.[1])
  if (!prefixes.every(Boolean)) {
    if (anyOf) throw new Error(`A union of strings that are not ids: ${JSON.stringify(node)}`)
    return node
  }
  const head = prefixes.length === 1 ? prefixes[0] : `(?:${[...new Set(prefixes)].sort().join('|')})`
  return { ...rest, type: 'string', pattern: `^${head}:${slug}$` }
}

/**
 * A union of objects, told apart by the tag in which each has values of its own. if/then instead of anyOf: a fault in one branch
 * is reported for that branch alone.
 * @param {Definitions} raw @param {Schema} node @returns {Schema}
 */
function union(raw, node) {
  const names = /** @type {string[]} */ (
    node.anyOf.map((/** @type {Schema} */ one) => one.$ref?.split('/').pop())
  )
  /** @param {string} name @param {string} tag @returns {string[]} */
  const values = (name, tag) => {
    const schema = raw[name]?.properties[tag]
    return schema?.const ? [schema.const] : (schema?.enum ?? [])
  }
  const tag = Object.keys(raw[names[0] ?? '']?.properties ?? {}).find((name) => {
    const all = names.flatMap((one) => values(one, name))
    return names.every((one) => values(one, name).length > 0) && new Set(all).size === all.length
  })
  if (!tag) throw new Error(`The union of ${names.join(', ')} has no field that tells them apart.`)
  return sorted({
    ...(node.description ? { description: node.description } : {}),
    type: 'object',
    required: [tag],
    properties: { [tag]: { type: 'string', enum: names.flatMap((name) => values(name, tag)) } },
    allOf: names.map((name) => ({
      if: {
        type: 'object',
        required: [tag],
        properties: { [tag]: { type: 'string', enum: values(name, tag) } },
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this.
      then: { $ref: `#/definitions/${name}` },
    })),
  })
}

/** @param {Schema} node @returns {Schema} */
function sorted(node) {
  /** @param {string} key */
  const place = (key) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length)
  return Object.fromEntries(Object.entries(node).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)))
}

/** The definitions that a schema uses, by name. @param {Definitions} all @param {Schema} schema */
function used(all, schema) {
  /** @type {Set<string>} */
  const names = new Set()
  /** @param {unknown} node */
  const visit = (node) => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/definitions\/(\w+)"/g))
      if (name && !names.has(name)) {
        names.add(name)
        visit(all[name])
      }
  }
  visit(schema)
  return Object.fromEntries([...names].sort().map((name) => [name, all[name]]))
}

/**
 * The schema files: one for a record of each kind, and one for each file form that holds many records.
 * @param {Definitions} definitions @param {Table} table @returns {Record<string, Schema>}
 */
export function kindSchemas(definitions, table) {
  /** @type {Record<string, Schema>} */
  const schemas = {}
  /** @param {string} name @param {string} title @param {Schema} body */
  const add = (name, title, body) => {
    const parts = used(definitions, body)
    schemas[name] = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `${table.BASE_IRI}schema/${table.SCHEMA_VERSION}/${name}.schema.json`,
      title,
      ...body,
      ...(Object.keys(parts).length > 0 ? { definitions: parts } : {}),
    }
  }
  /** @param {string} collection @param {string} type */
  const addSet = (collection, type) =>
    add(collection, `A file of ${collection}`, {
      description: `A file that holds ${collection}, many in one.`,
      type: 'object',
      required: ['records'],
      properties: {
        $schema: {
          description: 'Path of the schema, for editors; dropped from what is shipped.',
          type: 'string',
        },
        records: { description: 'The records.', type: 'array', items: { $ref: `#/definitions/${type}` } },
      },
      additionalProperties: false,
    })
  for (const [kind, { type, file, collection }] of Object.entries(table.KINDS)) {
    add(kind, type, /** @type {Schema} */ (definitions[type]))
    if (file === 'owner') addSet(collection, type)
  }
  for (const { collection, type } of Object.values(table.REGISTERS)) addSet(collection, type)
  for (const [name, { type }] of Object.entries(table.OUTPUTS))
    add(name, type, /** @type {Schema} */ (definitions[type]))
  return schemas
}
