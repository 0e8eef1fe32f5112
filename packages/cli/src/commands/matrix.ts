import {
  type AttendanceRow,
  matrix,
  nameOf,
  type Participation,
  rankOf,
  states,
  summits,
} from '@nuclear-security-summits/sdk'
import { CliError } from '../errors.js'
import { type Field, inWords, printRows } from '../rows.js'
import type { Run } from '../spec.js'

/** `nss matrix`: every party through all summits. */
export const run: Run = ({ options }) => {
  const { region } = options as { region?: string }
  const regions = [...new Set(states.all.flatMap((one) => one.region ?? []))].sort()
  if (region !== undefined && !regions.some((one) => one.toLowerCase() === region.toLowerCase()))
    throw new CliError(`There is no region "${region}".`, `There are ${regions.join(', ')}.`)
  const rows = matrix().filter(
    ({ party }) => region === undefined || states.find(party)?.region?.toLowerCase() === region.toLowerCase(),
  )
  const years = [...summits.all]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ dates }) => dates.start?.slice(0, 4) ?? '')
  const columns = years.map(
    (year, index): Field<AttendanceRow> => ({
      head: year,
      name: year,
      flex: true,
      value: ({ cells }) => cell(cells[index]),
      words: inWords,
    }),
  )
  return printRows(rows, [PARTY, ...columns], options)
}

const PARTY: Field<AttendanceRow> = {
  head: 'Party',
  name: 'party',
  flex: true,
  value: ({ party }) => nameOf(party),
}

/** The rank of the head, or how it came that nobody was there. */
const cell = (one: Participation | undefined): string | undefined =>
  one && (one.outcome === 'present' ? rankOf(one) : `(${one.manner})`)
