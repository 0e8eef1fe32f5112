import { NssError, nearest } from '@nuclear-security-summits/model/core'

/**
 * For untyped callers: a misspelt field of a question must not be passed over, for that would answer another question.
 *
 * @param what the question or record, as the start of a sentence: `A timeline`
 * @throws {NssError} `unknown-field`, with the nearest field
 */
export function checkFields(query: object, fields: readonly string[], what: string): void {
  for (const field of Object.keys(query)) {
    if (fields.includes(field)) continue
    const near = nearest(field, fields)
    const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : `It has ${fields.join(', ')}.`
    throw new NssError('unknown-field', `${what} has no field "${field}". ${hint}`, {
      given: field,
      nearest: near,
    })
  }
}
