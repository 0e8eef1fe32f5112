import { formatRange, timeline } from '@nuclear-security-summits/sdk'
import type { ListPage } from '../list-page.js'
import { sourcesOf } from '../parts/evidence.js'
import { asHead } from '../words.js'

/** What happened and what was said, in the order of the days. */
export const timelinePage: ListPage = {
  path: 'timeline.html',
  title: 'Timeline',
  lead: 'What happened, was adopted and was said, in the order of the days.',
  table: (page) => ({
    caption: 'Events, summits, documents, statements and instruments by date',
    columns: [
      { head: 'What', name: 'what' },
      { head: 'When', name: 'when' },
      { head: 'Sort', name: 'kind' },
      { head: 'Sources', number: true },
    ],
    rows: timeline().map(({ id, kind, when, name }) => ({
      key: id,
      cells: [
        page.link(id, name),
        { content: formatRange(when), sort: dayOf(when) },
        asHead(kind),
        sourcesOf(page, id),
      ],
      terms: { year: [dayOf(when).slice(0, 4)], kind: [kind] },
    })),
    filters: [
      { name: 'year', label: 'Year', words: String },
      { name: 'kind', label: 'Sort', words: asHead },
    ],
    data: 'timeline',
  }),
}

/** The first day, as far as it is known. */
const dayOf = ({
  start,
  attestedOn,
  end,
}: {
  start?: string
  attestedOn?: readonly string[]
  end?: string
}): string => start ?? attestedOn?.[0] ?? end ?? ''
