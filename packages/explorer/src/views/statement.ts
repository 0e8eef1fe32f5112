import type { Rendition, Statement } from '@nuclear-security-summits/data'
import { describeLocator } from '@nuclear-security-summits/model/core'
import { formatDate, nameOf, sources } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { marks } from '../parts/evidence.js'
import { capacityOf, commas, factList, fieldRow, row } from '../parts/facts.js'
import { table } from '../parts/table.js'
import type { ViewOf } from '../record-page.js'
import { inWords } from '../words.js'

/** Who said what, when, on whose behalf, and where it is worded. */
export const statementView: ViewOf<Statement> = (page, one) => {
  const { id, speaker, capacity, stances, links = [], topics } = one
  const facts = factList([
    row('Speaker', page.link(speaker), marks(page, id, '/speaker')),
    row('As', capacity && capacityOf(page, capacity), marks(page, id, '/capacity')),
    fieldRow(page, id, 'onBehalfOf', 'On behalf of'),
    fieldRow(page, id, 'relayedBy', 'Relayed by'),
    row(
      'Said',
      formatDate(one.said),
      marks(page, id, '/said'),
      html` <span class="aside">${one.saidBasis}</span>`,
    ),
    fieldRow(page, id, 'setting', 'Occasion'),
    fieldRow(page, id, 'addressee', 'To'),
    fieldRow(page, id, 'audience'),
    row('Speech act', inWords(one.act)),
    row('Topics', commas(topics.map((topic) => page.link(topic)))),
    row(
      'Stance, as we read it',
      stances.map(
        ({ target, value, rationale }) =>
          html`<div>${value} ${page.link(target)}${rationale !== undefined && ` (${rationale})`}</div>`,
      ),
    ),
    row(
      'Beside other statements',
      links.map(({ rel, target }) => html`<div>${inWords(rel)}: ${page.link(target)}</div>`),
    ),
  ])
  return {
    kind: page.to('statements/index.html', `Statement · ${nameOf(speaker)}, ${formatDate(one.said)}`),
    body: html`${facts}${wordings(page, one)}`,
  }
}

function wordings(page: Page, { id, renditions }: Statement): Content {
  const rows = renditions.map((one, index) => ({
    key: `${id} ${index}`,
    cells: [
      page.link(one.source),
      placeOf(one),
      one.mode,
      [one.lang, one.translated && ', translated'],
      one.by === 'spans' && one.excerpt && excerptOf(one.source, one.excerpt.value, one.lang),
    ],
  }))
  return html`<section><h2>Where it is worded</h2>
${table(page, {
  caption:
    'The wordings of the statement, source by source. Positions count code points in a segment of the article.',
  columns: [
    { head: 'Source', name: 'source' },
    { head: 'Place' },
    { head: 'Mode', name: 'mode' },
    { head: 'Language', name: 'language' },
    { head: 'Excerpt' },
  ],
  rows,
})}</section>`
}

/** Where the words stand. */
export const placeOf = (one: Rendition): string =>
  describeLocator(one.by === 'spans' ? { kind: 'span', spans: one.content } : one.locator)

/** A few words of a source, with the credit that is due. */
function excerptOf(source: Rendition['source'], words: string, lang: string): Content {
  const { rights, publisher, title } = sources.get(source)
  return html`<q lang="${lang}">${words}</q> <span class="aside">© ${rights.holder ?? publisher ?? title}</span>`
}
