// @ts-check
import { fieldsOf } from './interfaces.mjs'

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
          ...(item.enum ? { values: item.enum } : {}),
          ...(item.const ? { values: [item.const] } : {}),
        }
      }),
    }
  }
  return shapes
}
