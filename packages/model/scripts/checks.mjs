// @ts-check
/**
 * The schemas as calls of src/check-kit.ts: a small module from which a bundler keeps one kind alone. What ajv makes is quicker on
 * large files, and shares its code so closely that the validator of one kind is 4.5 KB.
 */
import { json, PROSE } from './schema-code.mjs'

/** @param {string} name */
const errorsName = (name) => `${name}Errors`
/** @param {string} name */
const definitionName = (name) => `is${name}`

const KNOWN = [
  '$ref',
  'type',
  'required',
  'properties',
  'additionalProperties',
  'allOf',
  'items',
  'minItems',
  'uniqueItems',
  'enum',
  'const',
  'minLength',
  'pattern',
  'minimum',
  'maximum',
]

/** Arguments of a call, without those at the end that are not given. @param {(string | undefined)[]} values */
const args = (...values) => {
  const last = values.findLastIndex((value) => value !== undefined)
  return values
    .slice(0, last + 1)
    .map((value) => value ?? 'undefined')
    .join(', ')
}

/** @param {unknown} value */
const given = (value) => (value === undefined ? undefined : json(value))

/**
 * A union that is told apart by a tag: `allOf` of if/then, each for a value of one field.
 *
 * @param {any[]} branches
 * @param {string} slug
 */
function byTag(branches, slug) {
  const cases = branches.map(({ if: condition, then, ...others }) => {
    const [[tag, { enum: values, const: value = undefined }]] = /** @type {[string, any][]} */ (
      Object.entries(condition?.properties ?? {})
    )
    if (Object.keys(others).length > 0 || condition.required?.join() !== tag)
      throw new Error(`No union: ${json(branches)}`)
    return { tag, values: values ?? [value], check: checkOf(then, slug) }
  })
  const tags = new Set(cases.map(({ tag }) => tag))
  if (tags.size !== 1) throw new Error(`Told apart by ${[...tags].join()}`)
  const rows = cases.flatMap(({ values, check }) =>
    values.map((/** @type {string} */ value) => `${json(value)}: ${check}`),
  )
  return `/* @__PURE__ */ union(${json([...tags][0])}, { ${rows.join(', ')} })`
}

/** @param {any} schema @param {string} slug @returns {string} the code of its check */
function checkOf(schema, slug) {
  const { $ref, type, allOf, properties } = schema
  for (const key of Object.keys(schema))
    if (!KNOWN.includes(key) && !PROSE.includes(key))
      throw new Error(`scripts/checks.mjs does not know the keyword ${key}.`)
  if ($ref) return definitionName($ref.replace('#/definitions/', ''))
  const parts = []
  if (type === 'object') {
    const { required = [], additionalProperties = true } = schema
    if (typeof additionalProperties !== 'boolean') throw new Error('additionalProperties is a schema.')
    const fields = Object.entries(properties ?? {}).map(
      ([name, field]) => `${json(required.includes(name) ? name : `${name}?`)}: ${checkOf(field, slug)}`,
    )
    parts.push(`object(${args(`{ ${fields.join(', ')} }`, additionalProperties ? 'true' : undefined)})`)
  } else if (type === 'array')
    parts.push(
      `list(${args(checkOf(schema.items, slug), given(schema.minItems), given(schema.uniqueItems))})`,
    )
  else if (schema.enum) {
    if (type !== 'string') throw new Error(`Of the values ${json(schema.enum)} not all are strings.`)
    parts.push(`oneOf(${json(schema.enum)})`)
  } else if (schema.const !== undefined) parts.push(`exactly(${json(schema.const)})`)
  else if (type === 'string') {
    const end = `:${slug}$`
    const { minLength, pattern } = schema
    const isId = pattern?.startsWith('^') && pattern.endsWith(end) && minLength === undefined
    parts.push(
      isId
        ? `idOf(${json(pattern.slice(1, -end.length))})`
        : `text(${args(pattern ? json(minLength ?? 0) : given(minLength), given(pattern))})`,
    )
  } else if (type === 'integer' || type === 'number')
    parts.push(`number(${args(json(type), given(schema.minimum), given(schema.maximum))})`)
  else if (type) parts.push(`anyOf(${json(type)})`)
  const pure = parts.map((part) => `/* @__PURE__ */ ${part}`)
  if (allOf) pure.push(byTag(allOf, slug))
  if (pure.length === 0) return 'anything'
  return pure.length === 1 ? String(pure[0]) : `/* @__PURE__ */ both(${pure.join(', ')})`
}

/**
 * The module of the checks.
 *
 * @param {Record<string, Record<string, any>>} schemas
 * @param {string} slug the pattern of what stands behind the prefix of an id
 * @returns {string}
 */
export function compileChecks(schemas, slug) {
  /** @type {Record<string, any>} */
  const definitions = Object.assign({}, ...Object.values(schemas).map((schema) => schema.definitions ?? {}))
  /** @type {Map<string, string>} */
  const written = new Map()
  const write = (/** @type {string} */ name) => {
    if (written.has(name)) return
    for (const [, inner] of json(definitions[name]).matchAll(/"#\/definitions\/(\w+)"/g)) write(String(inner))
    written.set(name, `const ${definitionName(name)} = ${checkOf(definitions[name], slug)}\n`)
  }
  for (const name of Object.keys(definitions)) write(name)
  const exports = Object.entries(schemas).map(
    ([name, schema]) => `/**
 * What is wrong with a value that should be a record or file of the schema \`${name}\`: what \`schemaErrors('${name}', value)\` finds.
 *
 * @example
 * ${errorsName(name)}(null)[0]?.keyword // 'type'
 */
export const ${errorsName(name)}: Errors = /* @__PURE__ */ errorsOf(${checkOf(schema, slug)})
`,
  )
  return `// Generated from src/kinds/ by scripts/generate.mjs.
import { anyOf, anything, both, type Errors, errorsOf, exactly, idOf, list, number, object, oneOf, text, union } from '../check-kit.js'

${[...written.values()].join('\n')}
${exports.join('\n')}`
}
