import { html } from '../html.js'
import { render, SECTIONS } from '../layout.js'
import { Page } from '../page.js'

/** The results of a search; a script fills it. */
export function searchPage(): readonly [path: string, text: string] {
  const page = new Page('search.html')
  const lists = SECTIONS.filter(([address]) => address !== page.path)
  const body = html`<div id="results" aria-live="polite"></div>
<noscript><p>To search takes a script. Everything can also be found in the lists:</p>
<ul class="columns">
${lists.map(([address, title]) => html`<li>${page.to(address, title)}</li>\n`)}</ul></noscript>`
  return [
    page.path,
    render(page, {
      title: 'Search',
      description: 'Search in names, titles, glosses, summaries and notes of the record.',
      lead: 'Words are looked for in names, titles, codes, glosses, summaries and notes.',
      body,
    }),
  ]
}
