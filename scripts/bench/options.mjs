// @ts-check
/** What the bench is asked for. */
import { parseArgs } from 'node:util'

/** Wrong use, in words for whoever called. */
export class WrongUse extends Error {}

/** The number of a row, which stands for all its parts. @param {string} id */
const numberOf = (id) => id.replace(/\D/, '')

/**
 * Reads the options, before anything is packed or started.
 *
 * @param {string[]} args
 * @param {readonly string[]} ids of the rows there are
 * @throws {WrongUse}
 */
export function readOptions(args, ids) {
  const { gate, json, write, only, rounds } = parsed(args)
  const asked = only?.split(',')
  for (const one of asked ?? []) {
    if (ids.some((id) => one === id || one === numberOf(id))) continue
    throw new WrongUse(
      `There is no row "${one}".\nThere are ${ids.join(', ')}; a number alone takes all its parts.`,
    )
  }
  if (!/^[1-9]\d*$/.test(rounds)) throw new WrongUse(`--rounds takes a whole number from 1, not "${rounds}".`)
  if (write && asked) throw new WrongUse('--write needs all rows: leave out --only.')
  const wanted = ids.filter((id) => asked?.some((one) => one === id || one === numberOf(id)) ?? true)
  return { gate, json, write, rounds: Number(rounds), wanted }
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        gate: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        only: { type: 'string' },
        rounds: { type: 'string', default: '21' },
      },
    }).values
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}
