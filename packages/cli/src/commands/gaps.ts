import { type Gap, gaps, type Id, nameOf } from '@nuclear-security-summits/sdk'
import { type Field, printRows } from '../rows.js'
import type { Run } from '../spec.js'

/** `nss gaps`: what is missing, and known to be. */
export const run: Run = ({ options }) => {
  return printRows(gaps(), FIELDS, options)
}

const FIELDS: readonly Field<Gap>[] = [
  { head: 'Where', name: 'where', flex: true, value: (gap) => nameOf(placeOf(gap)) },
  { head: 'What', name: 'what', flex: true, value: whatOf },
  {
    head: 'Stated',
    name: 'stated',
    align: 'right',
    value: (gap) => (gap.kind === 'head' ? undefined : gap.stated),
  },
  { head: 'Held', name: 'held', align: 'right', value: (gap) => (gap.kind === 'head' ? 0 : gap.held) },
  {
    head: 'Searched',
    name: 'searched',
    extra: true,
    value: (gap) => (gap.kind === 'subscribers' ? gap.searched : undefined),
  },
]

function placeOf(gap: Gap): Id {
  if (gap.kind === 'head') return gap.participation
  return gap.kind === 'count' ? gap.summit : gap.document
}

function whatOf(gap: Gap): string {
  if (gap.kind === 'head') return 'head of delegation'
  return gap.kind === 'count' ? gap.what : 'states that signed'
}
