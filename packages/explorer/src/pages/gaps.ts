import type { Id } from '@nuclear-security-summits/data'
import { type Gap, gaps } from '@nuclear-security-summits/sdk'
import { html } from '../html.js'
import type { ListPage } from '../list-page.js'
import { sourcesOf } from '../parts/evidence.js'

/** What is missing, and known to be. */
export const gapsPage: ListPage = {
  path: 'gaps.html',
  title: 'What is missing',
  lead: 'Heads of delegation that no source names, counts that our lists do not reach, lists of signers that are not whole.',
  table: (page) => ({
    caption: 'Known gaps of the record',
    columns: [
      { head: 'Where', name: 'where' },
      { head: 'What', name: 'what' },
      { head: 'Stated', number: true },
      { head: 'Held', number: true },
      { head: 'Searched' },
      { head: 'Sources', number: true },
    ],
    rows: gaps().map((gap) => ({
      key: gapKey(gap),
      cells: [
        page.link(placeOf(gap)),
        whatOf(gap),
        'stated' in gap && gap.stated,
        gap.kind === 'head' ? 0 : gap.held,
        gap.kind === 'subscribers' && html`<span class="aside">${gap.searched}</span>`,
        sourcesOf(page, placeOf(gap)),
      ],
      terms: { kind: [gap.kind] },
    })),
    filters: [{ name: 'kind', label: 'What', words: (kind) => KINDS[kind as Gap['kind']] }],
    data: 'gaps',
  }),
}

const KINDS: Readonly<Record<Gap['kind'], string>> = {
  head: 'heads of delegation',
  count: 'counts',
  subscribers: 'lists of signers',
}

/** The record in which something is missing. */
export function placeOf(gap: Gap): Id {
  if (gap.kind === 'head') return gap.participation
  return gap.kind === 'count' ? gap.summit : gap.document
}

/** What is missing there. */
export function whatOf(gap: Gap): string {
  if (gap.kind === 'head') return 'head of delegation'
  return gap.kind === 'count' ? gap.what : 'states that signed'
}

/** A gap by its place and what is missing there. */
export const gapKey = (gap: Gap): string => `${placeOf(gap)} ${whatOf(gap)}`
