import type { Document, Participation, PresentParticipation, Summit } from '@nuclear-security-summits/data'
import { countHeld } from '@nuclear-security-summits/model/core'
import {
  attendance,
  commitments,
  documents,
  formatRange,
  nameOf,
  rankOf,
  timeline,
} from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { marks, pointer } from '../parts/evidence.js'
import { factList, fieldRow, row } from '../parts/facts.js'
import { nameRows } from '../parts/named.js'
import { absenceOf, headsOf, partyLink, partyName, reasonsOf } from '../parts/participation.js'
import { table } from '../parts/table.js'
import type { ViewOf } from '../record-page.js'
import { capital, counted, rankWords, yearOf } from '../words.js'

/** A summit: when, where, how many, who came and who did not, what was adopted, stated and promised. */
export const summitView: ViewOf<Summit> = (page, summit) => {
  const { id, dates } = summit
  const facts = factList([
    nameRows(page, id),
    row('Dates', formatRange(dates), marks(page, id, '/dates')),
    ...['city', 'venue', 'host', 'chair', 'website', 'series', 'ordinal'].map((name) =>
      fieldRow(page, id, name, name === 'ordinal' ? 'Place in the series' : undefined),
    ),
  ])
  const all = [...attendance({ summit: id })].sort((a, b) => partyName(a).localeCompare(partyName(b), 'en'))
  const present = all.flatMap((one) => (one.outcome === 'present' ? [one] : []))
  return {
    body: html`${facts}${counts(page, summit, present)}${participants(page, summit, present)}${absences(page, all)}
${papers(page, summit)}${promises(page, summit)}${happenings(page, summit)}`,
  }
}

function counts(page: Page, { id, counts: list }: Summit, present: readonly PresentParticipation[]): Content {
  const rows = list.map(({ what, value }) => ({
    key: what,
    cells: [
      capital(what === 'heads' ? 'heads of delegation' : what),
      [value, marks(page, id, pointer('counts', what))],
      countHeld(what, present),
    ],
  }))
  const leaders = list.some(({ what }) => what === 'leaders')
  return html`<section><h2>How many came</h2>
${table(page, {
  caption: 'As sources count them, and as many as the record names',
  columns: [{ head: 'Of what' }, { head: 'Counted', number: true }, { head: 'Named here', number: true }],
  rows,
})}<p class="aside">${leaders && '“Leaders” are heads of state or government. '}Who counts the host, the organizations or stand-ins comes to other numbers: ${page.to('disputes/index.html', 'where sources disagree')}.</p></section>
`
}

function participants(page: Page, { id, name }: Summit, present: readonly PresentParticipation[]): Content {
  return html`<section><h2>Who came</h2>
${table(page, {
  caption: `Participants of the ${name}`,
  columns: [
    { head: 'Party', name: 'party' },
    { head: 'Head of delegation' },
    { head: 'Rank', name: 'rank' },
    { head: 'Record' },
  ],
  rows: present.map((one) => ({
    key: one.id,
    cells: [
      {
        content: [
          partyLink(page, one),
          marks(page, one.id, '/outcome', '/party', '/summit'),
          one.role === 'host' && html` <span class="aside">host</span>`,
        ],
        sort: partyName(one),
      },
      [
        headsOf(page, one),
        one.leaderAbsent &&
          html`<div class="aside">${page.link(one.leaderAbsent.expected)} was expected</div>`,
      ],
      rankWords(rankOf(one)),
      page.link(one.id, 'details'),
    ],
  })),
  data: 'participations',
  part: true,
})}<p class="aside">All four summits side by side: ${page.to('attendance.html', 'attendance')}. As records: ${page.to(`participations/index.html?summit=${yearOf(id)}`, 'participations')}.</p></section>
`
}

function absences(page: Page, all: readonly Participation[]): Content {
  const absent = all.filter((one) => one.outcome === 'absent')
  const leaders = all.filter((one) => one.outcome === 'present' && one.leaderAbsent)
  if (absent.length + leaders.length === 0) return undefined
  const part = (one: Participation) => html`<h3>${page.link(one.id, nameOf(one.party))}</h3>
<p>${one.outcome === 'absent' ? ['Stayed away: ', absenceOf(page, one)] : one.leaderAbsent && ['The delegation came, without ', page.link(one.leaderAbsent.expected), marks(page, one.id, '/leaderAbsent/expected')]}.</p>
${reasonsOf(page, one) ?? html`<p class="unknown">No reason is recorded.</p>\n`}`
  return html`<section><h2>Who stayed away</h2>
<p class="aside">A reason is a claim: each is what its claimant says.</p>
${absent.map(part)}${leaders.map(part)}</section>
`
}

function papers(page: Page, { id }: Summit): Content {
  const of = (kinds: readonly Document['kind'][]) =>
    documents.where((one) => one.summit === id && kinds.includes(one.kind))
  const list = (
    title: string,
    found: readonly Document[],
    more: (one: Document) => Content = () => undefined,
  ) =>
    found.length > 0 &&
    html`<h3>${title}</h3>\n<ul>\n${found.map((one) => html`<li>${page.link(one.id)}${more(one)}</li>\n`)}</ul>\n`
  const signed = (one: Document) =>
    one.kind === 'joint-statement' &&
    html` <span class="aside">${counted(one.subscribers.length, 'signer')}${!one.subscribersComplete && ', list not whole'}</span>`
  return html`<section><h2>Documents</h2>
${list('Adopted by all', of(['communique', 'work-plan', 'action-plan']))}${list('Joint statements', of(['joint-statement']), signed)}${list('Handed in by participants', of(['national-statement', 'progress-report']))}</section>
`
}

function promises(page: Page, { id }: Summit): Content {
  const year = yearOf(id)
  const themes = commitments.pivot().flatMap(({ theme, counts }) => {
    const number = counts[id] ?? 0
    return number > 0 ? [{ theme, number }] : []
  })
  const total = themes.reduce((sum, { number }) => sum + number, 0)
  return html`<section><h2>Commitments</h2>
<p>${page.to(`commitments/index.html?summit=${year}`, counted(total, 'commitment'))} in the record, by theme:</p>
<ul class="columns">
${themes.map(({ theme, number }) => html`<li>${page.link(theme)} <span class="aside">${number}</span></li>\n`)}</ul></section>
`
}

function happenings(page: Page, { id }: Summit): Content {
  const entries = timeline({ about: id, kinds: ['event'] })
  if (entries.length === 0) return undefined
  return html`<section><h2>On the way</h2>
<ul>
${entries.map((one) => html`<li>${formatRange(one.when)}: ${page.link(one.id, one.name)}</li>\n`)}</ul></section>
`
}
