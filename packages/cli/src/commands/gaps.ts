import { type Gap, gaps, nameOf } from '@nuclear-security-summits/sdk'
import { EXIT } from '../errors.js'
import { type Field, printRows } from '../rows.js'
import type { Run } from '../spec.js'

/** `nss gaps`: what is missing, and known to be. */
export const run: Run = ({ options }) => {
  printRows(gaps(), FIELDS, options)
  return EXIT.ok
}

const FIELDS: readonly Field<Gap>[] = [
  {
    head: 'Where',
    name: 'where',
    flex: true,
    value: (gap) => nameOf(gap.kind === 'head' ? gap.participation : gap.summit),
  },
  {
    head: 'What',
    name: 'what',
    flex: true,
    value: (gap) => (gap.kind === 'head' ? 'head of delegation' : gap.what),
  },
  {
    head: 'Stated',
    name: 'stated',
    align: 'right',
    value: (gap) => (gap.kind === 'head' ? undefined : gap.stated),
  },
  { head: 'Held', name: 'held', align: 'right', value: (gap) => (gap.kind === 'head' ? 0 : gap.held) },
]
