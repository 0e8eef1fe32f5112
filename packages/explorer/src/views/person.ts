import type { Person } from '@nuclear-security-summits/data'
import { capacities, formatDate, nameOf, record, statements } from '@nuclear-security-summits/sdk'
import { html } from '../html.js'
import { marks, pointer } from '../parts/evidence.js'
import { capacityOf, factList, fieldRow } from '../parts/facts.js'
import { nameRows } from '../parts/named.js'
import { table } from '../parts/table.js'
import type { ViewOf } from '../record-page.js'
import { inWords } from '../words.js'

/** A person: what he or she acted as, occasion by occasion, and said. */
export const personView: ViewOf<Person> = (page, { id }) => {
  const rows = capacities(id).map(({ capacity, on, record: occasion }) => {
    const found = record(occasion)
    const fields =
      'outcome' in found
        ? [pointer('heads', id), pointer('members', id)]
        : [pointer('capacity'), pointer('speaker')]
    return {
      key: occasion,
      cells: [
        { content: formatDate(on), sort: on },
        [capacityOf(page, capacity), marks(page, occasion, ...fields)],
        inWords(capacity.rank),
        page.link(occasion, 'outcome' in found ? nameOf(occasion) : 'statement'),
      ],
    }
  })
  const said = statements.by(id).map((one) => html`<li>${formatDate(one.said)}: ${page.link(one.id)}</li>\n`)
  return {
    body: html`${factList([nameRows(page, id), fieldRow(page, id, 'familyName'), fieldRow(page, id, 'givenName')])}
${
  rows.length > 0 &&
  html`<section><h2>In which capacity</h2>
${table(page, {
  caption: 'What the person acted as, on each occasion',
  columns: [
    { head: 'Day', name: 'day' },
    { head: 'As what' },
    { head: 'Rank', name: 'rank' },
    { head: 'Occasion' },
  ],
  rows,
})}</section>`
}
${said.length > 0 && html`<section><h2>Said</h2>\n<ul>\n${said}</ul></section>`}`,
  }
}
