import { element, root } from './dom.js'
import { load } from './load.js'
import type { Find, Found } from './search.js'

/** Loads the search at the first use. */
export const loadSearch = (): Promise<Find> => load<Find>('search', 'assets/search.js')

/** Where a hit is shown, from this page. */
export const hrefOf = ({ address }: Found): string => root + address

/** The best text in which words were found, with the words marked, cut to what stands around the first; not the name, which is shown. */
export function snippet({ name, highlights }: Found): (Node | string)[] {
  const best = highlights.find(({ text, field }) => text !== name && field !== 'id')
  if (!best) return []
  const { text, ranges } = best
  const [first = 0] = ranges[0] ?? []
  const from = first > 60 ? text.indexOf(' ', first - 50) + 1 : 0
  const parts: (Node | string)[] = from > 0 ? ['… '] : []
  let at = from
  for (const [start, end] of ranges) {
    if (start > from + 140) break
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)))
    at = end
  }
  const end = text.length < from + 160 ? text.length : Math.max(at, text.lastIndexOf(' ', from + 160))
  return [...parts, text.slice(at, end), ...(end < text.length ? [' …'] : [])]
}
