import type {
  Event,
  Id,
  Instrument,
  ParticipantList,
  Place,
  Series,
  Topic,
} from '@nuclear-security-summits/data'
import {
  commitments,
  formatDate,
  formatRange,
  jointStatements,
  states,
  topics,
} from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { marks, pointer } from '../parts/evidence.js'
import { commas, factList, fieldRow, row } from '../parts/facts.js'
import { nameRows } from '../parts/named.js'
import { table } from '../parts/table.js'
import type { ViewOf } from '../record-page.js'
import { counted, yearOf } from '../words.js'

/** The rows of plain fields. */
const fields = (page: Page, id: Id, ...names: readonly string[]): readonly Content[] =>
  names.map((name) => fieldRow(page, id, name))

/** A section with a list; nothing where there is none. */
const listed = (title: string, items: readonly Content[]): Content =>
  items.length > 0 &&
  html`<section><h2>${title}</h2>\n<ul>\n${items.map((item) => html`<li>${item}</li>\n`)}</ul></section>`

export const placeView: ViewOf<Place> = (page, { id }) => ({
  body: factList([nameRows(page, id), ...fields(page, id, 'kind', 'state', 'within', 'lat', 'lon')]),
})

export const seriesView: ViewOf<Series> = (page, { id }) => ({
  body: factList([nameRows(page, id), ...fields(page, id, 'initiator')]),
})

export const eventView: ViewOf<Event> = (page, { id, when, agents }) => ({
  kind: page.to('events/index.html', `Event · ${formatRange(when)}`),
  body: factList([
    nameRows(page, id),
    row('When', formatRange(when), marks(page, id, '/when')),
    ...fields(page, id, 'kind', 'at'),
    row('By', commas(agents.map((agent) => [page.link(agent), marks(page, id, pointer('agents', agent))]))),
    ...fields(page, id, 'partOf'),
  ]),
})

export const instrumentView: ViewOf<Instrument> = (page, { id, partyCounts, founders }) => ({
  body: html`${factList([
    nameRows(page, id),
    ...fields(page, id, 'kind', 'adopted', 'openedForSignature', 'entryIntoForce', 'depositary', 'body'),
    row('Founders', commas(founders.map((party) => page.link(party))), marks(page, id, '/founders')),
    row(
      'Parties',
      partyCounts.map(
        ({ value, asOf }) =>
          html`<div>${value} on ${formatDate(asOf)}${marks(page, id, pointer('partyCounts', asOf))}</div>`,
      ),
    ),
  ])}${listed(
    'Commitments that refer to it',
    commitments
      .where((one) => one.instruments?.includes(id) ?? false)
      .map((one) => [yearOf(one.summit), ', ', page.link(one.party), ': ', page.link(one.id)]),
  )}`,
})

export const topicView: ViewOf<Topic> = (page, { id }) => ({
  body: html`${factList([nameRows(page, id), ...fields(page, id, 'broader')])}${listed(
    'Narrower topics',
    topics.where({ broader: id }).map((one) => page.link(one.id)),
  )}${listed(
    'Joint statements',
    jointStatements
      .where({ theme: id })
      .map((one) => [
        page.link(one.id),
        html` <span class="aside">${yearOf(one.summit)}, ${counted(one.subscribers.length, 'signer')}</span>`,
      ]),
  )}${listed(
    'Commitments',
    commitments
      .where({ theme: id })
      .map((one) => [yearOf(one.summit), ', ', page.link(one.party), ': ', page.link(one.id)]),
  )}`,
})

/** A list of participants as a source prints it. */
export const listView: ViewOf<ParticipantList> = (page, { id, parties, listedIn, complete, summit }) => ({
  body: html`${factList([
    nameRows(page, id),
    row('Summit', page.link(summit), marks(page, id, '/summit')),
    row('Printed in', page.link(listedIn)),
    row('Whole', complete ? 'yes' : 'no'),
  ])}${table(page, {
    caption: `${counted(parties.length, 'line')}, in the order of the source`,
    columns: [{ head: 'Party', name: 'party' }, { head: 'Head', name: 'head' }, { head: 'As printed' }],
    rows: parties.map(({ party, head, asPrinted }) => ({
      key: `${id} ${party}`,
      cells: [
        [
          page.link(party),
          !states.find(party) && html` <span class="aside">organization</span>`,
          marks(page, id, pointer('parties', party)),
        ],
        head && page.link(head),
        asPrinted,
      ],
    })),
  })}`,
})
