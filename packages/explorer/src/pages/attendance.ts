import type { Participation, PartyId } from '@nuclear-security-summits/data'
import { type AttendanceRow, matrix, nameOf, rankOf, states } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { ListPage } from '../list-page.js'
import type { Page } from '../page.js'
import { marks, sourcesOf } from '../parts/evidence.js'
import { rankBars } from '../parts/rank-bars.js'
import { asHead, inOrder, inWords, rankWords, yearOf } from '../words.js'

/** Who came to which summit: every state and organization, at which rank, or how it came that nobody was there. */
export const attendancePage: ListPage = {
  path: 'attendance.html',
  title: 'Attendance',
  lead: 'Every state and organization through the four summits, by the rank of the head of its delegation.',
  before: () =>
    html`<p class="aside">The small numbers say how many sources stand behind a cell, and lead to them.</p>\n`,
  table: (page) => ({
    caption: 'Rank of the head of delegation, by summit',
    columns: [
      { head: 'Party', name: 'party' },
      { head: 'Region', name: 'region', wide: true },
      ...inOrder.map(({ id }) => ({ head: page.link(id, yearOf(id)), name: yearOf(id) })),
    ],
    rows: byName(matrix()).map((row) => ({
      key: row.party,
      cells: [
        { content: [page.link(row.party), marks(page, row.party)], sort: nameOf(row.party) },
        regionOf(row.party) ?? html`<span class="aside">organization</span>`,
        ...row.cells.map((cell) => ({ content: cellOf(page, cell), sort: height(cell) })),
      ],
      terms: { region: [regionOf(row.party) ?? 'organization'], came: waysOf(row), rank: ranksOf(row) },
    })),
    filters: [
      { name: 'region', label: 'Region', words: asHead, order: [...REGIONS, 'organization'] },
      { name: 'came', label: 'Came', words: (term) => WAYS.get(term) ?? term, order: [...WAYS.keys()] },
      { name: 'rank', label: 'At rank', words: rankTermWords },
    ],
    data: 'attendance',
  }),
  after: (page) => html`<section id="ranks"><h2>At which rank they came</h2>\n${rankBars(page)}</section>`,
}

/** States before organizations, each in the order of their names. */
const byName = (rows: readonly AttendanceRow[]): AttendanceRow[] =>
  [...rows].sort(
    (a, b) =>
      Number(a.party.startsWith('org:')) - Number(b.party.startsWith('org:')) ||
      nameOf(a.party).localeCompare(nameOf(b.party), 'en'),
  )

const REGIONS = [...new Set(states.all.flatMap(({ region }) => region ?? []))].sort()

/** The region of a state. */
export const regionOf = (party: PartyId): string | undefined => states.find(party)?.region

/** What can be asked of a row, in words. */
const WAYS = new Map<string, string>([
  ['every', 'to all four summits'],
  ['left', 'earlier, but not in 2016'],
  ...inOrder.map(({ id }): [string, string] => [`in-${yearOf(id)}`, `in ${yearOf(id)}`]),
  ...inOrder
    .slice(1)
    .map(({ id }): [string, string] => [`new-${yearOf(id)}`, `for the first time in ${yearOf(id)}`]),
  ['never', 'to none'],
])

function waysOf({ present }: AttendanceRow): string[] {
  const [first] = present
  if (first === undefined) return ['never']
  const last = inOrder.at(-1)?.id
  return [
    ...(present.length === inOrder.length ? ['every'] : []),
    ...(present.some((summit) => summit === last) ? [] : ['left']),
    ...present.map((summit) => `in-${yearOf(summit)}`),
    ...(first === inOrder[0]?.id ? [] : [`new-${yearOf(first)}`]),
  ]
}

const ranksOf = ({ cells }: AttendanceRow): string[] => [
  ...new Set(
    cells.flatMap((cell) =>
      cell?.outcome === 'present' ? [rankOf(cell), `${rankOf(cell)}-${yearOf(cell.summit)}`] : [],
    ),
  ),
]

/** `minister-2016` is "minister, 2016". */
const rankTermWords = (term: string): string => {
  const [, rank = term, year] = /^(.*?)-(\d{4})$/.exec(term) ?? []
  return `${rank === 'unknown' ? 'not known' : inWords(rank)}${year === undefined ? ', any summit' : `, ${year}`}`
}

/** A cell as data: the rank, or in brackets how it came that nobody was there; nothing where nothing is recorded. */
export const cellTerm = (cell: Participation | undefined): string | undefined =>
  cell && (cell.outcome === 'present' ? rankOf(cell) : `(${cell.manner})`)

function cellOf(page: Page, cell: Participation | undefined): Content {
  if (!cell) return html`<span class="none">–</span>`
  const { id, outcome } = cell
  const rank = outcome === 'present' ? rankOf(cell) : undefined
  const words = rank ? rankWords(rank) : cell.outcome === 'absent' && inWords(cell.manner)
  return html`<span class="rank ${rank ?? 'absent'}">${page.link(id, words)}</span>${sourcesOf(page, id)}`
}

const ORDER = [
  'head-of-state',
  'head-of-government',
  'head-of-organization',
  'deputy-head',
  'royal-representative',
  'legislature-head',
  'foreign-minister',
  'minister',
  'ambassador',
  'senior-official',
  'spokesperson',
  'other',
  'unknown',
]

/** By which a cell sorts: the highest rank first, then who stayed away, then of whom nothing is recorded. */
const height = (cell: Participation | undefined): string => {
  if (!cell) return '99'
  const place = cell.outcome === 'present' ? ORDER.indexOf(rankOf(cell)) : 90
  return String(place).padStart(2, '0')
}
