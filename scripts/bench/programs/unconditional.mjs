/** A schema without its conditions, which zod does not take: what is left is less than we check. */
export const unconditional = (schema) => {
  if (Array.isArray(schema)) return schema.map(unconditional)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !['if', 'then', 'else'].includes(key))
      .map(([key, value]) => [key, unconditional(value)]),
  )
}
