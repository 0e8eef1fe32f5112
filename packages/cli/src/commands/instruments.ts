import { commitments, formatDate, type Instrument, instruments } from '@nuclear-security-summits/sdk'
import { type Field, inWords, printRows } from '../rows.js'
import type { Run } from '../spec.js'

/** `nss instruments`: treaties, resolutions and initiatives, with their dates and the number of their parties. */
export const run: Run = ({ options }) => printRows(instruments.all, FIELDS, options)

const FIELDS: readonly Field<Instrument>[] = [
  { head: 'Instrument', name: 'name', flex: true, value: ({ name }) => name },
  { head: 'Kind', name: 'kind', extra: true, value: ({ kind }) => kind, words: inWords },
  { head: 'Adopted', name: 'adopted', value: ({ adopted }) => adopted && formatDate(adopted) },
  {
    head: 'In force',
    name: 'in_force',
    value: ({ entryIntoForce }) => entryIntoForce && formatDate(entryIntoForce),
  },
  { head: 'Parties', name: 'parties', align: 'right', value: ({ partyCounts }) => partyCounts.at(-1)?.value },
  {
    head: 'As of',
    name: 'as_of',
    extra: true,
    value: ({ partyCounts }) => {
      const last = partyCounts.at(-1)
      return last && formatDate(last.asOf)
    },
  },
  {
    head: 'Commitments',
    name: 'commitments',
    align: 'right',
    value: ({ id }) => commitments.where({ instruments: id }).length,
  },
  { head: 'Id', name: 'id', extra: true, value: ({ id }) => id },
]
