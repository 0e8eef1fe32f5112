import type { Id } from '@nuclear-security-summits/data'
import { type Rank, ranks } from '@nuclear-security-summits/sdk'
import { type Content, type Html, html } from '../html.js'
import type { Page } from '../page.js'
import { asHead, yearOf } from '../words.js'
import { table } from './table.js'

/** Length of the longest bar, in units of the drawing. */
const LONGEST = 100

/** At which rank the parties were represented, summit by summit, with a bar for each number. */
export function rankBars(page: Page): Content {
  const summits = ranks()
  const all = [...new Set(summits.flatMap(({ counts }) => Object.keys(counts) as Rank[]))]
  const total = (rank: Rank): number => summits.reduce((sum, { counts }) => sum + (counts[rank] ?? 0), 0)
  const most = Math.max(...summits.flatMap(({ counts }) => Object.values(counts)))
  const order = all.sort((a, b) => Number(a === 'unknown') - Number(b === 'unknown') || total(b) - total(a))
  return table(page, {
    caption: 'Delegations by the rank of their head',
    columns: [
      { head: 'Rank' },
      ...summits.map(({ summit }) => ({ head: page.link(summit as Id, yearOf(summit)) })),
    ],
    rows: order.map((rank) => ({
      key: rank,
      cells: [
        rank === 'unknown' ? 'Head not known' : asHead(rank),
        ...summits.map(({ counts }) => bar(counts[rank] ?? 0, most)),
      ],
    })),
  })
}

const bar = (value: number, most: number): Html =>
  html`<span class="bar"><svg viewBox="0 0 ${LONGEST} 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.round((value / most) * LONGEST)}" height="10"/></svg><span>${value}</span></span>`
