import type { JointStatement } from '@nuclear-security-summits/data'
import { attendance, formatDate, nameOf } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { marks, pointer } from '../parts/evidence.js'
import { commas, factList, fieldRow, row } from '../parts/facts.js'
import { nameRows } from '../parts/named.js'
import { table } from '../parts/table.js'
import type { ViewOf } from '../record-page.js'
import { counted, yearOf } from '../words.js'

/** How a party stands to a joint statement, in words. */
export const SIGNATURES = {
  original: 'at the summit',
  'joined-later': 'later',
  withdrawn: 'withdrawn',
  none: 'not signed',
  unknown: 'not known',
} as const

/** A statement of some of the participants: who led it, who signed, when, and of whom it is not known. */
export const jointStatementView: ViewOf<JointStatement> = (page, one) => {
  const { id, sponsors, statedCount, circulatedAs } = one
  const facts = factList([
    nameRows(page, id),
    row('Kind', 'joint statement', marks(page, id, '/kind')),
    row('Summit', page.link(one.summit), marks(page, id, '/summit')),
    row('Theme', page.link(one.theme)),
    row('Led by', commas(sponsors.map((party) => page.link(party))), marks(page, id, '/sponsors')),
    row(
      'Signers at the summit, as counted',
      statedCount !== undefined && counted(statedCount, 'state'),
      marks(page, id, '/statedCount'),
    ),
    row('Circulated as', circulatedAs, marks(page, id, '/circulatedAs')),
    fieldRow(page, id, 'circulatedOn'),
    row('Text', page.link(one.source)),
  ])
  return {
    kind: page.to('joint-statements.html', `Joint statement · ${yearOf(one.summit)}`),
    body: html`${facts}<section><h2>Who signed</h2>
${signers(page, one)}${others(page, one)}</section>`,
  }
}

function signers(page: Page, { id, subscribers }: JointStatement): Content {
  if (subscribers.length === 0) return html`<p class="unknown">Nobody who signed it is known by name.</p>\n`
  const rows = subscribers.map(({ party, capacity, on, via, note }) => ({
    key: `${id} ${party}`,
    cells: [
      [page.link(party), marks(page, id, pointer('subscribers', party))],
      SIGNATURES[capacity],
      { content: on && formatDate(on), sort: on ?? '' },
      [via, note && html` <span class="aside">${note}</span>`],
    ],
  }))
  const count = (capacity: string) => subscribers.filter((one) => one.capacity === capacity).length
  const parts = (['original', 'joined-later', 'withdrawn'] as const)
    .filter((capacity) => count(capacity) > 0)
    .map((capacity) => `${count(capacity)} ${SIGNATURES[capacity]}`)
  return table(page, {
    caption: `Signers: ${parts.join(', ')}`,
    columns: [
      { head: 'Party', name: 'party' },
      { head: 'Signed', name: 'capacity' },
      { head: 'On', name: 'on' },
      { head: 'By' },
    ],
    rows,
    data: 'signatures',
    part: true,
  })
}

/** The participants of the summit that the list does not have: they did not sign, or it is not known. */
function others(
  page: Page,
  { id, summit, subscribers, subscribersComplete, searched }: JointStatement,
): Content {
  const signed = new Set<string>(subscribers.map(({ party }) => party))
  const rest = attendance({ summit })
    .filter((one) => one.outcome === 'present' && !signed.has(one.party))
    .sort((a, b) => nameOf(a.party).localeCompare(nameOf(b.party), 'en'))
  const list = commas(rest.map(({ party }) => page.link(party)))
  if (subscribersComplete)
    return html`<details><summary>${counted(rest.length, 'participant')} of the summit did not sign</summary>\n<p>${list}.</p></details>`
  return html`<p class="unknown">The list is not whole: of ${counted(rest.length, 'participant')} of the summit it is not known whether they signed.${marks(page, id, '/subscribersComplete')}</p>
${searched && html`<p class="aside">Searched in vain: ${searched}</p>\n`}<details><summary>Of whom it is not known</summary>\n<p>${list}.</p></details>`
}
