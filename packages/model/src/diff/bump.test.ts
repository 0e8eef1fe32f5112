import type { Operation } from 'fast-json-patch'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../test-support/dataset.js'
import { type SnapshotEdits, snapshot } from '../../test-support/snapshots.js'
import { BUMPS, bumpOf } from './bump.js'
import { diff } from './diff.js'

const SUMMIT = 'summits/nss-2014.json'
const DOCUMENT = 'documents/nss-2014-js-implementation.json'
const COMMITMENT = 'commitments/nss-2016.arg-heu-free.json'
const CITES = [
  { source: 'source:tass-865989', locator: { kind: 'whole' }, supports: ['/name'], basis: 'explicit' },
]

const edit = (file: string, ...patch: Operation[]): SnapshotEdits => ({ edits: [{ file, patch }] })
const set = (file: string, path: string, value: unknown): SnapshotEdits =>
  edit(file, { op: 'add', path, value })
const drop = (file: string, path: string): SnapshotEdits => edit(file, { op: 'remove', path })
const define = (name: string, ...patch: Operation[]): SnapshotEdits => ({ definition: { name, patch } })

/** A record that is gone from its file, and where its id went. */
const moved = (file: string, redirect: object, ...more: Edit[]): SnapshotEdits => ({
  edits: [
    { file, delete: true },
    {
      file: 'redirects.json',
      patch: [{ op: 'add', path: '/records/-', value: { since: '0.3.0', ...redirect } }],
    },
    ...more,
  ],
})

const EXPORTS = { '@nuclear-security-summits/data': ['.', './summits'] }

/** Every kind of change in the table, on the small dataset: what it asks for, and the reason that is given. */
const CASES: readonly (readonly [
  name: string,
  next: SnapshotEdits,
  bump: string,
  because: readonly string[],
])[] = [
  ['nothing', {}, 'none', []],
  [
    'keys in another order, and lists',
    edit(SUMMIT, { op: 'move', from: '/counts/0', path: '/counts/-' }),
    'none',
    [],
  ],

  // Facts.
  [
    'a number corrected',
    set(SUMMIT, '/counts/0/value', 54),
    'patch',
    ['summit:nss-2014 /counts/states/value is corrected'],
  ],
  [
    'a date corrected',
    set(SUMMIT, '/dates/start', '2014-03-23'),
    'patch',
    ['summit:nss-2014 /dates/start is corrected'],
  ],
  [
    'a name corrected',
    set(SUMMIT, '/name', 'The Hague Summit'),
    'patch',
    ['summit:nss-2014 /name is corrected'],
  ],
  [
    'a reference corrected',
    set(SUMMIT, '/host', 'state:usa'),
    'patch',
    ['summit:nss-2014 /host is corrected'],
  ],
  [
    'a source’s own date corrected',
    set('sources/tass-865989.json', '/published', '2016-03-29'),
    'patch',
    ['source:tass-865989 /published is corrected'],
  ],
  [
    'an amount corrected',
    set(COMMITMENT, '/amount/value', 5),
    'patch',
    ['commit:nss-2016.arg-heu-free /amount/value is corrected'],
  ],
  [
    'an optional fact added',
    set('summits/nss-2016.json', '/venue', 'place:world-forum'),
    'minor',
    ['summit:nss-2016 /venue is new'],
  ],
  [
    'an element of a list added',
    set(DOCUMENT, '/subscribers/-', { party: 'state:usa', capacity: 'original' }),
    'minor',
    ['doc:nss-2014-js-implementation /subscribers/state:usa is new'],
  ],
  [
    'a reference added to a plain list',
    set(DOCUMENT, '/sponsors/-', 'state:usa'),
    'minor',
    ['doc:nss-2014-js-implementation /sponsors/state:usa is new'],
  ],
  [
    'an identifier elsewhere added',
    set('states/rus.json', '/externalIds/-', { scheme: 'wikidata', value: 'Q159', match: 'exact' }),
    'minor',
    ['state:rus /externalIds/wikidata is new'],
  ],
  [
    'an answer given that was unknown',
    set('participations/nss-2016.arg.json', '/invitation', 'invited'),
    'minor',
    ['part:nss-2016.arg /invitation is new'],
  ],
  [
    'an answer reversed',
    set('participations/nss-2016.pak.json', '/role', 'observer'),
    'minor',
    ['part:nss-2016.pak /role is reversed'],
  ],
  [
    'whether a list is whole',
    set(DOCUMENT, '/subscribersComplete', true),
    'patch',
    ['doc:nss-2014-js-implementation /subscribersComplete is worded otherwise'],
  ],
  [
    'who came did not come',
    edit(
      'participations/nss-2016.arg.json',
      { op: 'replace', path: '/outcome', value: 'absent' },
      { op: 'remove', path: '/role' },
      { op: 'remove', path: '/heads' },
      { op: 'add', path: '/manner', value: 'declined' },
      { op: 'add', path: '/reasons', value: [] },
    ),
    'minor',
    [
      'part:nss-2016.arg /outcome is reversed',
      'part:nss-2016.arg /manner is new',
      'part:nss-2016.arg /role is taken back',
      'part:nss-2016.arg /heads/person:mauricio-macri is taken back',
    ],
  ],
  [
    'the last word on a promise reversed',
    set(COMMITMENT, '/assessments/0/status', 'not-kept'),
    'minor',
    ['commit:nss-2016.arg-heu-free /assessments/usa-2016/status is reversed'],
  ],
  [
    'an answer taken back',
    set(COMMITMENT, '/assessments/0/status', 'unknown'),
    'minor',
    ['commit:nss-2016.arg-heu-free /assessments/usa-2016/status is taken back'],
  ],
  [
    'a fact taken back',
    drop(COMMITMENT, '/completed'),
    'minor',
    ['commit:nss-2016.arg-heu-free /completed is taken back'],
  ],
  [
    'an element of a list taken back',
    drop(DOCUMENT, '/subscribers/1'),
    'minor',
    ['doc:nss-2014-js-implementation /subscribers/state:jor is taken back'],
  ],

  // Wording and evidence.
  [
    'a summary added',
    set('states/rus.json', '/summary', 'A state that was host to none of them.'),
    'patch',
    ['state:rus /summary is worded otherwise'],
  ],
  [
    'a gloss improved',
    set('statements/peskov-2016-03-30-cooperation.json', '/gloss', 'Too little was done together.'),
    'patch',
    ['stmt:peskov-2016-03-30-cooperation /gloss is worded otherwise'],
  ],
  [
    'our sorting changed',
    set(COMMITMENT, '/theme', 'topic:implementation'),
    'patch',
    ['commit:nss-2016.arg-heu-free /theme is worded otherwise'],
  ],
  [
    'a label added',
    set('organizations/tass.json', '/labels', [{ value: 'ITAR-TASS', lang: 'en', type: 'alias' }]),
    'patch',
    ['org:tass /labels/ITAR-TASS is spelt otherwise'],
  ],
  [
    'a citation added',
    set('topics/nuclear-security.json', '/cites/-', {
      source: 'source:iaea-statute',
      locator: { kind: 'whole' },
      basis: 'explicit',
    }),
    'patch',
    ['topic:nuclear-security /cites/2 has other evidence'],
  ],
  [
    'a citation narrowed',
    set('summits/nss-2016.json', '/cites/1/locator', { kind: 'section', path: ['Foot'] }),
    'patch',
    ['summit:nss-2016 /cites/1 has other evidence'],
  ],
  [
    'a citation taken back',
    drop('summits/nss-2016.json', '/cites/2'),
    'patch',
    ['summit:nss-2016 /cites/2 has other evidence'],
  ],
  [
    'a dispute’s reason reworded',
    set('disputes/nss-2014-states.json', '/variants/0/reason', 'With the host.'),
    'patch',
    ['dispute:nss-2014-states /variants/53/reason is worded otherwise'],
  ],
  [
    'a mention read otherwise',
    set('mentions/from-prague.json', '/records/0/form', 'description'),
    'patch',
    ['mention:from-prague.head-prague /form is worded otherwise'],
  ],

  // Records and ids.
  [
    'a record added',
    { edits: [{ file: 'topics/peace.json', record: { id: 'topic:peace', name: 'peace', cites: CITES } }] },
    'minor',
    ['topic:peace is new'],
  ],
  [
    'an id without a redirect',
    { edits: [{ file: 'topics/implementation.json', delete: true }] },
    'major',
    ['topic:implementation is gone, and no redirect says where'],
  ],
  [
    'a redirect that is gone',
    drop('redirects.json', '/records/0'),
    'major',
    ['person:dmitri-peskov is gone, and no redirect says where'],
  ],
  [
    'a redirected id used again',
    {
      edits: [
        {
          file: 'people/dmitri-peskov.json',
          copyOf: 'people/dmitry-peskov.json',
          patch: [{ op: 'replace', path: '/id', value: 'person:dmitri-peskov' }],
        },
      ],
    },
    'major',
    ['person:dmitri-peskov was redirected, and is the id of a record again'],
  ],
  [
    'an id renamed',
    moved(
      'topics/implementation.json',
      { from: 'topic:implementation', to: ['topic:doing-it'], reason: 'renamed' },
      {
        file: 'topics/doing-it.json',
        copyOf: 'topics/implementation.json',
        patch: [{ op: 'replace', path: '/id', value: 'topic:doing-it' }],
      },
      { file: DOCUMENT, patch: [{ op: 'replace', path: '/theme', value: 'topic:doing-it' }] },
    ),
    'minor',
    ['topic:implementation is renamed'],
  ],
  [
    'a record merged into another',
    moved(
      'topics/implementation.json',
      { from: 'topic:implementation', to: ['topic:nuclear-security'], reason: 'merged' },
      { file: DOCUMENT, patch: [{ op: 'replace', path: '/theme', value: 'topic:nuclear-security' }] },
    ),
    'minor',
    ['topic:implementation is merged'],
  ],
  [
    'a record withdrawn',
    moved('places/world-forum.json', { from: 'place:world-forum', to: [], reason: 'withdrawn' }),
    'minor',
    ['place:world-forum is withdrawn'],
  ],
  [
    'a record split',
    moved(
      'topics/implementation.json',
      { from: 'topic:implementation', to: ['topic:laws', 'topic:practice'], reason: 'split' },
      { file: 'topics/laws.json', record: { id: 'topic:laws', name: 'laws', cites: CITES } },
      { file: 'topics/practice.json', record: { id: 'topic:practice', name: 'practice', cites: CITES } },
      { file: DOCUMENT, patch: [{ op: 'replace', path: '/theme', value: 'topic:practice' }] },
    ),
    'minor',
    ['topic:implementation is split'],
  ],

  // Schemas.
  [
    'an optional field in a schema',
    define('Summit', { op: 'add', path: '/properties/motto', value: { type: 'string' } }),
    'minor',
    ['Summit/properties/motto is new'],
  ],
  [
    'a field that must be there',
    define(
      'Summit',
      { op: 'add', path: '/properties/motto', value: { type: 'string' } },
      { op: 'add', path: '/required/-', value: 'motto' },
    ),
    'major',
    ['Summit/properties/motto lets less be valid'],
  ],
  [
    'a field that is gone',
    define('Summit', { op: 'remove', path: '/properties/venue' }),
    'major',
    ['Summit/properties/venue is gone'],
  ],
  [
    'a field renamed',
    define('Summit', { op: 'move', from: '/properties/venue', path: '/properties/house' }),
    'major',
    ['Summit/properties/venue is gone'],
  ],
  [
    'an optional field that must be there now',
    define('Summit', { op: 'add', path: '/required/-', value: 'venue' }),
    'major',
    ['Summit/required/venue lets less be valid'],
  ],
  [
    'a field that need not be there now',
    define('Head', { op: 'replace', path: '/required', value: ['person', 'capacity'] }),
    'major',
    ['Head/required/role lets more be valid'],
  ],
  [
    'an answer more',
    define('Head', { op: 'add', path: '/properties/role/enum/-', value: 'guest' }),
    'major',
    ['Head/properties/role/enum lets more be valid'],
  ],
  [
    'an answer less',
    define('Head', { op: 'remove', path: '/properties/role/enum/0' }),
    'major',
    ['Head/properties/role/enum lets less be valid'],
  ],
  [
    'a type more',
    define('Dispute', { op: 'replace', path: '/properties/field/type', value: ['string', 'null'] }),
    'major',
    ['Dispute/properties/field/type lets more be valid'],
  ],
  [
    'another type',
    define('Amount', { op: 'replace', path: '/properties/value/type', value: 'string' }),
    'major',
    ['Amount/properties/value/type lets other things be valid'],
  ],
  [
    'another pattern',
    define('Amount', { op: 'replace', path: '/properties/unit/pattern', value: '^[A-Z]{3}$' }),
    'major',
    ['Amount/properties/unit/pattern lets other things be valid'],
  ],
  [
    'a kind more in a reference',
    define('Head', {
      op: 'replace',
      path: '/properties/person/pattern',
      value: '^(?:org|person):[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)*$',
    }),
    'major',
    ['Head/properties/person/pattern lets more be valid'],
  ],
  [
    'a least number raised',
    define('Amount', { op: 'replace', path: '/properties/value/minimum', value: 1 }),
    'major',
    ['Amount/properties/value/minimum lets less be valid'],
  ],
  [
    'a least length dropped',
    define('Reason', { op: 'remove', path: '/properties/gloss/minLength' }),
    'major',
    ['Reason/properties/gloss/minLength lets more be valid'],
  ],
  [
    'a list that may be empty',
    define('Dispute', { op: 'remove', path: '/properties/variants/minItems' }),
    'major',
    ['Dispute/properties/variants/minItems lets more be valid'],
  ],
  [
    'a branch of a union gone',
    define('Participation', { op: 'replace', path: '/properties/outcome/enum', value: ['present'] }),
    'major',
    ['Participation/properties/outcome/enum lets less be valid'],
  ],
  [
    'fields that nobody knows allowed',
    define('Head', { op: 'remove', path: '/additionalProperties' }),
    'major',
    ['Head/additionalProperties lets more be valid'],
  ],
  [
    'a description reworded',
    define('Head', { op: 'replace', path: '/properties/role/description', value: 'In which role.' }),
    'none',
    [],
  ],

  // Import paths.
  [
    'an import path gone',
    { exports: { '@nuclear-security-summits/data': ['.'] } },
    'major',
    ['@nuclear-security-summits/data ./summits is gone'],
  ],
  [
    'an import path more',
    { exports: { '@nuclear-security-summits/data': ['.', './states', './summits'] } },
    'none',
    [],
  ],
]

describe('bumpOf', () => {
  it.each(CASES)('%s', (_name, next, bump, because) => {
    const changes = diff(snapshot({ exports: EXPORTS }), snapshot({ exports: EXPORTS, ...next }))
    const found = bumpOf(changes)
    expect(changes.bump).toBe(bump)
    expect(found.bump).toBe(bump)
    const heaviest = found.because.filter((one) => one.bump === bump)
    expect(heaviest.map(({ subject, what }) => `${subject} ${what}`)).toEqual(because)
  })

  it('names a collection that is gone', () => {
    const old = snapshot()
    const { topics: _, ...collections } = old.collections
    const changes = diff(old, { ...snapshot(), collections })
    expect(changes.exports).toEqual(['topics'])
    expect(bumpOf(changes).bump).toBe('major')
  })

  it('gives the heaviest reason first', () => {
    const next = snapshot({
      edits: [
        ...(CASES[2]?.[1].edits ?? []),
        { file: 'topics/implementation.json', delete: true },
        { file: 'topics/peace.json', record: { id: 'topic:peace', name: 'peace', cites: CITES } },
      ],
    })
    const { because } = bumpOf(diff(snapshot(), next))
    expect(because.map(({ bump }) => BUMPS.indexOf(bump))).toEqual([0, 1, 2])
  })
})
