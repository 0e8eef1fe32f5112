import type { Dispute } from '@nuclear-security-summits/data'
import { sources } from '@nuclear-security-summits/sdk'
import { html } from '../html.js'
import { disputeTitle, variantValue } from '../parts/disputes.js'
import { marksOf } from '../parts/evidence.js'
import { factList, row } from '../parts/facts.js'
import { table } from '../parts/table.js'
import type { ViewOf } from '../record-page.js'

/** A field on which sources differ: each value with its sources, and which the record follows. */
export const disputeView: ViewOf<Dispute> = (page, one) => ({
  kind: page.to('disputes/index.html', 'Where sources disagree'),
  title: disputeTitle(one),
  body: html`${factList([
    row('Record', page.link(one.subject)),
    row('Field', html`<code>${one.field}</code>`),
    row(
      'Resolution',
      one.resolution === 'preferred'
        ? 'The record follows one of them.'
        : 'Open: the record follows none of them.',
    ),
  ])}${table(page, {
    caption: 'The values, each with its sources',
    columns: [{ head: 'Value' }, { head: 'Standing' }, { head: 'Why' }],
    rows: one.variants.map((variant) => ({
      key: String(variant.value),
      cells: [
        [
          variantValue(page, one, variant.value),
          marksOf(
            page,
            variant.cites.map(({ source, ...cite }) => ({ ...cite, source: sources.get(source) })),
          ),
        ],
        variant.rank,
        variant.reason,
      ],
    })),
  })}`,
})
