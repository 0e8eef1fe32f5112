import { NssError, nearest } from '@nuclear-security-summits/model/core'
import { attendance, nameOf, organizations, type Participation, states } from '@nuclear-security-summits/sdk'
import { EXIT } from '../errors.js'
import { headsOf } from '../participation.js'
import { type Field, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'
import { say } from '../terminal.js'

/** `nss state`: a state, or an organization, through all summits. */
export const run: Run = (call) => {
  const input = argument(call, 0)
  const state = states.find(input)
  const organization = state ? undefined : organizations.find(input)
  if (!state && !organization) throw unknown(input)
  const rows = attendance(state ? { state: state.id } : { organization: organization?.id as never })
  if (!call.options.json && !call.options.csv)
    say(
      state
        ? `${state.name} (${state.iso2}, ${state.iso3}, ${state.isoNumeric})`
        : String(organization?.name),
    )
  printRows(rows, FIELDS, call.options)
  return EXIT.ok
}

function unknown(input: string): NssError {
  // Any code is near any other: then it helps more to see them all.
  const near =
    input.length < 4
      ? []
      : nearest(
          input,
          states.all.flatMap(({ id, name }) => [id, name]),
        )
  const codes = states.all
    .map(({ iso2 }) => iso2)
    .sort()
    .join(' ')
  const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : `There are ${codes}.`
  return new NssError('unknown-id', `There is no state "${input}" in the record. ${hint}`, {
    given: input,
    nearest: near,
  })
}

const FIELDS: readonly Field<Participation>[] = [
  { head: 'Summit', name: 'summit', flex: true, value: ({ summit }) => nameOf(summit) },
  { head: 'Outcome', name: 'outcome', value: (one) => (one.outcome === 'absent' ? one.manner : one.role) },
  { head: 'Head of delegation', name: 'heads', flex: true, value: headsOf },
]
