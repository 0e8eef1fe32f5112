import type { ConsensusDocument, Document, NationalDocument } from '@nuclear-security-summits/data'
import { documents } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { marks, pointer } from '../parts/evidence.js'
import { commas, factList, fieldRow, row } from '../parts/facts.js'
import { nameRows } from '../parts/named.js'
import type { ViewOf } from '../record-page.js'
import { jointStatementView } from './joint-statement.js'

/** A text that came out of a summit. */
export const documentView: ViewOf<Document> = (page, document) =>
  document.kind === 'joint-statement' ? jointStatementView(page, document) : { body: textOf(page, document) }

function textOf(page: Page, document: ConsensusDocument | NationalDocument): Content {
  const { id } = document
  const facts = factList([
    nameRows(page, id),
    ...['kind', 'summit', 'party', 'adopted', 'addressedTo'].map((name) => fieldRow(page, id, name)),
    row('Text', page.link(document.source)),
  ])
  return html`${facts}${'points' in document && pointsOf(page, document)}`
}

function pointsOf(page: Page, { id, points = [] }: ConsensusDocument): Content {
  const items = points.map(({ id: point, gloss, addresses = [] }) => {
    const to =
      addresses.length > 0 &&
      html` <span class="aside">asked of ${commas(addresses.map((party) => page.link(party)))}</span>`
    return html`<li id="${point}">${gloss}${marks(page, id, pointer('points', point))}${to}</li>\n`
  })
  return html`<section><h2>What it says</h2>\n<p class="aside">Point by point, in our words.</p>\n<ol class="points">\n${items}</ol></section>`
}

/** The adopted texts that ask something of a party: a section, or nothing. */
export function addressing(page: Page, party: Parameters<typeof documents.addressing>[0]): Content {
  const list = documents.addressing(party)
  if (list.length === 0) return undefined
  const items = list.map(({ document, whole, points }) => {
    const own = points.map(
      ({ id, gloss }) => html`<li>${gloss}${marks(page, document.id, pointer('points', id))}</li>\n`,
    )
    return html`<li>${page.link(document.id)}${whole && [' is meant for it as a whole', marks(page, document.id, '/addressedTo')]}
${own.length > 0 && html`<ul>\n${own}</ul>`}</li>\n`
  })
  return html`<section><h2>Adopted texts that address it</h2>\n<ul>\n${items}</ul></section>`
}
