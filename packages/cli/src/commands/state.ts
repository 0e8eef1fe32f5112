import { kindOf } from '@nuclear-security-summits/model/core'
import {
  attendance,
  nameOf,
  type OrganizationId,
  type Participation,
  type StateId,
} from '@nuclear-security-summits/sdk'
import { partyNamed } from '../lookup.js'
import { headsOf } from '../participation.js'
import { type Field, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'
import { say } from '../terminal.js'

/** `nss state`: a state, or an organization, through all summits. */
export const run: Run = (call) => {
  const party = partyNamed(argument(call, 0))
  const rows = attendance(
    kindOf(party.id) === 'state'
      ? { state: party.id as StateId }
      : { organization: party.id as OrganizationId },
  )
  if (!call.options.json && !call.options.csv)
    say('iso2' in party ? `${party.name} (${party.iso2}, ${party.iso3}, ${party.isoNumeric})` : party.name)
  return printRows(rows, FIELDS, call.options, 'No summit is recorded of it.')
}

const FIELDS: readonly Field<Participation>[] = [
  { head: 'Summit', name: 'summit', flex: true, value: ({ summit }) => nameOf(summit) },
  { head: 'Outcome', name: 'outcome', value: (one) => (one.outcome === 'absent' ? one.manner : one.role) },
  { head: 'Head of delegation', name: 'heads', flex: true, value: headsOf },
]
