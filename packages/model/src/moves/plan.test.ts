import { describe, expect, it } from 'vitest'
import { type Edit, edited } from '../../test-support/dataset.js'
import { diff } from '../diff/diff.js'
import { type Snapshot, snapshotOf } from '../diff/snapshot.js'
import { NssError } from '../errors.js'
import { KIND_NAMES } from '../ids.js'
import { formatFinding } from '../lint/finding.js'
import { lint } from '../lint/lint.js'
import { type InputFile, readDataset } from '../lint/read.js'
import type { Move, MovePlan } from './move.js'
import { planMove } from './plan.js'

const { dataset } = lint(edited([]))
const IDS = dataset.entries.map(({ id }) => id)

/** The ledger when all records were released, and some others. */
const ledger = (...others: readonly string[]): Edit => ({
  file: 'ledger.json',
  patch: [
    {
      op: 'replace',
      path: '/records',
      value: ['person:dmitri-peskov', ...IDS, ...others].sort().map((id) => ({ id, since: '0.2.0' })),
    },
  ],
})

const released = (...more: Edit[]): InputFile[] => edited([ledger(), ...more])

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The files after a plan is carried out. */
function carriedOut(files: readonly InputFile[], { writes, removes }: MovePlan): InputFile[] {
  const next = new Map(files.map((file) => [file.path, file]))
  for (const path of removes) next.delete(path)
  for (const { path, text } of writes) next.set(path, { path, bytes: encode(text) })
  return [...next.values()]
}

function planned(files: readonly InputFile[], move: Move): MovePlan {
  const plan = planMove(files, move)
  if ('findings' in plan) throw new Error(plan.findings.map(formatFinding).join('\n'))
  return plan
}

const snapshot = (files: readonly InputFile[]): Snapshot => snapshotOf(readDataset(files).dataset)

/** What a file says after a plan. */
const valueIn = (files: readonly InputFile[], path: string): unknown => {
  const file = files.find((one) => one.path === path)
  return file && 'bytes' in file ? JSON.parse(new TextDecoder().decode(file.bytes)) : undefined
}

const redirectsIn = (files: readonly InputFile[]): unknown =>
  (valueIn(files, 'redirects.json') as { records: unknown }).records

function errorOf(call: () => unknown): NssError {
  try {
    call()
  } catch (error) {
    if (error instanceof NssError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

/** One of each kind; not those whose id follows from their own fields. */
const ONES = KIND_NAMES.filter((kind) => !['participation', 'state'].includes(kind)).flatMap(
  (kind) => dataset.of(kind)[0]?.id ?? [],
)

describe('rename', () => {
  it.each(ONES)('%s: the lint is clean, and the difference is that it was renamed', (id) => {
    const files = released()
    const plan = planned(files, { kind: 'rename', from: id, to: `${id}-anew` })
    const next = carriedOut(files, plan)
    expect(lint(next).findings.map(formatFinding)).toEqual([])
    const { changed, added, lost, moved, bump } = diff(snapshot(files), snapshot(next))
    expect({ changed, added, lost }).toEqual({ changed: [], added: [], lost: [] })
    expect(moved.map(({ from, to, reason }) => ({ from, to, reason }))).toEqual(
      plan.moved
        .map(({ from, to }) => ({ from, to, reason: 'renamed' }))
        .sort((a, b) => (a.from < b.from ? -1 : 1)),
    )
    expect(moved.find(({ from }) => from === id)?.to).toEqual([`${id}-anew`])
    expect(bump).toBe('minor')
    // And back again, as long as it was not released: every byte is as it was.
    const back = carriedOut(next, planned(next, { kind: 'rename', from: `${id}-anew`, to: id }))
    expect(new Map(back.map((file) => [file.path, valueIn(back, file.path)]))).toEqual(
      new Map(files.map((file) => [file.path, valueIn(files, file.path)])),
    )
  })

  it('moves the file, mends references, pointers and prose, and what is made of the id', () => {
    const note = {
      op: 'add',
      path: '/note',
      value: 'Later than summit:nss-2014; not summit:nss-2014-x.',
    } as const
    const files = released({ file: 'topics/implementation.json', patch: [note] })
    const { writes, removes, moved } = planned(files, {
      kind: 'rename',
      from: 'summit:nss-2014',
      to: 'the-hague',
      reason: 'Plainer.',
    })
    const next = carriedOut(files, { writes, removes, moved })
    expect(removes).toContain('summits/nss-2014.json')
    expect(valueIn(next, 'summits/the-hague.json')).toMatchObject({ id: 'summit:the-hague' })
    expect(valueIn(next, 'participations/the-hague.nld.json')).toMatchObject({ summit: 'summit:the-hague' })
    expect(valueIn(next, 'disputes/nss-2014-states.json')).toMatchObject({ subject: 'summit:the-hague' })
    expect(valueIn(next, 'topics/implementation.json')).toMatchObject({
      note: 'Later than summit:the-hague; not summit:nss-2014-x.',
    })
    expect(moved.map(({ from, to }) => [from, ...to].join(' → '))).toEqual([
      'summit:nss-2014 → summit:the-hague',
      'doc:nss-2014-js-implementation → doc:the-hague-js-implementation',
      'part:nss-2014.eu → part:the-hague.eu',
      'part:nss-2014.nld → part:the-hague.nld',
    ])
    expect(redirectsIn(next)).toContainEqual({
      from: 'summit:nss-2014',
      to: ['summit:the-hague'],
      reason: 'renamed',
      since: '0.3.0',
      note: 'Plainer.',
    })
    expect(valueIn(next, 'ledger.json')).toEqual(valueIn(files, 'ledger.json'))
  })

  it('mends a pointer that uses the id as a key', () => {
    const cite = {
      op: 'add',
      path: '/cites/0/supports',
      value: [
        '/outcome',
        '/summit',
        '/party',
        '/role',
        '/heads/person:herman-van-rompuy',
        '/heads/person:jose-manuel-barroso',
      ],
    } as const
    const files = released({ file: 'participations/nss-2014.eu.json', patch: [cite] })
    const plan = planned(files, { kind: 'rename', from: 'person:herman-van-rompuy', to: 'person:van-rompuy' })
    const next = carriedOut(files, plan)
    expect(JSON.stringify(valueIn(next, 'participations/nss-2014.eu.json'))).toContain(
      '"/heads/person:van-rompuy"',
    )
  })

  it('moves the files that are called after an article', () => {
    const plan = planned(released(), { kind: 'rename', from: 'article:from-prague', to: 'article:prague' })
    const paths = plan.writes.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['articles/prague.json', 'mentions/prague.json', 'times/prague.json']),
    )
    expect(plan.removes).toEqual([
      'articles/from-prague.json',
      'mentions/from-prague.json',
      'times/from-prague.json',
    ])
  })

  it('leads former ids on, so that every redirect is one step', () => {
    const files = released()
    const next = carriedOut(
      files,
      planned(files, { kind: 'rename', from: 'person:dmitry-peskov', to: 'person:peskov' }),
    )
    expect(redirectsIn(next)).toEqual([
      { from: 'person:dmitri-peskov', to: ['person:peskov'], reason: 'renamed', since: '0.2.0' },
      { from: 'person:dmitry-peskov', to: ['person:peskov'], reason: 'renamed', since: '0.3.0' },
    ])
  })

  it('gives a former id back to no other record, not even to the one that it leads to', () => {
    const files = released()
    const once = carriedOut(
      files,
      planned(files, { kind: 'rename', from: 'person:dmitry-peskov', to: 'person:peskov' }),
    )
    const error = errorOf(() =>
      planMove(once, { kind: 'rename', from: 'person:peskov', to: 'person:dmitri-peskov' }),
    )
    expect(error.code).toBe('id-taken')
  })

  it('writes no redirect for an id that was never released', () => {
    const files = edited([])
    const plan = planned(files, { kind: 'rename', from: 'topic:implementation', to: 'topic:doing-it' })
    expect(plan.moved).toEqual([{ from: 'topic:implementation', to: ['topic:doing-it'], released: false }])
    expect(plan.writes.map(({ path }) => path)).not.toContain('redirects.json')
  })

  it('refuses what the lint would: a state is called after its code', () => {
    const plan = planMove(released(), { kind: 'rename', from: 'state:rus', to: 'state:rux' })
    expect('findings' in plan && [plan.when, plan.findings[0]?.rule]).toEqual(['after', 'iso-consistent'])
  })

  it('wants every file read: what it cannot read it cannot mend', () => {
    const files = released({ file: 'places/moscow.json', text: '{ "id": "place:moscow" }\n' })
    const plan = planMove(files, { kind: 'rename', from: 'place:prague', to: 'place:praha' })
    expect('findings' in plan && [plan.when, plan.findings[0]?.file]).toEqual([
      'before',
      'data/places/moscow.json',
    ])
  })

  it('leaves other people’s faults as they are, and their files', () => {
    const text = JSON.stringify(valueIn(released(), 'places/moscow.json'))
    const files = released(
      { file: 'places/moscow.json', text },
      { file: 'topics/implementation.json', delete: true },
    )
    const { writes } = planned(files, { kind: 'rename', from: 'place:prague', to: 'place:praha' })
    expect(writes.map(({ path }) => path)).not.toContain('places/moscow.json')
  })
})

describe('merge', () => {
  it('lets whatever named the one name the other, and a list name it once', () => {
    const twin: Edit = {
      file: 'people/peskov.json',
      copyOf: 'people/dmitry-peskov.json',
      patch: [
        { op: 'replace', path: '/id', value: 'person:peskov' },
        { op: 'replace', path: '/name', value: 'D. Peskov' },
      ],
    }
    const agents = {
      op: 'replace',
      path: '/agents',
      value: ['person:peskov', 'person:dmitry-peskov'],
    } as const
    const files = edited([
      ledger('person:peskov'),
      twin,
      { file: 'events/peskov-remarks-2016-03-30.json', patch: [agents] },
    ])
    const next = carriedOut(
      files,
      planned(files, { kind: 'merge', from: 'person:peskov', into: 'person:dmitry-peskov' }),
    )
    expect(valueIn(next, 'events/peskov-remarks-2016-03-30.json')).toMatchObject({
      agents: ['person:dmitry-peskov'],
    })
    expect(redirectsIn(next)).toContainEqual({
      from: 'person:peskov',
      to: ['person:dmitry-peskov'],
      reason: 'merged',
      since: '0.3.0',
    })
    const { changed, added, lost, moved } = diff(snapshot(files), snapshot(next))
    expect({ changed, added, lost }).toEqual({ changed: [], added: [], lost: [] })
    expect(moved.map(({ from, reason }) => [from, reason])).toEqual([['person:peskov', 'merged']])
  })

  it('wants the participations of two parties merged first, where both were there', () => {
    const error = errorOf(() => planMove(released(), { kind: 'merge', from: 'state:pak', into: 'state:arg' }))
    expect(error.code).toBe('id-taken')
    expect(error.message).toContain('nss merge part:nss-2016.pak part:nss-2016.arg')
  })
})

describe('split', () => {
  const parts: Edit[] = ['laws', 'practice'].map((slug) => ({
    file: `topics/${slug}.json`,
    copyOf: 'topics/implementation.json',
    patch: [
      { op: 'replace', path: '/id', value: `topic:${slug}` },
      { op: 'replace', path: '/name', value: slug },
    ],
  }))
  const move = { kind: 'split', from: 'topic:implementation', to: ['topic:laws', 'topic:practice'] } as const

  it('names what still names the record', () => {
    const error = errorOf(() => planMove(released(...parts), move))
    expect(error.code).toBe('still-named')
    expect(error.message).toContain('- data/documents/nss-2014-js-implementation.json /theme')
  })

  it('lets it all name one of the parts, where that is said', () => {
    const files = released(...parts)
    const next = carriedOut(files, planned(files, { ...move, references: 'practice' }))
    expect(valueIn(next, 'documents/nss-2014-js-implementation.json')).toMatchObject({
      theme: 'topic:practice',
    })
    const { changed, lost, moved } = diff(snapshot(files), snapshot(next))
    expect({ changed, lost }).toEqual({ changed: [], lost: [] })
    expect(moved).toMatchObject([
      { from: 'topic:implementation', to: ['topic:laws', 'topic:practice'], reason: 'split' },
    ])
  })

  it('turns a redirect that led to the record into a split too', () => {
    const twins: Edit[] = ['peskov-a', 'peskov-b'].map((slug) => ({
      file: `people/${slug}.json`,
      copyOf: 'people/dmitry-peskov.json',
      patch: [
        { op: 'replace', path: '/id', value: `person:${slug}` },
        { op: 'replace', path: '/name', value: slug },
      ],
    }))
    const files = released(...twins)
    const next = carriedOut(
      files,
      planned(files, {
        kind: 'split',
        from: 'person:dmitry-peskov',
        to: ['peskov-a', 'peskov-b'],
        references: 'peskov-a',
      }),
    )
    expect(redirectsIn(next)).toContainEqual({
      from: 'person:dmitri-peskov',
      to: ['person:peskov-a', 'person:peskov-b'],
      reason: 'split',
      since: '0.2.0',
    })
  })
})

describe('withdraw', () => {
  const added: Edit = {
    file: 'topics/peace.json',
    copyOf: 'topics/implementation.json',
    patch: [
      { op: 'replace', path: '/id', value: 'topic:peace' },
      { op: 'replace', path: '/name', value: 'peace' },
    ],
  }
  const withPeace = (): InputFile[] => edited([added, ledger('topic:peace')])

  it('deletes the file and says why in the redirect', () => {
    const files = withPeace()
    const next = carriedOut(
      files,
      planned(files, { kind: 'withdraw', from: 'topic:peace', reason: 'Counted twice.' }),
    )
    expect(valueIn(next, 'topics/peace.json')).toBeUndefined()
    expect(redirectsIn(next)).toContainEqual({
      from: 'topic:peace',
      to: [],
      reason: 'withdrawn',
      since: '0.3.0',
      note: 'Counted twice.',
    })
    expect(diff(snapshot(files), snapshot(next)).moved).toMatchObject([
      { from: 'topic:peace', note: 'Counted twice.' },
    ])
  })

  it('takes a record out of a file that holds many, and the file with the last one', () => {
    const files = released()
    const [mention] = (valueIn(files, 'times/from-prague.json') as { records: { id: string }[] }).records
    const plan = planned(files, { kind: 'withdraw', from: mention?.id ?? '', reason: 'No date.' })
    const path = 'times/from-prague.json'
    const left =
      (valueIn(carriedOut(files, plan), path) as { records: { id: string }[] } | undefined)?.records ?? []
    expect(left.map(({ id }) => id)).not.toContain(mention?.id)
  })

  it('refuses as long as something names the record', () => {
    const error = errorOf(() =>
      planMove(released(), { kind: 'withdraw', from: 'state:rus', reason: 'x y z' }),
    )
    expect(error.code).toBe('still-named')
    expect(error.message).toMatch(/- data\/participations\/nss-2016\.rus\.json \/party/)
  })
})

describe('what cannot be', () => {
  it.each<[name: string, move: Move, code: string, words: string]>([
    [
      'an id that is not',
      { kind: 'rename', from: 'topic:implementaton', to: 'topic:x' },
      'unknown-id',
      'Nearest: topic:implementation',
    ],
    [
      'an id that has moved',
      { kind: 'rename', from: 'person:dmitri-peskov', to: 'person:x' },
      'unknown-id',
      'was renamed in 0.2.0: person:dmitry-peskov',
    ],
    [
      'no id',
      { kind: 'rename', from: 'topic:implementation', to: 'topic:Not So' },
      'invalid-argument',
      '"topic:Not So" is no id',
    ],
    [
      'another kind',
      { kind: 'rename', from: 'topic:implementation', to: 'place:x' },
      'invalid-argument',
      'is the id of a place',
    ],
    [
      'itself',
      { kind: 'merge', from: 'topic:implementation', into: 'topic:implementation' },
      'invalid-argument',
      'cannot take its own place',
    ],
    [
      'another record',
      { kind: 'rename', from: 'topic:implementation', to: 'topic:nuclear-security' },
      'id-taken',
      'nss merge topic:implementation topic:nuclear-security',
    ],
    [
      'a former id',
      { kind: 'rename', from: 'person:john-kerry', to: 'person:dmitri-peskov' },
      'id-taken',
      'never used again',
    ],
    [
      'into one',
      { kind: 'split', from: 'topic:implementation', to: ['topic:nuclear-security'] },
      'invalid-argument',
      'two others at least',
    ],
    [
      'into what is not',
      { kind: 'merge', from: 'topic:implementation', into: 'topic:x' },
      'unknown-id',
      '"topic:x"',
    ],
    [
      'references to what is no part',
      { kind: 'split', from: 'place:moscow', to: ['place:prague', 'place:the-hague'], references: 'place:x' },
      'invalid-argument',
      'none of the records',
    ],
  ])('%s', (_name, move, code, words) => {
    const error = errorOf(() => planMove(released(), move))
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
  })
})
