/** What happens in the sample. In functions, so that nothing is made before it is asked. */
import { printed } from './things.js'
import type {
  Commitment,
  Dispute,
  Document,
  Event,
  ParticipantList,
  Participation,
  Statement,
  Summit,
} from './types.js'

const named = ['/name', '/series', '/ordinal', '/dates', '/city', '/host']

export const summits = (): readonly Summit[] => [
  {
    id: 'summit:sample-2001',
    name: 'Summit of Exampleland 2001',
    summary: 'The first summit, about examples.',
    series: 'series:sample',
    ordinal: 1,
    dates: { start: '2001-02-03', end: '2001-02-04' },
    city: 'place:example-city',
    host: 'state:xaa',
    chair: 'person:a-person',
    counts: [{ what: 'states', value: 2, complete: true }],
    cites: [printed('2001', ...named, '/chair', '/counts')],
  },
  {
    id: 'summit:sample-2003',
    name: 'Summit of Sampleland 2003',
    series: 'series:sample',
    ordinal: 2,
    dates: { start: '2003-05-01', end: '2003-05-02' },
    city: 'place:sample-city',
    host: 'state:xbb',
    counts: [{ what: 'states', value: 2, complete: true }],
    cites: [printed('2003', ...named, '/counts')],
  },
]

const came = ['/outcome', '/summit', '/party', '/role', '/invitation']
const stayedAway = ['/outcome', '/summit', '/party', '/invitation', '/manner']

export const participations = (): readonly Participation[] => [
  {
    id: 'part:sample-2001.xaa',
    outcome: 'present',
    summit: 'summit:sample-2001',
    party: 'state:xaa',
    role: 'host',
    invitation: 'host',
    heads: [
      {
        person: 'person:a-person',
        capacity: { title: 'President', of: 'state:xaa', rank: 'head-of-state' },
        role: 'head',
      },
    ],
    cites: [printed('2001', ...came, '/heads')],
  },
  {
    id: 'part:sample-2001.xbb',
    outcome: 'present',
    summit: 'summit:sample-2001',
    party: 'state:xbb',
    role: 'participant',
    invitation: 'invited',
    heads: [
      {
        person: 'person:d-person',
        capacity: { title: 'Prime Minister', of: 'state:xbb', rank: 'head-of-government' },
        role: 'head',
      },
    ],
    cites: [printed('2001', ...came, '/heads')],
  },
  {
    id: 'part:sample-2001.xcc',
    outcome: 'absent',
    summit: 'summit:sample-2001',
    party: 'state:xcc',
    invitation: 'not-invited',
    manner: 'not-invited',
    reasons: [],
    cites: [printed('2001', ...stayedAway)],
  },
  {
    id: 'part:sample-2003.sample-agency',
    outcome: 'present',
    summit: 'summit:sample-2003',
    party: 'org:sample-agency',
    role: 'observer',
    invitation: 'unknown',
    heads: [
      {
        person: 'person:e-person',
        capacity: { title: 'Director', of: 'org:sample-agency', rank: 'head-of-organization' },
        role: 'head',
      },
    ],
    cites: [printed('2003', ...came, '/heads')],
  },
  {
    id: 'part:sample-2003.xaa',
    outcome: 'present',
    summit: 'summit:sample-2003',
    party: 'state:xaa',
    role: 'participant',
    invitation: 'invited',
    heads: [
      {
        person: 'person:b-person',
        capacity: { title: 'Minister of Examples', of: 'state:xaa', rank: 'minister' },
        role: 'stand-in',
        standsInFor: 'person:a-person',
      },
    ],
    leaderAbsent: { expected: 'person:a-person', reasons: [] },
    cites: [printed('2003', ...came, '/heads', '/leaderAbsent')],
  },
  {
    id: 'part:sample-2003.xbb',
    outcome: 'present',
    summit: 'summit:sample-2003',
    party: 'state:xbb',
    role: 'host',
    invitation: 'host',
    heads: [
      {
        person: 'person:d-person',
        capacity: { title: 'Prime Minister', of: 'state:xbb', rank: 'head-of-government' },
        role: 'head',
      },
    ],
    cites: [printed('2003', ...came, '/heads')],
  },
  {
    id: 'part:sample-2003.xcc',
    outcome: 'absent',
    summit: 'summit:sample-2003',
    party: 'state:xcc',
    invitation: 'invited',
    manner: 'declined',
    announced: '2003-04-01',
    reasons: [
      {
        id: 'c-person-taken',
        code: 'schedule',
        gloss: 'The placeholder was already taken, so nobody could come.',
        claimant: 'person:c-person',
        statements: ['stmt:c-person-2003-04-01-taken'],
        rank: 'normal',
      },
    ],
    cites: [printed('2003', ...stayedAway, '/announced', '/reasons')],
  },
]

export const lists = (): readonly ParticipantList[] => [
  {
    id: 'list:sample-2001-gazette',
    name: 'Participants of the Summit of Exampleland 2001',
    summit: 'summit:sample-2001',
    listedIn: 'source:sample-gazette',
    complete: true,
    parties: [
      { party: 'state:xaa', head: 'person:a-person' },
      { party: 'state:xbb', head: 'person:d-person' },
    ],
    cites: [printed('2001', '/name', '/summit', '/parties')],
  },
]

export const events = (): readonly Event[] => [
  {
    id: 'event:placeholder-notice-2003-04-01',
    name: 'Placeholderland says that it will not come',
    kind: 'announcement',
    when: { start: '2003-04-01', end: '2003-04-01' },
    agents: ['person:c-person'],
    cites: [printed('2003', '/name', '/when', '/agents')],
  },
]

export const statements = (): readonly Statement[] => [
  {
    id: 'stmt:c-person-2003-04-01-taken',
    speaker: 'person:c-person',
    capacity: { title: 'Speaker', of: 'state:xcc', rank: 'spokesperson' },
    onBehalfOf: 'state:xcc',
    relayedBy: [],
    act: 'explain',
    gloss: 'The placeholder was already taken, so nobody could come.',
    said: '2003-04-01',
    saidBasis: 'stated',
    setting: 'event:placeholder-notice-2003-04-01',
    renditions: [
      {
        by: 'place',
        source: 'source:sample-gazette',
        mode: 'indirect',
        lang: 'en',
        translated: false,
        locator: { kind: 'section', path: ['2003'] },
      },
    ],
    stances: [{ target: 'topic:placeholders', value: 'supports' }],
    topics: ['topic:placeholders'],
    cites: [printed('2003', '/speaker', '/capacity', '/onBehalfOf', '/said', '/setting')],
  },
]

export const documents = (): readonly Document[] => [
  {
    id: 'doc:sample-2001-communique',
    name: 'Example City Communiqué',
    kind: 'communique',
    summit: 'summit:sample-2001',
    adopted: '2001-02-04',
    points: [
      {
        id: 'more-examples',
        gloss: 'Asks for more examples, and for better ones.',
        addresses: ['org:sample-agency'],
      },
    ],
    source: 'source:sample-gazette',
    cites: [printed('2001', '/name', '/kind', '/summit', '/adopted', '/points')],
  },
  {
    id: 'doc:sample-2003-js-examples',
    name: 'Joint Statement on Examples',
    kind: 'joint-statement',
    summit: 'summit:sample-2003',
    theme: 'topic:examples',
    sponsors: ['state:xbb'],
    subscribers: [
      { party: 'state:xaa', capacity: 'original' },
      { party: 'state:xbb', capacity: 'original' },
      { party: 'state:xcc', capacity: 'joined-later', on: '2004-01-15', via: 'A note to the agency' },
    ],
    subscribersComplete: true,
    statedCount: 2,
    source: 'source:sample-gazette',
    cites: [printed('2003', '/name', '/kind', '/summit', '/sponsors', '/subscribers', '/statedCount')],
  },
  {
    id: 'doc:sample-2003-xaa-statement',
    name: 'National statement of Exampleland',
    kind: 'national-statement',
    summit: 'summit:sample-2003',
    party: 'state:xaa',
    source: 'source:sample-gazette',
    cites: [printed('2003', '/name', '/kind', '/summit', '/party')],
  },
]

const reported = (page: number) =>
  ({
    source: 'source:sample-agency-report',
    locator: { kind: 'page', first: page },
    basis: 'explicit',
  }) as const

export const commitments = (): readonly Commitment[] => [
  {
    id: 'commit:sample-2001.xaa-examples',
    summit: 'summit:sample-2001',
    party: 'state:xaa',
    kind: 'pledge',
    gloss: 'Give 12 examples to whoever asks for one.',
    theme: 'topic:examples',
    instruments: ['instr:convention-on-samples'],
    announcedIn: 'source:sample-gazette',
    assessments: [
      {
        id: 'agency-2002',
        assessor: 'org:sample-agency',
        asOf: '2002',
        status: 'in-progress',
        cites: [reported(1)],
      },
      {
        id: 'agency-2004',
        assessor: 'org:sample-agency',
        asOf: '2004',
        status: 'kept',
        cites: [reported(2)],
      },
    ],
    cites: [printed('2001', '/summit', '/party', '/kind', '/instruments')],
  },
]

export const disputes = (): readonly Dispute[] => [
  {
    id: 'dispute:sample-2003-states',
    subject: 'summit:sample-2003',
    field: '/counts/states/value',
    variants: [
      {
        value: 2,
        rank: 'preferred',
        reason: 'Those that came.',
        cites: [
          {
            source: 'source:sample-gazette',
            locator: { kind: 'section', path: ['2003'] },
            basis: 'explicit',
          },
        ],
      },
      { value: 3, rank: 'deprecated', reason: 'Counts an observer as a state.', cites: [reported(3)] },
    ],
    resolution: 'preferred',
  },
]
