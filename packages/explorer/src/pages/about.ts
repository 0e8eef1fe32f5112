import { KINDS } from '@nuclear-security-summits/model/core'
import { manifest } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import { render, SECTIONS } from '../layout.js'
import { external } from '../note.js'
import { Page } from '../page.js'
import { citeThis } from '../parts/cite-this.js'
import { table } from '../parts/table.js'
import { asHead, counted } from '../words.js'

/** How well facts are supported, from the narrowest: the words of the manifest for people. */
const GRADES = [
  ['section', 'a passage of the source is named'],
  ['page', 'a page of the source is named'],
  ['field', 'the source as a whole, for the field'],
  ['record', 'the source as a whole, for the record'],
  ['none', 'no source'],
] as const

/** A licence by its name, with a link to its words. */
const licence = ({ name, url }: { readonly name: string; readonly url?: string }): Content =>
  url === undefined ? name : external(url, name)

/** What this is, how it knows, how to cite it, what may be done with it. */
export function aboutPage(): readonly [path: string, text: string] {
  const page = new Page('about.html')
  const { title, version, coverage, collections, licences } = manifest()
  const lists = new Set<string>(SECTIONS.map(([address]) => address))
  const rows = Object.values(KINDS).map(({ collection }) => {
    const { records = 0, sha256 = '' } = collections[collection] ?? {}
    const list = `${collection}/index.html`
    const shown = lists.has(list) ? list : 'articles/index.html'
    return {
      key: collection,
      cells: [page.to(shown, asHead(collection)), records, html`<code class="digest">${sha256}</code>`],
    }
  })
  const facts = Object.values(coverage).reduce((sum, number) => sum + number, 0)
  const body = html`<section><h2>How to read a page</h2>
<p>A small number stands behind what it supports. It leads to a source, at the foot of the page: what it is, when it was published, where in it to look, and whether it says so, says it in other words, or lets us conclude it. In lists the small number says how many sources there are.</p>
<p>Where sources differ, the record holds one value and says so beside it; the others are listed with their sources. A reason for an absence is never a fact: it is what its claimant says. A date is as exact as its source. What is not known is left out or called so.</p>
<p>Press <kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd> to search. Tables can be sorted by their heads. Their filters and order are kept in the address of the page. All pages can be read without a script.</p></section>
<section><h2>How the facts are known</h2>
${table(page, {
  caption: `${counted(facts, 'fact')}, by how narrowly the best of their sources supports them`,
  columns: [{ head: 'Support' }, { head: 'Facts', number: true }],
  rows: GRADES.map(([grade, words]) => ({ key: grade, cells: [words, coverage[grade]] })),
})}</section>
<section><h2>What it holds</h2>
${table(page, {
  caption: `${title}, version ${version}, collection by collection`,
  columns: [{ head: 'Collection' }, { head: 'Records', number: true }, { head: 'SHA-256 of its file' }],
  rows,
})}</section>
<section><h2>What may be done with it</h2>
<p>The record is under ${licence(licences.data)}, the code under ${licence(licences.code)}. Excerpts of sources stay their holders’; each source has its rights on its page.</p></section>
${citeThis('dataset')}`
  return [
    page.path,
    render(page, {
      title: 'About and citation',
      description:
        'What the record of the Nuclear Security Summits is, how its facts are known, how to cite it.',
      lead: 'What the record is, how its facts are known, how to cite it, and what may be done with it.',
      body,
    }),
  ]
}
