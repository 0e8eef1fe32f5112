// @ts-check
import { transform } from 'esbuild'
import { json, PROSE } from './schema-code.mjs'

/**
 * The schemas as plain functions that say yes or no, for src/validators.ts: these are asked first, and ajv lists the faults of what
 * they refuse. ajv alone needs twice the time of JSON.parse to find that all is well. The checks of scripts/checks.mjs are no
 * replacement, nor these for them: those are small because every object goes through one and the same loop, which no engine can make
 * quick for all.
 *
 * A yes has to be ajv's yes. A no may be too strict (a field that is there and `undefined`): then ajv is asked in vain.
 */

/** @typedef {Record<string, any>} Schema */

/**
 * Throws where a schema says what its caller does not turn into code.
 *
 * @param {Schema} schema
 * @param {string[]} known
 */
function only(schema, ...known) {
  for (const key of Object.keys(schema))
    if (!known.includes(key) && !PROSE.includes(key))
      throw new Error(`scripts/quick.mjs does not know the keyword ${key} in ${json(schema)}.`)
}

/** @type {Record<string, string>} */
const TYPES = {
  string: "typeof v === 'string'",
  boolean: "typeof v === 'boolean'",
  number: 'Number.isFinite(v)',
  integer: 'Number.isInteger(v)',
}

/** @param {string | string[]} type @returns {string} */
const typeTest = (type) =>
  [type]
    .flat()
    .map((one) => {
      const test = TYPES[one]
      if (!test) throw new Error(`scripts/quick.mjs does not know the type ${one} here.`)
      return test
    })
    .join(' || ')

/** The pattern without captures: nobody reads them, and noting them down is a third of what a match costs. @param {string} pattern */
const uncaptured = (pattern) => {
  if (/\\[1-9k]/.test(pattern)) throw new Error(`A pattern that needs its captures: ${pattern}`)
  return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)/g, (part) => (part === '(' ? '(?:' : part))
}

const labels = (/** @type {string[]} */ values) => values.map((value) => `case ${json(value)}:\n`).join('')

/** The functions and patterns of the module, each written once. */
class Code {
  /** @type {Record<string, Schema>} */
  #definitions
  /** Names by code. @type {Map<string, string>} */
  #names = new Map()

  /** @param {Record<string, Schema>} definitions */
  constructor(definitions) {
    this.#definitions = definitions
  }

  /** Name of a constant. @param {string} value */
  #constant(value) {
    const name = this.#names.get(value) ?? `_${this.#names.size}`
    this.#names.set(value, name)
    return name
  }

  /** A test of `v` by a function. @param {string} parameter @param {string} body */
  #call(parameter, body) {
    return `${this.#constant(`(${parameter}) => {
${body}
}`)}(v)`
  }

  toString() {
    return [...this.#names].map(([value, name]) => `const ${name} = ${value}\n`).join('')
  }

  /** @param {Schema} schema @returns {string} an expression that tests `v` */
  test(schema) {
    const { $ref, type } = schema
    if ($ref) {
      only(schema, '$ref')
      const definition = this.#definitions[$ref.replace('#/definitions/', '')]
      if (!definition) throw new Error(`There is no ${$ref}.`)
      return this.test(definition)
    }
    if (schema.allOf) return this.#union(schema)
    if (schema.enum || schema.const !== undefined) return this.#oneOf(schema)
    if (type === 'object') return this.#object(schema)
    if (type === 'array') return this.#list(schema)
    if (type === 'string') return this.#string(schema)
    if (type === 'integer' || type === 'number') return this.#number(schema)
    only(schema, 'type')
    return type ? typeTest(type) : 'v !== undefined'
  }

  /** @param {Schema} schema */
  #object(schema) {
    only(schema, 'type', 'required', 'properties', 'additionalProperties')
    const { required = [], properties = {}, additionalProperties } = schema
    if (additionalProperties !== false) throw new Error(`Takes other fields than its own: ${json(schema)}`)
    for (const name of required)
      if (!Object.hasOwn(properties, name)) throw new Error(`Requires "${name}", of which it says nothing.`)
    /** Names of fields by what is done with their values. @type {Map<string, string[]>} */
    const cases = new Map()
    for (const [name, field] of Object.entries(properties)) {
      const body = `ok = ${this.test(field)}${required.includes(name) ? '\nn++' : ''}`
      cases.set(body, [...(cases.get(body) ?? []), name])
    }
    // for…in: a place that sees objects of many forms is slow to read a field by its name.
    return this.#call(
      'o',
      `if (!isObject(o)) return false
let n = 0
for (const k in o) {
const v = o[k]
let ok = false
switch (k) {
${[...cases].map(([body, names]) => `${labels(names)}${body}\nbreak`).join('\n')}
}
if (!ok) return false
}
return n === ${required.length}`,
    )
  }

  /** A union that is told apart by a tag: `allOf` of if/then, each for values of one field. @param {Schema} schema */
  #union(schema) {
    only(schema, 'type', 'required', 'properties', 'allOf')
    const { type, required, properties, allOf } = schema
    const [tag] = required
    const left = new Set(properties[tag].enum)
    const isTagged = (/** @type {Schema} */ one) =>
      one.type === 'object' && one.required.join() === tag && Object.keys(one.properties).join() === tag
    const cases = allOf.map((/** @type {Schema} */ branch) => {
      only(branch, 'if', 'then')
      only(branch.if, 'type', 'required', 'properties')
      const { type: _, enum: some, const: one, ...others } = branch.if.properties[tag]
      only(others)
      const values = some ?? [one]
      if (!isTagged(branch.if) || !values.every((/** @type {string} */ value) => left.delete(value)))
        throw new Error(`Not told apart by "${tag}": ${json(schema)}`)
      return `${labels(values)}return ${this.test(branch.then)}`
    })
    only(properties[tag], 'type', 'enum')
    if (type !== 'object' || !isTagged(schema) || left.size > 0)
      throw new Error(`Not told apart by "${tag}": ${json(schema)}`)
    return this.#call(
      'v',
      `if (!isObject(v)) return false
switch (v[${json(tag)}]) {
${cases.join('\n')}
default:
return false
}`,
    )
  }

  /** @param {Schema} schema */
  #list(schema) {
    only(schema, 'type', 'items', 'minItems', 'uniqueItems')
    const { items, minItems = 0, uniqueItems = false } = schema
    if (uniqueItems && items.type !== 'string') throw new Error(`Unique, and no strings: ${json(schema)}`)
    return this.#call(
      'l',
      `if (!Array.isArray(l)${minItems > 0 ? ` || l.length < ${minItems}` : ''}) return false
for (let i = 0; i < l.length; i++) {
const v = l[i]
if (!(${this.test(items)})) return false
}
return ${uniqueItems ? 'isUnique(l)' : 'true'}`,
    )
  }

  /** @param {Schema} schema */
  #oneOf(schema) {
    only(schema, 'type', 'enum', 'const')
    const values = schema.enum ?? [schema.const]
    if (schema.type !== 'string' || values.some((/** @type {unknown} */ one) => typeof one !== 'string'))
      throw new Error(`Of the values ${json(values)} not all are strings.`)
    // Also where they are many: a Set has to hash the text first.
    return values.map((/** @type {string} */ one) => `v === ${json(one)}`).join(' || ')
  }

  /** @param {Schema} schema */
  #string(schema) {
    only(schema, 'type', 'minLength', 'pattern')
    const { minLength = 0, pattern } = schema
    const start = minLength > 0 ? `isText(v, ${minLength})` : typeTest('string')
    if (!pattern) return start
    const compiled = this.#constant(String(new RegExp(uncaptured(pattern), 'u')))
    return `${start} && ${compiled}.test(v)`
  }

  /** @param {Schema} schema */
  #number(schema) {
    only(schema, 'type', 'minimum', 'maximum')
    const { type, minimum, maximum } = schema
    const tests = [typeTest(type)]
    if (minimum !== undefined) tests.push(`v >= ${minimum}`)
    if (maximum !== undefined) tests.push(`v <= ${maximum}`)
    return tests.join(' && ')
  }
}

/**
 * The module of the quick checks.
 *
 * @param {Record<string, Schema>} schemas
 * @returns {Promise<string>}
 */
export async function compileQuick(schemas) {
  const code = new Code(
    Object.assign({}, ...Object.values(schemas).map(({ definitions = {} }) => definitions)),
  )
  const rows = Object.entries(schemas).map(
    ([name, schema]) => `[${json(name)}, (v) => ${code.test(schema)}],\n`,
  )
  const module = `import { isObject } from '../is-object.js'
import { isText, isUnique } from '../quick-kit.js'
${code}export const QUICK = new Map([\n${rows.join('')}])
`
  const minified = await transform(module, {
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    target: 'es2022',
  })
  return `// @ts-nocheck
// Generated from src/kinds/ by scripts/generate.mjs.
${minified.code}`
}
