import type { Id } from '@nuclear-security-summits/data'
import { nameOf, type Reference, referencesTo } from '@nuclear-security-summits/sdk'
import { collectionOf } from '../addresses.js'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { asHead, counted, inWords } from '../words.js'

/** The records that name this one, by collection, each with the fields in which they do. */
export function namedIn(page: Page, id: Id): Content {
  // Whom a source supports is said where it is shown what rests on it.
  const all = referencesTo(id).filter(({ field }) => !field.startsWith('/cites/'))
  if (all.length === 0) return undefined
  const collections = groups(all, ({ from }) => collectionOf(from))
  const count = new Set(all.map(({ from }) => from)).size
  return html`<section class="named-in"><details><summary><h2>Named in ${counted(count, 'record')}</h2></summary>
${[...collections].map(([collection, list]) => {
  const items = [...groups(list, ({ from }) => from)].map(([from, references]) => {
    const fields = [...new Set(references.map(({ field }) => inWords(field.split('/')[1] ?? '')))]
    return html`<li>${page.link(from, labelOf(from))} <span class="aside">${fields.join(', ')}</span></li>\n`
  })
  return html`<h3>${asHead(collection)}</h3>\n<ul>\n${items}</ul>\n`
})}</details></section>`
}

/** Mentions and time expressions have no names. */
const labelOf = (id: Id): string => {
  const name = nameOf(id)
  return name === id ? id.slice(id.indexOf(':') + 1) : name
}

function groups<K>(list: readonly Reference[], key: (one: Reference) => K): Map<K, Reference[]> {
  const found = new Map<K, Reference[]>()
  for (const one of list) found.set(key(one), [...(found.get(key(one)) ?? []), one])
  return found
}
