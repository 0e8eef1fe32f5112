import type { Id } from '@nuclear-security-summits/data'
import { cite } from '@nuclear-security-summits/sdk'
import { type Html, html } from '../html.js'

/** How to cite a record, or the whole: the sources first, then this dataset with its version. */
export function citeThis(target: Id | 'dataset'): Html {
  const forms = [
    ['Text', cite(target, 'text')],
    ['BibTeX', cite(target, 'bibtex')],
    ['CSL-JSON', JSON.stringify(cite(target, 'csl'), null, 2)],
  ] as const
  const blocks = forms.map(
    ([name, text]) => html`<div class="copy"><h3>${name}</h3><pre tabindex="0">${text}</pre></div>\n`,
  )
  return html`<section class="cite" id="cite"><details><summary><h2>Cite this</h2></summary>
<p>The sources of the facts come first, this dataset last.</p>
${blocks}</details></section>`
}
