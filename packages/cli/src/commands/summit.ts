import { attendance, nameOf, type Participation, rankOf } from '@nuclear-security-summits/sdk'
import { summitNamed } from '../lookup.js'
import { headsOf } from '../participation.js'
import { type Field, inWords, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'

/** `nss summit`: who came, who led, who stayed away. */
export const run: Run = (call) => {
  const summit = summitNamed(argument(call, 0))
  const rows = [...attendance({ summit: summit.id })].sort((a, b) =>
    nameOf(a.party).localeCompare(nameOf(b.party), 'en'),
  )
  return printRows(rows, FIELDS, call.options)
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
