import { jointStatements, nameOf } from '@nuclear-security-summits/sdk'
import { html } from '../html.js'
import type { ListPage } from '../list-page.js'
import { sourcesOf } from '../parts/evidence.js'
import { commas } from '../parts/facts.js'
import { yearOf } from '../words.js'

/** The joint statements, and whom each of them has. */
export const jointStatementsPage: ListPage = {
  path: 'joint-statements.html',
  title: 'Joint statements',
  lead: 'What groups of participants stated together, on one theme, beyond what all could agree on: the “gift baskets”.',
  before: (page) =>
    html`<p>What a gift basket is, and who calls it so: ${page.link('topic:gift-baskets')}. The first summit had none.</p>\n`,
  table: (page) => ({
    caption: 'Joint statements, with those who led and signed them',
    columns: [
      { head: 'Joint statement', name: 'name' },
      { head: 'Summit', name: 'summit' },
      { head: 'Theme', name: 'theme' },
      { head: 'Led by', name: 'sponsors' },
      { head: 'Signed', name: 'signed', number: true },
      { head: 'Later', name: 'later', number: true },
      { head: 'List', name: 'list' },
      { head: 'Sources', number: true },
    ],
    rows: jointStatements.all.map((one) => {
      const later = one.subscribers.filter(({ capacity }) => capacity === 'joined-later')
      return {
        key: one.id,
        cells: [
          [
            page.link(one.id),
            one.circulatedAs !== undefined && html` <span class="aside">${one.circulatedAs}</span>`,
          ],
          yearOf(one.summit),
          page.link(one.theme),
          commas(one.sponsors.map((party) => page.link(party))),
          one.subscribers.filter(({ capacity }) => capacity === 'original').length,
          later.length,
          one.subscribersComplete ? 'whole' : 'not whole',
          sourcesOf(page, one.id),
        ],
        terms: {
          summit: [yearOf(one.summit)],
          theme: [one.theme],
          signed: one.subscribers
            .filter(({ capacity }) => capacity !== 'withdrawn')
            .map(({ party }) => party),
          led: one.sponsors,
        },
      }
    }),
    filters: [
      { name: 'summit', label: 'Summit', words: String },
      { name: 'theme', label: 'Theme', words: nameOf },
      { name: 'signed', label: 'Signed by', words: nameOf },
      { name: 'led', label: 'Led by', words: nameOf },
    ],
    data: 'joint-statements',
  }),
  after: (page) => {
    const pairs = jointStatements.pairs().slice(0, 10)
    return html`<section><h2>Who signed the same</h2>
<p>The ten pairs with most statements in common:</p>
<ol>
${pairs.map(({ parties: [a, b], statements }) => html`<li>${page.link(a)} and ${page.link(b)} <span class="aside">${statements.length} statements</span></li>\n`)}</ol></section>`
  },
}
