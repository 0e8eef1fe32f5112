/** What there is in the sample: who and what the happenings are about. In functions, so that nothing is made before it is asked. */
import type { Instrument, Organization, Person, Place, Series, Source, State, Topic } from './types.js'

/** What the Gazette prints. */
export const printed = (paragraph: string, ...supports: string[]) =>
  ({
    source: 'source:sample-gazette',
    locator: { kind: 'section', path: [paragraph] },
    supports,
    basis: 'explicit',
  }) as const

const rights = { licence: 'CC0-1.0', text: 'full' } as const

export const sources = (): readonly Source[] => [
  {
    id: 'source:sample-agency-report',
    kind: 'official',
    title: 'Report on Nothing',
    publisher: 'Sample Agency',
    publisherId: 'org:sample-agency',
    lang: 'en',
    published: '2004',
    url: 'https://example.org/report',
    tier: 'primary',
    rights,
  },
  {
    id: 'source:sample-gazette',
    kind: 'news-article',
    title: 'Everything that was needed for an example',
    publisher: 'The Exampleland Gazette',
    lang: 'en',
    published: '2003-05-03',
    url: 'https://example.com/gazette',
    tier: 'secondary',
    rights,
    note: 'Made up, like all that it prints.',
  },
]

const person = (letter: 'a' | 'b' | 'c' | 'd' | 'e'): Person => ({
  id: `person:${letter}-person`,
  name: `${letter.toUpperCase()}. Person`,
  cites: [printed('People', '/name')],
})

export const people = (): readonly Person[] => [
  person('a'),
  person('b'),
  person('c'),
  person('d'),
  person('e'),
]

export const organizations = (): readonly Organization[] => [
  {
    id: 'org:sample-agency',
    name: 'Sample Agency',
    labels: [{ value: 'SA', lang: 'en', type: 'short' }],
    kind: 'igo',
    founded: '1999',
    cites: [printed('Organizations', '/name', '/labels', '/kind', '/founded')],
  },
]

const codes = ['/name', '/iso2', '/iso3', '/isoNumeric']

export const states = (): readonly State[] => [
  {
    id: 'state:xaa',
    name: 'Exampleland',
    // A letter with an accent, another script, one written from the right, and one beyond the first plane of Unicode.
    labels: [
      { value: 'Pays d’Exemple-à-Côté', lang: 'fr', type: 'alias' },
      { value: '例国', lang: 'zh', type: 'alias' },
      { value: 'بلاد المثال', lang: 'ar', type: 'alias' },
      { value: '𝔈land', lang: 'en', type: 'alias' },
    ],
    iso2: 'XA',
    iso3: 'XAA',
    isoNumeric: '901',
    capital: 'place:example-city',
    cites: [printed('States', ...codes, '/labels', '/capital')],
  },
  {
    id: 'state:xbb',
    name: 'Sampleland',
    iso2: 'XB',
    iso3: 'XBB',
    isoNumeric: '902',
    capital: 'place:sample-city',
    cites: [printed('States', ...codes, '/capital')],
  },
  {
    id: 'state:xcc',
    name: 'Placeholderland',
    iso2: 'XC',
    iso3: 'XCC',
    isoNumeric: '903',
    cites: [printed('States', ...codes)],
  },
]

export const places = (): readonly Place[] => [
  {
    id: 'place:example-city',
    name: 'Example City',
    kind: 'city',
    state: 'state:xaa',
    // In the Gulf of Guinea, where there is no land.
    lat: 0,
    lon: 0,
    cites: [printed('Places', '/name', '/kind', '/state', '/lat', '/lon')],
  },
  {
    id: 'place:sample-city',
    name: 'Sample City',
    kind: 'city',
    state: 'state:xbb',
    cites: [printed('Places', '/name', '/kind', '/state')],
  },
]

export const series = (): readonly Series[] => [
  {
    id: 'series:sample',
    name: 'Sample Summits',
    initiator: 'state:xaa',
    cites: [printed('First', '/name', '/initiator')],
  },
]

export const instruments = (): readonly Instrument[] => [
  {
    id: 'instr:convention-on-samples',
    name: 'Convention on Samples',
    kind: 'treaty',
    adopted: '1998-07-06',
    depositary: 'org:sample-agency',
    founders: ['state:xaa'],
    partyCounts: [
      { value: 1, asOf: '2001' },
      { value: 2, asOf: '2003' },
    ],
    cites: [printed('Law', '/name', '/adopted', '/depositary', '/founders', '/partyCounts')],
  },
]

export const topics = (): readonly Topic[] => [
  { id: 'topic:examples', name: 'examples', cites: [printed('First', '/name')] },
  {
    id: 'topic:placeholders',
    name: 'placeholders',
    summary: 'What stands where something else will stand: “…”.',
    broader: 'topic:examples',
    cites: [printed('First', '/name', '/broader')],
  },
]
