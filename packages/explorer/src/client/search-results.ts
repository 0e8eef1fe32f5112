import { element, root } from './dom.js'
import { hrefOf, loadSearch, snippet } from './hits.js'
import type { Found } from './search.js'

/** Fills the page of results from its address: `search.html?words=highly+enriched&kind=commitment`. */
export async function searchResults(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#results')
  if (!place) return
  const query = new URLSearchParams(location.search)
  const words = query.get('words') ?? ''
  const kind = query.get('kind') ?? ''
  const input = document.querySelector<HTMLInputElement>('.search input')
  if (input) input.value = words
  if (words.trim() === '') {
    place.replaceChildren(element('p', {}, 'Type some words above: a name, a place, a subject, an id.'))
    return
  }
  document.title = `${words} · ${document.title}`
  try {
    const find = await loadSearch()
    place.replaceChildren(...report(find(words), words, kind))
  } catch (error) {
    place.replaceChildren(
      element(
        'p',
        { class: 'failure', role: 'alert' },
        `${(error as Error).message} `,
        element('a', { href: location.href }, 'Try again'),
        ', or look in the ',
        element('a', { href: '#contents' }, 'lists'),
        '.',
      ),
    )
  }
}

function report(hits: readonly Found[], words: string, kind: string): Node[] {
  if (hits.length === 0)
    return [element('p', {}, `Nothing in the record has “${words}”, nor anything near to it.`)]
  const shown = hits.filter((hit) => kind === '' || hit.kind === kind)
  const near = hits.some(({ asGiven }) => asGiven)
    ? ''
    : ' No record has the words as they were given; these are near.'
  return [
    element('p', {}, `${shown.length} of ${hits.length} records.${near}`),
    kinds(hits, words, kind),
    element('ol', { class: 'hits' }, ...shown.map(item)),
  ]
}

/** Links that narrow the results to a kind. */
function kinds(hits: readonly Found[], words: string, kind: string): Node {
  const counts = new Map<string, number>()
  for (const hit of hits) counts.set(hit.kind, (counts.get(hit.kind) ?? 0) + 1)
  const link = (name: string, label: string, count: number) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: `${root}search.html?${new URLSearchParams({ words, ...(name && { kind: name }) })}`,
          ...(name === kind ? { 'aria-current': 'true' } : {}),
        },
        `${label} (${count})`,
      ),
    )
  return element(
    'ul',
    { class: 'kinds' },
    link('', 'all', hits.length),
    ...[...counts].map(([name, count]) => link(name, name, count)),
  )
}

function item(hit: Found): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: hrefOf(hit) }, hit.name),
    ' ',
    element('span', { class: 'aside' }, `${hit.kind} · ${hit.id}`),
    element('p', {}, ...snippet(hit)),
  )
}
