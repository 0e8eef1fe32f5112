import { nameOf, search } from '@nuclear-security-summits/sdk'
import { CliError, EXIT } from '../errors.js'
import { kindNamed } from '../kinds.js'
import { argument, type Run } from '../spec.js'
import { table } from '../table.js'
import { harmless, paint, print, printJson, say, widthOf } from '../terminal.js'

const DEFAULT_LIMIT = 20

/** `nss search`: records in which words stand. */
export const run: Run = (call) => {
  const { kind, limit, json } = call.options as { kind?: string; limit?: string; json?: boolean }
  const wanted = kind === undefined ? undefined : kindNamed(kind)
  const most = limitOf(limit)
  const query = argument(call, 0)
  if (!/[\p{L}\p{N}]/u.test(query))
    throw new CliError(`There is no word in "${query}".`, 'Give one, or the start of one.')
  const hits = search(query).filter((hit) => wanted === undefined || hit.kind === wanted)
  const shown = hits.slice(0, most)
  if (json) printJson(shown.map((hit) => ({ ...hit, name: nameOf(hit.id) })))
  else if (shown.length > 0)
    print(
      table(
        [{ head: 'Id' }, { head: 'Name', flex: true }, { head: 'Found in', flex: true }],
        shown.map(({ id, fields }) => [id, nameOf(id), fields.join(', ')]),
        { width: widthOf(call.options), bold: paint.bold },
      ),
    )
  if (hits.length === 0) {
    say(`Nothing in the record has ${wanted ? `(as a ${wanted}) ` : ''}all of: ${harmless(query)}`)
    return EXIT.found
  }
  if (hits.length > shown.length) say(`${shown.length} of ${hits.length}; --limit 0 shows all.`)
  return EXIT.ok
}

function limitOf(given: string | undefined): number {
  if (given === undefined) return DEFAULT_LIMIT
  if (!/^\d{1,9}$/.test(given))
    throw new CliError(`--limit is "${given}"; expected a whole number, such as 20.`)
  return Number(given) || Number.POSITIVE_INFINITY
}
