import { formatRange, type TimelineEntry, timeline } from '@nuclear-security-summits/sdk'
import { kindNamed } from '../kinds.js'
import { lookUp } from '../lookup.js'
import { type Field, printRows } from '../rows.js'
import type { Run } from '../spec.js'

/** `nss timeline`: what happened and what was said, day by day. */
export const run: Run = ({ options }) => {
  const { from, to, about, kind } = options as { from?: string; to?: string; about?: string; kind?: string }
  const entries = timeline({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(about === undefined ? {} : { about: lookUp(about).id }),
    ...(kind === undefined ? {} : { kinds: [kindNamed(kind)] }),
  })
  return printRows(entries, FIELDS, options, 'Nothing lies in that range.')
}

const FIELDS: readonly Field<TimelineEntry>[] = [
  { head: 'When', name: 'when', flex: true, value: ({ when }) => formatRange(when) },
  { head: 'Kind', name: 'kind', value: ({ kind }) => kind },
  { head: 'What', name: 'name', flex: true, value: ({ name }) => name },
  { head: 'Id', name: 'id', extra: true, value: ({ id }) => id },
]
