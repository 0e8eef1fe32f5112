import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FIXTURES, readFixture } from '../../test-support/dataset.js'
import { type SnapshotEdits, snapshot } from '../../test-support/snapshots.js'
import { NssError } from '../errors.js'
import type { Changes } from '../kinds/changes.js'
import { schemaErrors } from '../validators.js'
import { diff } from './diff.js'
import { changesAsMarkdown } from './markdown.js'
import type { Snapshot } from './snapshot.js'

const CITES = [
  { source: 'source:tass-865989', locator: { kind: 'whole' }, supports: ['/name'], basis: 'explicit' },
]
const EXPORTS = { '@nuclear-security-summits/data': ['.', './summits'] }

/** A release in which something of every sort has changed, even what must not. */
const RELEASE: SnapshotEdits = {
  version: '0.3.0',
  exports: { '@nuclear-security-summits/data': ['.'] },
  definition: { name: 'Amount', patch: [{ op: 'replace', path: '/properties/value/minimum', value: 1 }] },
  edits: [
    {
      file: 'summits/nss-2014.json',
      patch: [
        { op: 'replace', path: '/counts/0/value', value: 54 },
        { op: 'add', path: '/summary', value: 'The third summit, in The Hague.' },
      ],
    },
    {
      file: 'disputes/nss-2014-states.json',
      patch: [{ op: 'replace', path: '/variants/0/value', value: 54 }],
    },
    {
      file: 'participations/nss-2016.pak.json',
      patch: [
        { op: 'replace', path: '/role', value: 'observer' },
        { op: 'remove', path: '/heads/0/standsInFor' },
      ],
    },
    { file: 'topics/peace.json', record: { id: 'topic:peace', name: 'peace', cites: CITES } },
    { file: 'topics/implementation.json', delete: true },
    {
      file: 'topics/doing-it.json',
      copyOf: 'topics/implementation.json',
      patch: [{ op: 'replace', path: '/id', value: 'topic:doing-it' }],
    },
    {
      file: 'documents/nss-2014-js-implementation.json',
      patch: [
        { op: 'replace', path: '/theme', value: 'topic:doing-it' },
        { op: 'add', path: '/subscribers/-', value: { party: 'state:usa', capacity: 'original' } },
      ],
    },
    { file: 'places/prague.json', delete: true },
    {
      file: 'redirects.json',
      patch: [
        {
          op: 'add',
          path: '/records/-',
          value: {
            from: 'topic:implementation',
            to: ['topic:doing-it'],
            reason: 'renamed',
            since: '0.3.0',
            note: 'Plainer.',
          },
        },
      ],
    },
  ],
}

const release = (): Changes => diff(snapshot({ version: '0.2.0', exports: EXPORTS }), snapshot(RELEASE))

/** The error that a call throws; fails the test where it throws none. */
function errorOf(call: () => unknown): NssError {
  try {
    call()
  } catch (error) {
    if (error instanceof NssError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

describe('diff', () => {
  it('gives what stands in fixtures/outputs/changes.json, valid against its schema', () => {
    const changes = release()
    if (process.env.NSS_UPDATE !== undefined)
      writeFileSync(new URL('outputs/changes.json', FIXTURES), `${JSON.stringify(changes, null, 2)}\n`)
    expect(changes).toEqual(readFixture('outputs/changes.json'))
    expect(schemaErrors('changes', changes)).toEqual([])
  })

  it('is the same for the same, and whatever the order of the records', () => {
    const shuffled = (one: Snapshot): Snapshot => ({
      ...one,
      collections: Object.fromEntries(
        Object.entries(one.collections)
          .reverse()
          .map(([name, records]) => [name, [...records].reverse()]),
      ),
    })
    const again = diff(
      shuffled(snapshot({ version: '0.2.0', exports: EXPORTS })),
      shuffled(snapshot(RELEASE)),
    )
    expect(JSON.stringify(again)).toBe(JSON.stringify(release()))
  })

  it('takes an order of lists, and an empty list, for nothing', () => {
    const next = snapshot({
      edits: [
        {
          file: 'documents/nss-2014-js-implementation.json',
          patch: [{ op: 'move', from: '/subscribers/0', path: '/subscribers/1' }],
        },
        { file: 'summits/nss-2014.json', patch: [{ op: 'move', from: '/cites/0', path: '/cites/-' }] },
      ],
    })
    expect(diff(snapshot(), next)).toMatchObject({ bump: 'none', changed: [] })
  })

  it('says of a kind that this model does not have what it can', () => {
    const of = (record: object): Snapshot => ({
      ...snapshot(),
      collections: { boats: [{ id: 'boat:a', ...record }] },
    })
    const { changed } = diff(
      of({ afloat: true, crew: ['x'], name: 'A' }),
      of({ afloat: false, crew: ['x', 'y'], name: 'A' }),
    )
    expect(changed).toEqual([
      {
        id: 'boat:a',
        name: 'A',
        facts: [
          { field: '/afloat', change: 'reversed', old: true, new: false, sources: [] },
          { field: '/crew/1', change: 'added', new: 'y', sources: [] },
        ],
        wording: [],
      },
    ])
  })

  it.each([
    [
      'one release with itself',
      { version: '0.2.0' },
      { version: '0.2.0' },
      'same-version',
      'Both datasets are version 0.2.0',
    ],
    [
      'the newer with the older',
      { version: '0.10.0' },
      { version: '0.9.0' },
      'invalid-argument',
      'Version 0.10.0 is newer than 0.9.0',
    ],
  ] as const)('refuses to compare %s', (_name, old, next, code, words) => {
    const error = errorOf(() => diff(snapshot(old), snapshot(next)))
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
  })

  it('refuses another major version, unless told that it is meant', () => {
    const next = snapshot({ version: '1.0.0' })
    const old = snapshot({ version: '0.2.0' })
    const error = errorOf(() => diff(old, next))
    expect(error.code).toBe('other-major')
    expect(error.message).toContain('0.2.0 and 1.0.0')
    expect(diff(old, next, { acrossMajors: true }).to).toBe('1.0.0')
    // What was never released is of the major version of its schemas.
    const schemas = { topic: { $id: 'https://w3id.org/nuclear-security-summits/schema/1/topic.schema.json' } }
    expect(errorOf(() => diff(old, { ...snapshot(), schemas })).code).toBe('other-major')
  })

  it('names the circle in which redirects go', () => {
    const redirect = (from: string, to: string) => ({ from, to: [to], reason: 'renamed', since: '0.2.0' })
    const next = {
      ...snapshot(),
      redirects: [
        redirect('topic:a', 'topic:b'),
        redirect('topic:b', 'topic:c'),
        redirect('topic:c', 'topic:b'),
      ],
    } as unknown as Snapshot
    const error = errorOf(() => diff(snapshot(), next))
    expect(error.code).toBe('redirect-loop')
    expect(error.message).toContain('topic:b → topic:c → topic:b')
  })
})

describe('changesAsMarkdown', () => {
  it('reads like a note, the headlines first', () => {
    expect(changesAsMarkdown(release())).toMatchSnapshot()
  })

  it('says so where nothing has changed', () => {
    const text = changesAsMarkdown(diff(snapshot({ version: '0.1.0' }), snapshot()))
    expect(text).toBe('# From 0.1.0 to the unreleased state\n\nNothing has changed.\n')
  })

  it('lets no text of a record pass for Markdown', () => {
    const next = snapshot({
      edits: [
        {
          file: 'places/prague.json',
          patch: [{ op: 'replace', path: '/name', value: 'a](http://x) *b* `c`\n# d' }],
        },
      ],
    })
    expect(changesAsMarkdown(diff(snapshot(), next))).toContain('“a\\](http://x) \\*b\\* \\`c\\` \\# d”')
  })

  it('of many it names the first', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      file: `topics/t-${index + 10}.json`,
      record: { id: `topic:t-${index + 10}`, name: `T ${index}`, cites: CITES },
    }))
    const text = changesAsMarkdown(diff(snapshot(), snapshot({ edits: many })))
    expect(text).toContain('- **topics** (12): T 0 (`topic:t-10`), ')
    expect(text).toContain('T 9 (`topic:t-19`) and 2 more\n')
  })
})
