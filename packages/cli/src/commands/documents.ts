import { type Document, documents, formatDate, nameOf } from '@nuclear-security-summits/sdk'
import { CliError } from '../errors.js'
import { partyNamed, summitNamed } from '../lookup.js'
import { type Field, inWords, printRows } from '../rows.js'
import type { Run } from '../spec.js'

/** `nss documents`: what the summits adopted, what some stated together, what participants handed in. */
export const run: Run = ({ options }) => {
  const { summit, kind, addressing } = options as { summit?: string; kind?: string; addressing?: string }
  const at = summit === undefined ? undefined : summitNamed(summit)
  const kinds = [...new Set(documents.all.map((one) => one.kind))].sort()
  if (kind !== undefined && !kinds.some((one) => one === kind))
    throw new CliError(`There is no kind of document "${kind}".`, `There are ${kinds.join(', ')}.`)
  const party = addressing === undefined ? undefined : partyNamed(addressing).id
  const list: readonly Document[] =
    party === undefined ? documents.all : documents.addressing(party).map(({ document }) => document)
  const rows = list.filter(
    (one) => (at === undefined || one.summit === at.id) && (kind === undefined || one.kind === kind),
  )
  return printRows(rows, FIELDS, options, 'There is no such document in the record.')
}

const FIELDS: readonly Field<Document>[] = [
  { head: 'Summit', name: 'summit', value: ({ summit }) => nameOf(summit).slice(0, 4) },
  { head: 'Kind', name: 'kind', value: ({ kind }) => kind, words: inWords, flex: true },
  { head: 'Document', name: 'name', flex: true, value: ({ name }) => name },
  {
    head: 'Adopted',
    name: 'adopted',
    extra: true,
    value: (one) => ('adopted' in one ? formatDate(one.adopted) : undefined),
  },
  { head: 'Id', name: 'id', extra: true, value: ({ id }) => id },
]
