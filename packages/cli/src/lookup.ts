import { KIND_NAMES, KINDS, NssError } from '@nuclear-security-summits/model/core'
import * as sdk from '@nuclear-security-summits/sdk'
import { CliError } from './errors.js'
import { count, say } from './terminal.js'

type AnyCollection = sdk.Collection<sdk.AnyRecord, string, unknown>

const collections = (): AnyCollection[] =>
  KIND_NAMES.map(
    (kind) => (sdk as unknown as Record<string, AnyCollection>)[KINDS[kind].collection] as AnyCollection,
  )

/**
 * The record that an id, a name, a spelling or a code means. Says so where an id has moved.
 *
 * @throws {NssError} `unknown-id`, with the nearest ids
 * @throws {CliError} where more than one record is called so
 */
export function lookUp(input: string): sdk.AnyRecord {
  const byId = sdk.resolveId(input)
  const found = byId ? [byId] : collections().flatMap((one) => one.resolve(input) ?? [])
  if (found.length > 1) {
    const list = found.map(({ record: { id } }) => `${id} (${sdk.nameOf(id)})`).join(', ')
    throw new CliError(
      `"${input}" means ${count(found.length, 'record')}.`,
      `Name one of them by its id: ${list}.`,
    )
  }
  const [one] = found
  // Throws, with the nearest ids.
  if (!one) return unknown(input)
  if (one.redirectedFrom !== undefined) say(`nss: ${one.redirectedFrom} is now ${one.record.id}.`)
  return one.record
}

function unknown(input: string): sdk.AnyRecord {
  try {
    return sdk.record(input as sdk.Id)
  } catch (error) {
    if (!(error instanceof NssError) || error.nearest.length > 0) throw error
    throw new CliError(error.message, `Look for it: nss search ${/^[\w-]+$/.test(input) ? input : 'WORD'}`)
  }
}
