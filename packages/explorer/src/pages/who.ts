import type {
  Id,
  Organization,
  ParticipantList,
  Participation,
  Person,
  State,
  Statement,
} from '@nuclear-security-summits/data'
import {
  attendance,
  capacities,
  formatDate,
  lists,
  matrix,
  nameOf,
  organizations,
  participations,
  people,
  rankOf,
  statements,
  states,
} from '@nuclear-security-summits/sdk'
import type { ListPage } from '../list-page.js'
import { commas } from '../parts/facts.js'
import { absenceOf, headsOf } from '../parts/participation.js'
import { asHead, inWords, rankWords, yearOf } from '../words.js'
import { collectionList } from './collection-list.js'

const summitsOf = new Map<Id, readonly string[]>(
  matrix().map(({ party, present }) => [party, present.map((summit) => yearOf(summit))]),
)

/** The years in which a state or organization took part, as a column and as a filter. */
const CAME = {
  head: 'Took part in',
  name: 'came',
  label: 'Took part in',
  words: (term: string) => (term === 'none' ? 'no summit' : term),
  cell: (_: unknown, { id }: { id: Id }) => summitsOf.get(id)?.join(', '),
  terms: ({ id }: { id: Id }) => {
    const years = summitsOf.get(id) ?? []
    return years.length > 0 ? years : ['none']
  },
}

/** In the order of their names. */
const byName = <T extends { readonly name: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => a.name.localeCompare(b.name, 'en'))

/** What a person was last known as. */
const lastOf = ({ id }: Person) => capacities(id).at(-1)

/** Lists of who came and who spoke. */
export const WHO: readonly ListPage[] = [
  collectionList<State>({
    collection: 'states',
    title: 'States',
    lead: 'Every state of the record, with its ISO codes; those that took part in no summit too.',
    records: byName(states.all),
    columns: [
      { head: 'ISO', name: 'iso3', wide: true, cell: (_, { iso3 }) => iso3 },
      { head: 'Numeric', name: 'numeric', wide: true, cell: (_, { isoNumeric }) => isoNumeric },
      { head: 'Region', name: 'region', cell: (_, { region }) => region },
      CAME,
    ],
    filters: [
      { name: 'region', label: 'Region', words: String, terms: ({ region }) => (region ? [region] : []) },
      CAME,
    ],
  }),
  collectionList<Organization>({
    collection: 'organizations',
    title: 'Organizations',
    lead: 'Organizations that took part, bodies of states, initiatives, agencies, those who judge.',
    records: byName(organizations.all),
    columns: [{ head: 'Kind', name: 'kind', cell: (_, { kind }) => inWords(kind) }, CAME],
    filters: [{ name: 'kind', label: 'Kind', words: inWords, terms: ({ kind }) => [kind] }, CAME],
  }),
  collectionList<Person>({
    collection: 'people',
    title: 'People',
    lead: 'Heads of delegation, those who came along, those who spoke. Titles are those of the day.',
    records: byName(people.all),
    columns: [
      {
        head: 'Known as',
        name: 'as',
        cell: (page, one) => {
          const last = lastOf(one)
          return (
            last && [
              last.capacity.title,
              last.capacity.of && [', ', page.link(last.capacity.of)],
              `, ${formatDate(last.on)}`,
            ]
          )
        },
      },
    ],
    filters: [
      {
        name: 'rank',
        label: 'Rank',
        words: inWords,
        terms: ({ id }) => [...new Set(capacities(id).map(({ capacity }) => capacity.rank))],
      },
    ],
  }),
  collectionList<Participation>({
    collection: 'participations',
    title: 'Participations',
    lead: 'A record for each state and organization at each summit: who led the delegation, or why nobody came.',
    records: participations.all,
    columns: [
      { head: 'Summit', name: 'summit', cell: (_, { summit }) => yearOf(summit) },
      {
        head: 'Outcome',
        name: 'outcome',
        cell: (page, one) => (one.outcome === 'present' ? 'present' : ['absent: ', absenceOf(page, one)]),
      },
      { head: 'Head', cell: (page, one) => one.outcome === 'present' && headsOf(page, one) },
      { head: 'Rank', name: 'rank', cell: (_, one) => one.outcome === 'present' && rankWords(rankOf(one)) },
    ],
    filters: [
      { name: 'summit', label: 'Summit', words: String, terms: ({ summit }) => [yearOf(summit)] },
      {
        name: 'outcome',
        label: 'Outcome',
        words: inWords,
        terms: (one) => [one.outcome === 'present' ? 'present' : one.manner],
      },
      {
        name: 'rank',
        label: 'Rank',
        words: (term) => rankWords(term as never),
        terms: (one) => (one.outcome === 'present' ? [rankOf(one)] : []),
      },
    ],
    head: 'Party and summit',
    label: ({ party, summit }) => `${nameOf(party)}, ${yearOf(summit)}`,
  }),
  collectionList<ParticipantList>({
    collection: 'lists',
    title: 'Lists of participants',
    lead: 'What sources print as lists, entered line by line and compared with our records.',
    records: lists.all,
    columns: [
      { head: 'Summit', name: 'summit', cell: (_, { summit }) => yearOf(summit) },
      { head: 'Lines', name: 'lines', number: true, cell: (_, { parties }) => parties.length },
      {
        head: 'Of',
        name: 'of',
        number: true,
        cell: (_, { summit }) => attendance({ summit }).filter(({ outcome }) => outcome === 'present').length,
      },
    ],
  }),
  collectionList<Statement>({
    collection: 'statements',
    title: 'Who said what',
    head: 'What, in our words',
    lead: 'Every statement in our words: who said it, on whose behalf, when, and where it is worded.',
    records: statements.all,
    columns: [
      { head: 'Speaker', name: 'speaker', cell: (page, { speaker }) => page.link(speaker) },
      { head: 'For', name: 'for', cell: (page, { onBehalfOf }) => onBehalfOf && page.link(onBehalfOf) },
      { head: 'Said', name: 'said', cell: (_, { said }) => ({ content: formatDate(said), sort: said }) },
      {
        head: 'How',
        name: 'mode',
        cell: (_, { renditions }) => commas([...new Set(renditions.map(({ mode }) => mode))]),
      },
    ],
    filters: [
      { name: 'speaker', label: 'Speaker', words: nameOf, terms: ({ speaker }) => [speaker] },
      {
        name: 'for',
        label: 'On behalf of',
        words: nameOf,
        terms: ({ onBehalfOf }) => (onBehalfOf ? [onBehalfOf] : []),
      },
      { name: 'act', label: 'Act', words: asHead, terms: ({ act }) => [act] },
      {
        name: 'mode',
        label: 'Mode',
        words: asHead,
        terms: ({ renditions }) => [...new Set(renditions.map(({ mode }) => mode))],
      },
    ],
  }),
]
