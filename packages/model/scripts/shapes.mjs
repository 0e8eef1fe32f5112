// @ts-check
import { fieldsOf } from './interfaces.mjs'

/** The forms of a text that readers of the table treat in a way of their own, by the name of their type in src/kinds/values.ts. */
const FORMS = /** @type {const} */ ({ EdtfDate: 'date', Instant: 'instant', WebAddress: 'address' })

/**
 * The table of fields: what walks a record without knowing it reads this.
 * @param {import('./schemas.mjs').Definitions} definitions @param {Map<string, import('./interfaces.mjs').Interface>} interfaces
 * @param {import('./schemas.mjs').Table} table
 */
export function shapesOf(definitions, interfaces, table) {
  const kindOfPrefix = new Map(Object.entries(table.KINDS).map(([kind, { prefix }]) => [prefix, kind]))
  /** Kinds to which a string schema refers. @param {Record<string, any>} schema */
  const refs = (schema) => {
    const prefixes = /^\^(?:\(\?:([a-z|]+)\)|([a-z]+)):/.exec(schema.pattern ?? '')
    return (prefixes?.[1] ?? prefixes?.[2])?.split('|').map((prefix) => kindOfPrefix.get(prefix))
  }
  const formOfPattern = new Map(
    Object.entries(FORMS).map(([type, form]) => {
      const pattern = interfaces.get(type)?.pattern
      if (!pattern) throw new Error(`No type with a pattern is called ${type}.`)
      return [pattern, form]
    }),
  )
  /** What a plain value is, where it is not any text. @param {Record<string, any>} schema */
  const plain = (schema) => {
    if (Array.isArray(schema.type)) return 'mixed'
    return schema.type === 'string' ? schema.pattern && formOfPattern.get(schema.pattern) : schema.type
  }
  /** @type {Record<string, unknown>} */
  const shapes = {}
  for (const [name, schema] of Object.entries(definitions)) {
    const description = interfaces.get(name)?.description ?? ''
    if (schema.allOf) {
      const by = schema.required[0]
      const branches = Object.fromEntries(
        schema.allOf.flatMap((/** @type {any} */ branch) =>
          branch.if.properties[by].enum.map((/** @type {string} */ value) => [
            value,
            branch.then.$ref.split('/').pop(),
          ]),
        ),
      )
      shapes[name] = { description, by, branches }
      continue
    }
    shapes[name] = {
      description,
      fields: fieldsOf(interfaces, name).map((field) => {
        const own = schema.properties[field.name]
        const item = own.type === 'array' ? own.items : own
        const target = refs(item)
        const form = item.$ref ? undefined : plain(item)
        return {
          name: field.name,
          description: field.description,
          ...(field.example === undefined ? {} : { example: field.example }),
          ...(field.optional ? { optional: true } : {}),
          ...(field.factual ? { factual: true } : {}),
          ...(own.type === 'array' ? { list: true } : {}),
          ...(field.key ? { key: field.key } : {}),
          ...(item.$ref ? { type: item.$ref.split('/').pop() } : {}),
          ...(target ? { refs: target } : {}),
          ...(form ? { plain: form } : {}),
          ...(item.enum ? { values: item.enum } : {}),
          ...(item.const ? { values: [item.const] } : {}),
        }
      }),
    }
  }
  return shapes
}
