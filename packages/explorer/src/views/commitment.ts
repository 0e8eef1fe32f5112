import type { Amount, Commitment } from '@nuclear-security-summits/data'
import { commitments, formatDate, nameOf } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { disputesOn, marks, pointer } from '../parts/evidence.js'
import { commas, factList, fieldRow, row } from '../parts/facts.js'
import type { ViewOf } from '../record-page.js'
import { inWords, yearOf } from '../words.js'

/** A promise, or what was reported as done, and what became of it by whom. */
export const commitmentView: ViewOf<Commitment> = (page, one) => {
  const { id, summit, party, instruments = [], amount, follows } = one
  const facts = factList([
    row('Party', page.link(party), marks(page, id, '/party')),
    row('Summit', page.link(summit), marks(page, id, '/summit')),
    row('Kind', one.kind === 'pledge' ? 'promise' : 'reported as done', marks(page, id, '/kind')),
    row('Theme', page.link(one.theme)),
    row('Amount', amount && amountOf(amount), marks(page, id, '/amount')),
    row(
      'Instruments',
      commas(instruments.map((instrument) => page.link(instrument))),
      marks(page, id, '/instruments'),
    ),
    fieldRow(page, id, 'completed'),
    fieldRow(page, id, 'document'),
    row('Announced in', page.link(one.announcedIn), marks(page, id, '/announcedIn')),
    row('Follows', follows && commitmentLink(page, commitments.get(follows)), marks(page, id, '/follows')),
  ])
  return {
    kind: page.to('commitments/index.html', `Commitment · ${nameOf(party)}, ${yearOf(summit)}`),
    body: html`${facts}${fateOf(page, one)}`,
  }
}

/** How much of what. */
const amountOf = ({ value, unit, of, precision }: Amount): string =>
  [precision && inWords(precision), value.toLocaleString('en-GB'), unit, of && `of ${of}`]
    .filter(Boolean)
    .join(' ')

/** What became of it: each assessment with its assessor, and later commitments that follow it. */
function fateOf(page: Page, one: Commitment): Content {
  const assessments = one.assessments.map(({ id, assessor, asOf, status }) => {
    const at = pointer('assessments', id)
    return html`<li><b class="status ${status}">${inWords(status)}</b> ${page.link(assessor)}, ${formatDate(asOf)}${marks(page, one.id, at)}</li>\n`
  })
  const [outcome] = commitments
    .outcomes({ party: one.party, summit: one.summit })
    .filter(({ commitment }) => commitment === one)
  const followers = outcome?.followedBy ?? []
  const differ =
    commitments.disagreements().some(({ commitment }) => commitment === one) ||
    disputesOn(one.id, '/assessments').length > 0
  return html`<section><h2>What became of it</h2>
${assessments.length > 0 ? html`<ul class="fate">\n${assessments}</ul>\n` : html`<p class="unknown">Nobody in the record has judged it.</p>\n`}${differ && html`<p class="contested">Those who judge it differ.</p>\n`}${followers.length > 0 && html`<p>Later: ${commas(followers.map((next) => [yearOf(next.summit), ' ', commitmentLink(page, next)]))}</p>`}</section>`
}

/** A link to a commitment by what it says. */
const commitmentLink = (page: Page, { id, gloss }: Commitment): Content => page.link(id, gloss)
