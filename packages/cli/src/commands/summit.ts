import { attendance, nameOf, type Participation, rankOf, summits } from '@nuclear-security-summits/sdk'
import { CliError, EXIT } from '../errors.js'
import { headsOf } from '../participation.js'
import { type Field, inWords, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'

/** `nss summit`: who came, who led, who stayed away. */
export const run: Run = (call) => {
  const input = argument(call, 0)
  const summit =
    summits.find(input) ??
    summits.all.find(({ dates }) => dates.start?.startsWith(`${input}-`) && /^\d{4}$/.test(input))
  if (!summit) {
    const years = summits.all.map(({ dates }) => dates.start?.slice(0, 4)).join(', ')
    throw new CliError(`There was no summit "${input}".`, `Summits were held in ${years}.`)
  }
  const rows = [...attendance({ summit: summit.id })].sort((a, b) =>
    nameOf(a.party).localeCompare(nameOf(b.party), 'en'),
  )
  printRows(rows, FIELDS, call.options)
  return EXIT.ok
}

const FIELDS: readonly Field<Participation>[] = [
  { head: 'Party', name: 'party', flex: true, value: ({ party }) => nameOf(party) },
  { head: 'Outcome', name: 'outcome', value: (one) => (one.outcome === 'absent' ? one.manner : one.role) },
  { head: 'Head of delegation', name: 'heads', flex: true, value: headsOf },
  {
    head: 'Rank',
    name: 'rank',
    value: (one) => (one.outcome === 'present' ? rankOf(one) : undefined),
    words: inWords,
    flex: true,
  },
]
