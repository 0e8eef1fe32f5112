import type {
  Article,
  Commitment,
  Document,
  Event,
  Id,
  Instrument,
  Place,
  Series,
  Summit,
  Topic,
} from '@nuclear-security-summits/data'
import {
  articles,
  commitments,
  disputes,
  documents,
  events,
  formatDate,
  formatPublished,
  formatRange,
  instruments,
  nameOf,
  places,
  referencesTo,
  series,
  sources,
  summits,
  topics,
} from '@nuclear-security-summits/sdk'
import { html } from '../html.js'
import type { ListPage } from '../list-page.js'
import { FOREIGN } from '../page.js'
import { disputeTitle, variantValue } from '../parts/disputes.js'
import { marksOf } from '../parts/evidence.js'
import { factsOn } from '../views/source.js'
import { asHead, inOrder, inWords, yearOf } from '../words.js'
import { collectionList } from './collection-list.js'

const KIND = { name: 'kind', label: 'Kind', words: inWords, terms: ({ kind }: { kind: string }) => [kind] }
const KIND_COLUMN = {
  head: 'Kind',
  name: 'kind',
  cell: (_: unknown, { kind }: { kind: string }) => inWords(kind),
}

/** Where in the record something is named. */
const NAMED = {
  head: 'Named in',
  name: 'named',
  number: true,
  cell: (_: unknown, { id }: { id: Id }) => new Set(referencesTo(id).map(({ from }) => from)).size,
} as const

const statusOf = ({ assessments }: Commitment): string => assessments.at(-1)?.status ?? 'not-judged'

/** Lists of what was done, written and stated. */
export const WHAT: readonly ListPage[] = [
  collectionList<Summit>({
    collection: 'summits',
    title: 'Summits',
    lead: 'Four meetings of leaders on keeping nuclear material out of the hands of terrorists.',
    records: inOrder,
    columns: [
      {
        head: 'Dates',
        name: 'dates',
        cell: (_, { dates }) => ({ content: formatRange(dates), sort: dates.start ?? '' }),
      },
      { head: 'City', name: 'city', cell: (page, { city }) => page.link(city) },
      { head: 'Host', name: 'host', cell: (page, { host }) => page.link(host) },
    ],
  }),
  collectionList<Commitment>({
    collection: 'commitments',
    title: 'Commitments',
    head: 'What',
    lead: 'What states and organizations promised at the summits or reported there as done, and what became of it, by whom it is said.',
    records: commitments.outcomes().map(({ commitment }) => commitment),
    columns: [
      { head: 'Party', name: 'party', cell: (page, { party }) => page.link(party) },
      { head: 'Summit', name: 'summit', cell: (_, { summit }) => yearOf(summit) },
      { head: 'Kind', name: 'kind', cell: (_, { kind }) => (kind === 'pledge' ? 'promise' : 'deed') },
      { head: 'Theme', name: 'theme', cell: (page, { theme }) => page.link(theme) },
      {
        head: 'Last word',
        name: 'status',
        cell: (page, { assessments }) => {
          const last = assessments.at(-1)
          return (
            last && [
              inWords(last.status),
              html` <span class="aside">${page.link(last.assessor)}, ${formatDate(last.asOf)}</span>`,
            ]
          )
        },
      },
    ],
    filters: [
      { name: 'party', label: 'Party', words: nameOf, terms: ({ party }) => [party] },
      { name: 'summit', label: 'Summit', words: String, terms: ({ summit }) => [yearOf(summit)] },
      { name: 'theme', label: 'Theme', words: nameOf, terms: ({ theme }) => [theme] },
      {
        name: 'kind',
        label: 'Kind',
        words: (kind) => (kind === 'pledge' ? 'promise' : 'reported as done'),
        terms: ({ kind }) => [kind],
      },
      { name: 'status', label: 'Last word', words: inWords, terms: (one) => [statusOf(one)] },
      {
        name: 'judged',
        label: 'Judgement',
        words: inWords,
        terms: (one) =>
          commitments.disagreements().some(({ commitment }) => commitment === one)
            ? ['those-who-judge-differ']
            : [],
      },
    ],
  }),
  collectionList<Document>({
    collection: 'documents',
    title: 'Documents',
    lead: 'What the summits adopted, what some participants stated together, what participants handed in.',
    records: documents.all,
    columns: [
      KIND_COLUMN,
      { head: 'Summit', name: 'summit', cell: (_, { summit }) => yearOf(summit) },
      {
        head: 'Of, or addressed to',
        name: 'party',
        cell: (page, one) =>
          'party' in one
            ? page.link(one.party)
            : 'addressedTo' in one && one.addressedTo && page.link(one.addressedTo),
      },
    ],
    filters: [
      KIND,
      { name: 'summit', label: 'Summit', words: String, terms: ({ summit }) => [yearOf(summit)] },
      {
        name: 'party',
        label: 'Handed in by',
        words: nameOf,
        terms: (one) => ('party' in one ? [one.party] : []),
      },
      {
        name: 'asks',
        label: 'Asks something of',
        words: nameOf,
        terms: (one) =>
          'adopted' in one
            ? [
                ...new Set([
                  ...(one.addressedTo ? [one.addressedTo] : []),
                  ...(one.points ?? []).flatMap(({ addresses }) => addresses ?? []),
                ]),
              ]
            : [],
      },
    ],
  }),
  collectionList<Instrument>({
    collection: 'instruments',
    title: 'Treaties and other instruments',
    lead: 'The treaties, resolutions and terms to which commitments refer.',
    records: instruments.all,
    columns: [
      KIND_COLUMN,
      {
        head: 'Adopted',
        name: 'adopted',
        cell: (_, { adopted }) => adopted && { content: formatDate(adopted), sort: adopted },
      },
      {
        head: 'In force',
        name: 'force',
        cell: (_, { entryIntoForce: day }) => day && { content: formatDate(day), sort: day },
      },
    ],
  }),
  collectionList<Event>({
    collection: 'events',
    title: 'Events',
    lead: 'Speeches, briefings, meetings and announcements on the way to the summits and around them.',
    records: events.all,
    columns: [
      KIND_COLUMN,
      {
        head: 'When',
        name: 'when',
        cell: (_, { when }) => ({
          content: formatRange(when),
          sort: when.start ?? when.attestedOn?.[0] ?? '',
        }),
      },
    ],
    filters: [KIND],
  }),
  collectionList<Article>({
    collection: 'articles',
    title: 'The article',
    lead: 'The report of how the Kremlin explained Russia’s absence: what it is, who says what in it, where. Its text is not here.',
    records: articles.all,
    columns: [
      {
        head: 'Published',
        name: 'published',
        cell: (_, { published }) => ({ content: formatDate(published), sort: published }),
      },
    ],
  }),
  collectionList<Place>({
    collection: 'places',
    title: 'Places',
    lead: 'Cities and venues.',
    records: places.all,
    columns: [
      KIND_COLUMN,
      { head: 'State', name: 'state', cell: (page, { state }) => state && page.link(state) },
      NAMED,
    ],
  }),
  collectionList<Topic>({
    collection: 'topics',
    title: 'Topics',
    lead: 'The themes by which statements, documents and commitments are sorted.',
    records: topics.all,
    columns: [
      { head: 'Wider', name: 'broader', cell: (page, { broader }) => broader && page.link(broader) },
      NAMED,
    ],
  }),
  collectionList<Series>({
    collection: 'series',
    title: 'The series',
    lead: 'The series of summits.',
    records: series.all,
    columns: [
      {
        head: 'Summits',
        name: 'summits',
        number: true,
        cell: (_, { id }) => summits.where({ series: id }).length,
      },
    ],
  }),
  {
    path: 'disputes/index.html',
    title: 'Where sources disagree',
    lead: 'Fields for which sources give different values. The record holds one, and says here what the others are.',
    table: (page) => ({
      caption: `${disputes.size} fields on which sources differ`,
      columns: [
        { head: 'What', name: 'what' },
        { head: 'Values, each with its sources' },
        { head: 'Resolution', name: 'resolution' },
      ],
      rows: disputes.all.map((one) => ({
        key: one.id,
        cells: [
          page.link(one.id, disputeTitle(one)),
          one.variants.map(({ value, rank, cites }) => {
            const supports = cites.map(({ source, ...cite }) => ({ ...cite, source: sources.get(source) }))
            return html`<div>${variantValue(page, one, value)}${marksOf(page, supports)}${rank === 'preferred' && html` <span class="aside">preferred</span>`}</div>`
          }),
          one.resolution === 'preferred' ? 'one followed' : 'open',
        ],
        terms: { resolution: [one.resolution] },
      })),
      filters: [
        {
          name: 'resolution',
          label: 'Resolution',
          words: (term) => (term === 'preferred' ? 'one followed' : 'open'),
        },
      ],
      data: 'disputes',
    }),
  },
  {
    path: 'sources/index.html',
    title: 'Sources',
    lead: 'Every page, article and document that a fact rests on.',
    table: (page) => ({
      caption: `${sources.size} sources`,
      columns: [
        { head: 'Title', name: 'title' },
        { head: 'Publisher', name: 'publisher' },
        { head: 'Date', name: 'date' },
        { head: 'Kind', name: 'kind' },
        { head: 'Quotable', name: 'rights' },
        { head: 'Facts', name: 'facts', number: true },
      ],
      rows: sources.all.map((one) => ({
        key: one.id,
        cells: [
          page.link(
            one.id,
            FOREIGN.test(one.title) ? html`<span lang="${one.lang}">${one.title}</span>` : one.title,
          ),
          one.publisher ?? one.authors?.join(', '),
          { content: formatPublished(one), sort: one.published ?? '' },
          inWords(one.kind),
          one.rights.text,
          factsOn(one.id),
        ],
        terms: {
          kind: [one.kind],
          tier: [one.tier],
          side: one.alignment ? [one.alignment] : ['none'],
          language: [one.lang],
          year: [one.published?.slice(0, 4) ?? 'undated'],
        },
      })),
      filters: [
        { name: 'kind', label: 'Kind', words: inWords },
        { name: 'tier', label: 'Nearness', words: asHead },
        { name: 'side', label: 'Speaks for', words: (id) => (id === 'none' ? 'no state' : nameOf(id)) },
        {
          name: 'language',
          label: 'Language',
          words: (tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
        },
        { name: 'year', label: 'Year', words: String },
      ],
      data: 'sources',
    }),
  },
]
