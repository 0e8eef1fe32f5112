import { NssError } from '@nuclear-security-summits/model/core'
import { capacities, type DatedCapacity, formatDate, nameOf, people } from '@nuclear-security-summits/sdk'
import { lookUp } from '../lookup.js'
import { type Field, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'
import { say } from '../terminal.js'

/** `nss person`: what somebody acted as, occasion by occasion. */
export const run: Run = (call) => {
  const input = argument(call, 0)
  const found = people.find(input) ?? people.find(lookUp(input).id)
  if (!found) throw new NssError('unknown-id', `"${input}" is no person.`, { given: input })
  const spellings = (found.labels ?? []).map(({ value }) => value)
  if (!call.options.json && !call.options.csv)
    say(`${found.name}${spellings.length > 0 ? ` (also ${spellings.join(', ')})` : ''}`)
  return printRows(
    capacities(found.id),
    FIELDS,
    call.options,
    `${nameOf(found.id)} acted on no occasion in the record.`,
  )
}

const FIELDS: readonly Field<DatedCapacity>[] = [
  { head: 'On', name: 'on', flex: true, value: ({ on }) => formatDate(on) },
  { head: 'As', name: 'title', flex: true, value: ({ capacity }) => capacity.title },
  {
    head: 'Of',
    name: 'of',
    flex: true,
    value: ({ capacity }) => (capacity.of ? nameOf(capacity.of) : undefined),
  },
  { head: 'Says', name: 'record', extra: true, value: ({ record }) => record },
]
