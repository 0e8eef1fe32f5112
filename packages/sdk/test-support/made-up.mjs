// @ts-check
/**
 * Datasets that are made up: as large as is wanted, valid, and the same each time. For tests and measurements; nothing in them is true.
 */
import { factsOf, inOrder, KIND_NAMES, typeOf } from '@nuclear-security-summits/model'
import { at, code, pad, slugOf, THINGS, words } from './made-up-words.mjs'

/** @typedef {import('@nuclear-security-summits/model').KindName} KindName */
/** @typedef {{ readonly id: string, readonly [field: string]: any }} PlainRecord */
/** @typedef {Readonly<Record<KindName, readonly PlainRecord[]>>} MadeUp the records of each kind, in the order of their ids */
/**
 * What a record is made of: words at random, the ids that there are already by kind, and the parties that came to summits.
 *
 * @typedef {ReturnType<typeof words> & { ids: Record<KindName, string[]>, parties: () => string[], present: () => PlainRecord[] }} World
 */

const SUMMITS = 12

/** @typedef {{ share: number, most?: number } | { fixed: number } | 'rest'} Count */

/** The year of the summit with a number from 0. @param {number} index */
const yearOf = (index) => 2010 + 2 * index

/** Any year. @param {number} index */
const someYear = (index) => 2009 + (index % 25)

/**
 * How many there are of a kind (of a thousand records, a fixed number, or the rest), and how one is made from its number, in this
 * order. Those that need an article's text (article, mention, time expression) are not made up.
 *
 * @type {[kind: KindName, count: Count, make: (index: number, world: World) => PlainRecord][]}
 */
const MAKERS = [
  [
    'source',
    'rest',
    (index, { random, thing, name, dayOf }) => ({
      id: `source:made-up-${pad(index, 6)}`,
      kind: random.pick(['news-article', 'official', 'academic', 'ngo']),
      title: `On the ${thing()} of ${name()}, no. ${index}`,
      publisher: `${name()} Post`,
      lang: 'en',
      published: dayOf(someYear(index)),
      url: `https://example.org/made-up/${index}`,
      tier: random.pick(['primary', 'secondary']),
      rights: { licence: 'CC-BY-4.0', text: 'none' },
    }),
  ],
  [
    'topic',
    { fixed: THINGS.length },
    (index, { sentence }) => ({
      id: `topic:${THINGS[index]}`,
      name: `security of the ${THINGS[index]}`,
      summary: sentence(),
    }),
  ],
  [
    'instrument',
    { fixed: THINGS.length },
    (index, { random, dayOf }) => ({
      id: `instr:${THINGS[index]}`,
      name: `Convention on the ${THINGS[index]}`,
      kind: 'treaty',
      adopted: dayOf(1980),
      founders: [],
      partyCounts: [{ value: 1 + random.below(150), asOf: dayOf(2016) }],
    }),
  ],
  [
    'state',
    { share: 25, most: 150 },
    (index, { random, name }) => ({
      id: `state:${code(index, 3).toLowerCase()}`,
      name: `${name()}land ${index}`,
      iso2: code(index, 2),
      iso3: code(index, 3),
      isoNumeric: pad(index, 3),
      region: random.pick(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']),
    }),
  ],
  [
    'organization',
    { share: 20 },
    (index, { name }) => ({
      id: `org:body-${pad(index, 4)}`,
      name: `${name()} Agency ${index}`,
      labels: [{ value: `A${code(index, 3)}`, lang: 'en', type: 'short' }],
      kind: 'igo',
      founded: String(1945 + (index % 60)),
    }),
  ],
  [
    'person',
    { share: 150 },
    (index, { name, sentence }) => {
      const [givenName, familyName] = [name(), name()]
      const id = `person:made-up-${pad(index, 6)}`
      return { id, name: `${givenName} ${familyName}`, summary: sentence(), familyName, givenName }
    },
  ],
  [
    'place',
    { share: 20 },
    (index, { ids, random, name }) => ({
      id: `place:town-${pad(index, 4)}`,
      name: `${name()}ville`,
      kind: 'city',
      state: at(ids.state, index),
      lat: random.below(160) - 80,
      lon: random.below(340) - 170,
    }),
  ],
  ['series', { fixed: 1 }, () => ({ id: 'series:made-up', name: 'Made-up Summits' })],
  [
    'summit',
    { fixed: SUMMITS },
    (index, { ids }) => ({
      id: `summit:made-up-${yearOf(index)}`,
      name: `Made-up Summit of ${yearOf(index)}`,
      series: 'series:made-up',
      ordinal: index + 1,
      dates: { start: `${yearOf(index)}-04-12`, end: `${yearOf(index)}-04-13` },
      city: at(ids.place, index),
      host: at(ids.state, index),
      counts: [],
    }),
  ],
  [
    'event',
    { share: 45 },
    (index, { ids, random, thing, dayOf }) => {
      const day = dayOf(someYear(index))
      return {
        id: `event:made-up-${pad(index, 5)}`,
        name: `Conference ${index} on the ${thing()}`,
        kind: random.pick(['speech', 'announcement', 'conference', 'signing']),
        when: { start: day, end: day },
        at: random.pick(ids.place),
        agents: [random.pick(ids.person)],
      }
    },
  ],
  [
    'statement',
    { share: 55 },
    (index, { ids, random, sentence }) => ({
      id: `stmt:made-up-${pad(index, 5)}`,
      speaker: random.pick(ids.person),
      relayedBy: [],
      act: random.pick(['explain', 'assert', 'announce', 'propose']),
      gloss: sentence(),
      said: '2008',
      saidBasis: 'stated',
      renditions: [
        {
          by: 'place',
          source: at(ids.source, index),
          mode: 'indirect',
          lang: 'en',
          translated: false,
          locator: { kind: 'section', path: ['First paragraph'] },
        },
      ],
      stances: [],
      topics: [random.pick(ids.topic)],
    }),
  ],
  [
    'participation',
    { share: 250 },
    // Each party at each summit, as far as they go: no pair twice.
    (index, { ids, random, parties }) => {
      const place = index % SUMMITS
      const number = Math.floor(index / SUMMITS)
      const [summit, party] = [at(ids.summit, place), at(parties(), number)]
      const base = { id: `part:${slugOf(summit)}.${slugOf(party)}`, summit, party }
      const isHost = number === place
      if (!isHost && random.chance(0.08))
        return { ...base, outcome: 'absent', invitation: 'invited', manner: 'declined', reasons: [] }
      const capacity = party.startsWith('state:')
        ? { title: 'President', of: party, rank: 'head-of-state' }
        : { title: 'Director General', of: party, rank: 'head-of-organization' }
      return {
        ...base,
        outcome: 'present',
        role: isHost ? 'host' : 'participant',
        invitation: isHost ? 'host' : 'invited',
        heads: [{ person: at(ids.person, number), capacity, role: 'head' }],
      }
    },
  ],
  [
    'document',
    { share: 40 },
    (index, { ids, present }) => {
      const { summit, party } = at(present(), index)
      const base = {
        id: `doc:${slugOf(summit)}-${slugOf(party)}-${index}`,
        summit,
        source: at(ids.source, index),
      }
      if (index % 4 > 0)
        return { ...base, name: `Statement ${index} of ${party}`, kind: 'national-statement', party }
      const signers = present().filter((one) => one.summit === summit)
      const subscribers = [...new Set([party, ...signers.slice(0, 20).map((one) => one.party)])]
      return {
        ...base,
        name: `Joint Statement ${index}`,
        kind: 'joint-statement',
        theme: at(ids.topic, index),
        sponsors: [party],
        subscribers: subscribers.map((one) => ({ party: one, capacity: 'original' })),
        subscribersComplete: true,
      }
    },
  ],
  [
    'commitment',
    { share: 100 },
    (index, { ids, random, present, sentence }) => {
      const { summit, party } = at(present(), index)
      return {
        id: `commit:${slugOf(summit)}.${slugOf(party)}-${index}`,
        summit,
        party,
        kind: 'pledge',
        gloss: sentence(),
        theme: random.pick(ids.topic),
        announcedIn: at(ids.source, index),
        assessments: [
          {
            id: 'later',
            assessor: random.pick(ids.organization),
            asOf: String(Number(summit.slice(-4)) + 2),
            status: random.pick(['kept', 'in-progress', 'unknown']),
            cites: [
              {
                source: at(ids.source, index + 1),
                locator: { kind: 'page', first: 1 + random.below(40) },
                basis: 'explicit',
              },
            ],
          },
        ],
      }
    },
  ],
  [
    'dispute',
    { share: 5 },
    (index, { ids, random, thing }) => {
      const subject = at(ids.organization, index)
      const cites = () => [{ source: random.pick(ids.source), locator: { kind: 'whole' }, basis: 'explicit' }]
      return {
        id: `dispute:${slugOf(subject)}-founded`,
        subject,
        field: '/founded',
        variants: [
          { value: String(1945 + (index % 60)), rank: 'preferred', cites: cites() },
          { value: '1900', rank: 'deprecated', reason: `Takes a ${thing()} for it.`, cites: cites() },
        ],
        resolution: 'preferred',
      }
    },
  ],
]

/** Kinds whose records carry no citations of their own. */
const WITHOUT_CITES = ['source', 'dispute']

/** How many records of each kind there are to be. @param {number} records @returns {number[]} in the order of {@link MAKERS} */
function sizesFor(records) {
  const sizes = MAKERS.map(([, count]) => {
    if (count === 'rest') return 0
    if ('fixed' in count) return count.fixed
    return Math.min(Math.floor((records * count.share) / 1000), count.most ?? records)
  })
  const others = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size, place) => (MAKERS[place]?.[1] === 'rest' ? records - others : size))
}

/** Calls a function at first use. @template T @param {() => T} make @returns {() => T} */
const once = (make) => {
  /** @type {T | undefined} */
  let value
  return () => (value ??= make())
}

/** An empty list for each kind. @template T @returns {Record<KindName, T[]>} */
const lists = () => /** @type {any} */ (Object.fromEntries(KIND_NAMES.map((kind) => [kind, []])))

/**
 * Makes a dataset up.
 *
 * @param {{ records: number, seed?: number }} wanted how many records, from 1000 on
 * @returns {MadeUp}
 */
export function madeUp({ records, seed = 1 }) {
  if (!Number.isInteger(records) || records < 1000)
    throw new Error(`${records} records: expected 1000 or more.`)
  /** @type {Record<KindName, PlainRecord[]>} */
  const made = lists()
  /** @type {Record<KindName, string[]>} */
  const ids = lists()
  const world = {
    ...words(seed),
    ids,
    parties: once(() => [...ids.state, ...ids.organization]),
    present: once(() => made.participation.filter(({ outcome }) => outcome === 'present')),
  }
  let cited = 0
  /** Citations for all that a record says, of each source in its turn. @param {KindName} kind @param {PlainRecord} record */
  const citesOf = (kind, record) => {
    const facts = factsOf(typeOf(kind), record).map(({ pointer }) => `/${pointer.split('/')[1]}`)
    const supports = [...new Set(facts)]
    const path = [`Paragraph ${1 + world.random.below(20)}`]
    return Array.from({ length: world.random.chance(0.3) ? 2 : 1 }, (_, index) => ({
      source: at(ids.source, cited++),
      locator: index === 0 ? { kind: 'section', path } : { kind: 'page', first: 1 + world.random.below(40) },
      supports: index === 0 ? supports : supports.slice(0, 1),
      basis: index === 0 ? 'explicit' : 'paraphrase',
    }))
  }
  const sizes = sizesFor(records)
  for (const [place, [kind, , make]] of MAKERS.entries()) {
    for (let index = 0; index < Number(sizes[place]); index += 1) {
      const record = make(index, world)
      const whole = WITHOUT_CITES.includes(kind) ? record : { ...record, cites: citesOf(kind, record) }
      made[kind].push(/** @type {PlainRecord} */ (inOrder(typeOf(kind), whole)))
      ids[kind].push(record.id)
    }
  }
  for (const list of Object.values(made)) list.sort((a, b) => (a.id < b.id ? -1 : 1))
  return made
}
