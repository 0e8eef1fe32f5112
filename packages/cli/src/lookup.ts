import { KIND_NAMES, KINDS, NssError, nearest, slugOf } from '@nuclear-security-summits/model/core'
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

/**
 * The summit that a year, a name or an id means.
 *
 * @throws {CliError} where there was none, with the years
 */
export function summitNamed(input: string): sdk.Summit {
  const found =
    sdk.summits.find(input) ??
    sdk.summits.all.find(({ dates }) => /^\d{4}$/.test(input) && dates.start?.startsWith(`${input}-`))
  if (found) return found
  const years = sdk.summits.all.map(({ dates }) => dates.start?.slice(0, 4)).join(', ')
  throw new CliError(`There was no summit "${input}".`, `Summits were held in ${years}.`)
}

/**
 * The state or organization that a code, name or id means.
 *
 * @throws {NssError} `unknown-id`, with the nearest names, or the codes of all states
 */
export function partyNamed(input: string): sdk.State | sdk.Organization {
  const found = sdk.states.find(input) ?? sdk.organizations.find(input)
  if (found) return found
  const names = sdk.states.all.flatMap(({ id, name }) => [id, name])
  // Any code is near any other: then it helps more to see them all.
  const near = input.length < 4 ? [] : nearest(input, names)
  const codes = sdk.states.all
    .map(({ iso2 }) => iso2)
    .sort()
    .join(' ')
  const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : `There are ${codes}.`
  throw new NssError('unknown-id', `There is no state "${input}" in the record. ${hint}`, {
    given: input,
    nearest: near,
  })
}

/**
 * The topic that a slug, a name or an id means.
 *
 * @throws {CliError} where there is none, with all slugs
 */
export function themeNamed(input: string): sdk.Topic {
  const found = sdk.topics.find(input)
  if (found) return found
  const slugs = sdk.topics.all.map(({ id }) => slugOf(id)).join(', ')
  throw new CliError(`There is no theme "${input}".`, `There are ${slugs}.`)
}
