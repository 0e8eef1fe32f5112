import type {
  Id,
  Organization,
  OrganizationId,
  PartyId,
  State,
  StateId,
} from '@nuclear-security-summits/data'
import {
  attendance,
  commitments,
  documents,
  formatDate,
  jointStatements,
  matrix,
  rankOf,
  type SignedStatement,
  statements,
} from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { marks, sourcesOf } from '../parts/evidence.js'
import { factList, fieldRow } from '../parts/facts.js'
import { nameRows } from '../parts/named.js'
import { absenceOf, headsOf, reasonsOf } from '../parts/participation.js'
import { table } from '../parts/table.js'
import type { ViewOf } from '../record-page.js'
import { counted, inWords, rankWords, yearOf } from '../words.js'
import { addressing } from './document.js'
import { SIGNATURES } from './joint-statement.js'

/** A state: its codes, and what it did at the summits. */
export const stateView: ViewOf<State> = (page, { id }) => ({
  body: html`${factList([
    nameRows(page, id),
    fieldRow(page, id, 'iso2', 'ISO 3166-1 alpha-2'),
    fieldRow(page, id, 'iso3', 'ISO 3166-1 alpha-3'),
    fieldRow(page, id, 'isoNumeric', 'ISO 3166-1 numeric'),
    ...['region', 'subregion', 'capital'].map((name) => fieldRow(page, id, name)),
  ])}${deeds(page, id)}`,
})

/** An organization: what it is, and what it did at the summits. */
export const organizationView: ViewOf<Organization> = (page, { id }) => ({
  body: html`${factList([
    nameRows(page, id),
    ...['kind', 'state', 'parent', 'founded', 'dissolved'].map((name) => fieldRow(page, id, name)),
  ])}${deeds(page, id)}`,
})

function deeds(page: Page, id: PartyId): Content {
  return [
    presence(page, id),
    signatures(page, id),
    promises(page, id),
    addressing(page, id),
    texts(page, id),
    sayings(page, id),
  ]
}

/** Its participations, if it has any. */
const participationsOf = (id: PartyId) =>
  id.startsWith('org:')
    ? attendance({ organization: id as OrganizationId })
    : attendance({ state: id as StateId })

function presence(page: Page, id: PartyId): Content {
  const rows = participationsOf(id).map((one) => ({
    key: one.id,
    cells: [
      [page.link(one.summit, yearOf(one.summit)), marks(page, one.id, '/summit', '/party')],
      one.outcome === 'present'
        ? ['present', one.role === 'host' && ', host', marks(page, one.id, '/outcome')]
        : ['absent: ', absenceOf(page, one)],
      one.outcome === 'present' ? headsOf(page, one) : reasonsOf(page, one),
      one.outcome === 'present' ? rankWords(rankOf(one)) : '',
      page.link(one.id, 'details'),
    ],
  }))
  return (
    rows.length > 0 &&
    html`<section><h2>At the summits</h2>
${table(page, {
  caption: 'Whether it came, who led the delegation, or the reasons that were given',
  columns: [
    { head: 'Summit' },
    { head: 'Outcome' },
    { head: 'Head, or reasons' },
    { head: 'Rank' },
    { head: 'Record' },
  ],
  rows,
  data: 'participations',
  part: true,
})}</section>
`
  )
}

/** How it stands to the joint statements; of who was at no summit, and signed none, nothing is said. */
function signatures(page: Page, id: PartyId): Content {
  const all = jointStatements.of(id)
  const came = matrix().some(({ party, present }) => party === id && present.length > 0)
  if (!came && all.every(({ subscriber }) => subscriber === undefined)) return undefined
  const rest = (wanted: 'none' | 'unknown') => all.filter(({ signature }) => signature === wanted)
  const rows = all
    .filter(({ subscriber }) => subscriber !== undefined)
    .map(({ statement, signature, sponsor, subscriber }) => ({
      key: `${statement.id} ${id}`,
      cells: [
        page.link(statement.id),
        yearOf(statement.summit),
        [SIGNATURES[signature], sponsor && ', among those who led it'],
        { content: subscriber?.on && formatDate(subscriber.on), sort: subscriber?.on ?? '' },
        sourcesOf(page, statement.id),
      ],
    }))
  return html`<section><h2>Joint statements</h2>
${table(page, {
  caption: `${counted(rows.length, 'joint statement')} that it signed`,
  columns: [
    { head: 'Joint statement', name: 'name' },
    { head: 'Summit', name: 'summit' },
    { head: 'Signed', name: 'signed' },
    { head: 'On', name: 'on' },
    { head: 'Sources', number: true },
  ],
  rows,
  data: 'signatures',
  part: true,
})}${folded(page, 'did not sign: the list is whole and does not have it', rest('none'))}${folded(page, 'may have signed: the list is not whole', rest('unknown'))}</section>
`
}

/** Joint statements that it is not known to have signed, by their names alone. */
const folded = (page: Page, words: string, list: readonly SignedStatement[]): Content =>
  list.length > 0 &&
  html`<details><summary>${list.length} that it ${words}</summary>
<ul>
${list.map(({ statement }) => html`<li>${page.link(statement.id)} <span class="aside">${yearOf(statement.summit)}</span></li>\n`)}</ul></details>
`

function promises(page: Page, id: PartyId): Content {
  const rows = commitments.outcomes({ party: id }).map(({ commitment: one, last }) => ({
    key: one.id,
    cells: [
      page.link(one.id),
      yearOf(one.summit),
      one.kind === 'pledge' ? 'promise' : 'deed',
      page.link(one.theme),
      last
        ? [
            inWords(last.status),
            html` <span class="aside">${page.link(last.assessor)}, ${formatDate(last.asOf)}</span>`,
          ]
        : '',
      sourcesOf(page, one.id),
    ],
  }))
  return (
    rows.length > 0 &&
    html`<section><h2>Commitments</h2>
${table(page, {
  caption: 'What it promised or reported as done, and the last word on it',
  columns: [
    { head: 'What', name: 'what' },
    { head: 'Summit', name: 'summit' },
    { head: 'Kind', name: 'kind' },
    { head: 'Theme', name: 'theme' },
    { head: 'Last word', name: 'status' },
    { head: 'Sources', number: true },
  ],
  rows,
  data: 'commitments',
  part: true,
})}</section>
`
  )
}

function texts(page: Page, id: PartyId): Content {
  return list(
    'Handed in',
    documents.where((one) => 'party' in one && one.party === id).map((one) => page.link(one.id)),
  )
}

function sayings(page: Page, id: Id): Content {
  return list(
    'Said on its behalf',
    statements
      .by(id as PartyId)
      .map((one) => [formatDate(one.said), ', ', page.link(one.speaker), ': ', page.link(one.id)]),
  )
}

const list = (title: string, items: readonly Content[]): Content =>
  items.length > 0 &&
  html`<section><h2>${title}</h2>\n<ul>\n${items.map((item) => html`<li>${item}</li>\n`)}</ul></section>\n`
