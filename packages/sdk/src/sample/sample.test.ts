import { createHash } from 'node:crypto'
import {
  checkRecord,
  formatFinding,
  formatRecord,
  inOrder,
  KIND_NAMES,
  KINDS,
  lint,
  pathOf,
  REGISTERS,
  typeOf,
} from '@nuclear-security-summits/model'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Collection } from '../collection.js'
import * as real from '../collections/index.js'
import type { OpenedRecord } from '../open/open.js'
import * as sample from './sample.js'

type AnyCollection = Collection<{ id: string }, string, object>
const collections = sample as unknown as Record<string, AnyCollection>
const all = KIND_NAMES.flatMap((kind) =>
  [...(collections[KINDS[kind].collection] ?? [])].map((record) => ({ kind, record })),
)

/** SHA-256 of the records as JSON, one a line, in the order of their kinds and ids. */
const FROZEN = 'f136c9130f4befb9f404bbc925d677da581f4b807ae0cc4568a27705def80f66'

describe('the sample', () => {
  it('is what it was', () => {
    const digest = createHash('sha256')
      .update(all.map(({ record }) => `${JSON.stringify(record)}\n`).join(''))
      .digest('hex')
    expect(
      digest,
      'The sample is frozen: tests of others hold what they made of it. Undo the change; only a major version may make one.',
    ).toBe(FROZEN)
  })

  it('has the collections of the SDK', () => {
    const { jointStatements: _, ...names } = real
    expect(Object.keys(sample).sort()).toEqual(Object.keys(names).sort())
  })

  it.each(all)('$record.id is valid, its fields in the order of the record', ({ kind, record }) => {
    expect(checkRecord(kind, record)).toEqual([])
    expect(JSON.stringify(record)).toBe(JSON.stringify(inOrder(typeOf(kind), record)))
  })

  it('is what the lint wants of a dataset', () => {
    const files = all.map(({ kind, record }) => ({
      path: String(pathOf(record.id)),
      text: formatRecord(typeOf(kind), {
        $schema: `../../packages/model/schemas/${kind}.schema.json`,
        ...record,
      }),
    }))
    const registers = Object.values(REGISTERS).map(({ collection }) => ({
      path: `${collection}.json`,
      text: `${JSON.stringify({ $schema: `../packages/model/schemas/${collection}.schema.json`, records: [] }, null, 2)}\n`,
    }))
    const encoded = [...files, ...registers].map(({ path, text }) => ({
      path,
      bytes: new TextEncoder().encode(text),
    }))
    expect(lint(encoded).findings.map(formatFinding)).toEqual([])
  })

  it('lists its records in the order of their ids, as its types do', () => {
    for (const collection of Object.values(collections))
      expect(collection.ids).toEqual([...collection.ids].sort())
    expect(sample.states.byId['state:xbb'].name).toBe('Sampleland')
    expect(sample.states.get(sample.summits.get('summit:sample-2001').host).name).toBe('Exampleland')
    expect(Object.isFrozen(sample.summits.all[0]?.dates)).toBe(true)
    expect(sample.people.all).toBe(sample.people.all)
  })

  it('has of every outcome one', () => {
    const { participations, documents, disputes, commitments } = sample
    expect(new Set(participations.all.map(({ outcome }) => outcome))).toEqual(new Set(['present', 'absent']))
    expect(participations.byId['part:sample-2003.xcc'].reasons).toHaveLength(1)
    expect(documents.where({ kind: 'joint-statement' })).toHaveLength(1)
    expect([disputes.size, commitments.all[0]?.assessments.length]).toEqual([1, 2])
  })

  it('fits, like the record itself, what is written for any dataset', () => {
    const present = (some: Iterable<OpenedRecord<'participation'>>): number =>
      [...some].filter(({ outcome }) => outcome === 'present').length
    expect(present(sample.participations)).toBe(5)
    expect(present(real.participations)).toBeGreaterThan(5)
    expectTypeOf<sample.StateId>().toEqualTypeOf<'state:xaa' | 'state:xbb' | 'state:xcc'>()
    // @ts-expect-error no state of the sample
    expect(() => sample.states.get('state:rus')).toThrow('Unknown state id "state:rus"')
  })
})
