import { type Highlight, type SearchHit, search } from '@nuclear-security-summits/sdk/search'
import { CliError, EXIT } from '../errors.js'
import { kindNamed } from '../kinds.js'
import { wrap } from '../layout.js'
import { argument, type Run } from '../spec.js'
import { harmless, paint, print, printJson, say, widthOf } from '../terminal.js'

const DEFAULT_LIMIT = 20

/** Characters on either side of a word that are shown with it. */
const AROUND = 30

/** `nss search`: records in which words stand. */
export const run: Run = (call) => {
  const { kind, limit, exact, json } = call.options as {
    kind?: string
    limit?: string
    exact?: boolean
    json?: boolean
  }
  const wanted = kind === undefined ? undefined : kindNamed(kind)
  const most = limitOf(limit)
  const query = argument(call, 0)
  if (!/[\p{L}\p{N}]/u.test(query))
    throw new CliError(`There is no word in "${query}".`, 'Give one, or the start of one.')
  const hits = search(query, { ...(wanted ? { kinds: [wanted] } : {}), ...(exact ? { exact } : {}) })
  const shown = hits.slice(0, most)
  if (json) printJson(shown)
  else if (shown.length > 0) print(shown.map((hit) => describe(hit, widthOf(call.options))).join('\n'))
  if (hits.length === 0) {
    say(`Nothing in the record has ${wanted ? `(as a ${wanted}) ` : ''}all of: ${harmless(query)}`)
    return EXIT.found
  }
  if (!hits[0]?.asGiven) say(`Nothing has just that; these are near: ${harmless(query)}`)
  if (hits.length > shown.length) say(`${shown.length} of ${hits.length}; --limit 0 shows all.`)
  return EXIT.ok
}

function limitOf(given: string | undefined): number {
  if (given === undefined) return DEFAULT_LIMIT
  if (!/^\d{1,9}$/.test(given))
    throw new CliError(`--limit is "${given}"; expected a whole number, such as 20.`)
  return Number(given) || Number.POSITIVE_INFINITY
}

/** A text with what was found in it marked, where there is colour. */
function marked({ text, ranges }: Pick<Highlight, 'text' | 'ranges'>): string {
  let done = 0
  const parts = ranges.map(([start, end]) => {
    const part = text.slice(done, start) + paint.yellow(text.slice(start, end))
    done = end
    return part
  })
  return parts.join('') + text.slice(done)
}

/** A record: its id, what to call it, and where the words stand if they are not in the name. */
function describe({ id, name, highlights }: SearchHit, width: number): string {
  const inName = highlights.find(({ text }) => text === name)
  const [best] = highlights
  const lines = [
    ...(name === id ? [] : [marked(inName ?? { text: name, ranges: [] })]),
    ...(inName || !best || best.field === 'id' ? [] : [`${best.field}: ${excerptOf(best)}`]),
  ]
  return [paint.bold(id), ...lines.map((line) => wrap(line, { width, first: '  ' }))].join('\n')
}

/** A few words around the first that was found. */
function excerptOf({ text, ranges }: Highlight): string {
  const [start = 0, end = 0] = ranges[0] ?? []
  const from = start <= AROUND ? 0 : Math.min(text.indexOf(' ', start - AROUND) + 1, start)
  const to = text.length - end <= AROUND ? text.length : Math.max(text.lastIndexOf(' ', end + AROUND), end)
  const inside = ranges.filter((range) => range[0] >= from && range[1] <= to)
  const cut = marked({
    text: text.slice(from, to),
    ranges: inside.map((range) => [range[0] - from, range[1] - from]),
  })
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`
}
