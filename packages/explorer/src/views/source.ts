import type { Id, Source } from '@nuclear-security-summits/data'
import { type Fact, facts } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import { external } from '../note.js'
import { FOREIGN, type Page } from '../page.js'
import { factList, fieldRow, row } from '../parts/facts.js'
import type { ViewOf } from '../record-page.js'
import { counted, inWords } from '../words.js'

/** A page, article or document that was read: what it is, what may be done with it, what rests on it. */
export const sourceView: ViewOf<Source> = (page, source) => {
  const { id, title, lang, rights, doi } = source
  const about = factList([
    row('Address', source.url && external(source.url, source.url)),
    row('DOI', doi && external(`https://doi.org/${doi}`, doi)),
    row('Copy', source.archiveUrl && external(source.archiveUrl, source.archiveUrl)),
    row('Publisher', publisherOf(page, source)),
    row('Authors', source.authors?.join(', ')),
    ...['kind', 'published', 'publishedAt', 'accessed', 'lang', 'tier'].map((name) =>
      fieldRow(page, id, name, NAMES[name]),
    ),
    row('Speaks for', source.alignment && page.link(source.alignment)),
    row('Copy of', source.derivedFrom && page.link(source.derivedFrom)),
    row('Rights', rightsOf(rights)),
  ])
  return {
    ...(FOREIGN.test(title) ? { heading: html`<span lang="${lang}">${title}</span>` } : {}),
    body: html`${about}${restingOn(page, id)}`,
  }
}

const NAMES: Readonly<Record<string, string>> = {
  publishedAt: 'Published at',
  accessed: 'Read',
  lang: 'Language',
  tier: 'Nearness to what happened',
}

/** Who published it, as a record where it is one. */
const publisherOf = (page: Page, { publisher, publisherId }: Source): Content =>
  publisherId ? page.link(publisherId, publisher) : publisher

function rightsOf({
  holder,
  licence,
  licenceUrl,
  termsUrl,
  text,
  maxExcerptWords,
  note,
}: Source['rights']): Content {
  const name = licence.replace(/^LicenseRef-/, '').replaceAll('-', ' ')
  return [
    holder !== undefined && `${holder}: `,
    licenceUrl ? external(licenceUrl, name) : name,
    `; what may be quoted: ${text}`,
    maxExcerptWords !== undefined && `, up to ${counted(maxExcerptWords, 'word')}`,
    termsUrl !== undefined && ['; ', external(termsUrl, 'terms')],
    note !== undefined && html` <span class="aside">${note}</span>`,
  ]
}

const bySource = new Map<Id, Map<Id, Fact[]>>()
for (const fact of facts())
  for (const { source } of fact.supports) {
    const records = bySource.get(source.id) ?? new Map<Id, Fact[]>()
    bySource.set(source.id, records.set(fact.record, [...(records.get(fact.record) ?? []), fact]))
  }

/** How many facts rest on a source. */
export const factsOn = (source: Id): number =>
  [...(bySource.get(source)?.values() ?? [])].reduce((sum, list) => sum + new Set(list).size, 0)

/** The facts that rest on a source, record by record. */
function restingOn(page: Page, id: Id): Content {
  const records = bySource.get(id)
  if (!records) return undefined
  const items = [...records].map(([record, list]) => {
    const fields = [...new Set(list.map(({ pointer }) => inWords(pointer.split('/')[1] ?? '')))]
    return html`<li>${page.link(record)} <span class="aside">${fields.join(', ')}</span></li>\n`
  })
  return html`<section><h2>What rests on it</h2>
<p>${counted(factsOn(id), 'fact')} of ${counted(records.size, 'record')} cite it.</p>
<ul>
${items}</ul></section>`
}
