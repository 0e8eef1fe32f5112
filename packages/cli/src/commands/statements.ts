import { formatDate, nameOf, type Statement, statements } from '@nuclear-security-summits/sdk'
import { lookUp } from '../lookup.js'
import { type Field, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'

/** `nss statements`: who said what, when. */
export const run: Run = (call) => {
  const agent = argument(call, 0)
  const { about } = call.options as { about?: string }
  const own = agent === '' ? undefined : statements.by(lookUp(agent).id as never)
  const aimed = about === undefined ? undefined : statements.about(lookUp(about).id as never)
  const list = (own ?? aimed ?? byDay()).filter((one) => aimed?.includes(one) ?? true)
  return printRows(list, FIELDS, call.options, 'There is no such statement in the record.')
}

const byDay = (): readonly Statement[] =>
  [...statements.all].sort((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0))

const FIELDS: readonly Field<Statement>[] = [
  { head: 'Said', name: 'said', flex: true, value: ({ said }) => formatDate(said) },
  { head: 'By', name: 'speaker', flex: true, value: ({ speaker }) => nameOf(speaker) },
  {
    head: 'How',
    name: 'modes',
    value: ({ renditions }) => [...new Set(renditions.map(({ mode }) => mode))].join(', '),
    flex: true,
  },
  { head: 'What', name: 'gloss', flex: true, value: ({ gloss }) => gloss },
]
