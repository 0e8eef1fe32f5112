import { readFileSync } from 'node:fs'
import type { Changes } from '@nuclear-security-summits/data/changes'
import { NssError } from '@nuclear-security-summits/model/core'
import { describe, expect, it } from 'vitest'
import { changes, releases } from './changes.js'
import { changesFrom, type History } from './changes-from.js'

/** What a release in which everything changed tells of itself. */
const second: Changes = JSON.parse(
  readFileSync(new URL('../../model/fixtures/outputs/changes.json', import.meta.url), 'utf8'),
)
const first: Changes = {
  ...second,
  from: '0.1.0',
  to: '0.2.0',
  changed: [],
  added: [{ id: 'topic:implementation', name: 'implementation' }],
  moved: [],
}
const HISTORY: History = {
  notes: [second, first],
  version: '0.3.0',
  former: [
    { from: 'topic:implementation', to: ['topic:doing-it'] },
    { from: 'topic:gone', to: [] },
  ],
  released: ['part:nss-2016.pak', 'summit:nss-2014', 'topic:doing-it', 'topic:gone', 'topic:peace'],
}

const told = (query: Parameters<typeof changesFrom>[1]): string[] =>
  changesFrom(HISTORY, query).map(({ version, what, id }) => `${version} ${what} ${id}`)

function errorOf(call: () => unknown): NssError {
  try {
    call()
  } catch (error) {
    if (error instanceof NssError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

describe('changes', () => {
  it('tells what happened to which record, the newest release first', () => {
    const all = told({})
    expect(all).toContain('0.3.0 changed summit:nss-2014')
    expect(all).toContain('0.3.0 added topic:peace')
    expect(all).toContain('0.3.0 renamed topic:implementation')
    expect(all.at(-1)).toBe('0.2.0 added topic:implementation')
  })

  it('since a version: only what came after it', () => {
    expect(told({ since: '0.2.0' })).toEqual(told({}).filter((line) => line.startsWith('0.3.0')))
    expect(told({ since: '0.1.0' })).toEqual(told({}))
    expect(told({ since: '0.3.0' })).toEqual([])
  })

  it.each(['topic:doing-it', 'topic:implementation'])('follows a record through its ids: %s', (record) => {
    expect(told({ record })).toEqual([
      '0.3.0 renamed topic:implementation',
      '0.2.0 added topic:implementation',
    ])
  })

  it('gives the fact, its old and new value and the source', () => {
    const [change] = changesFrom(HISTORY, { record: 'summit:nss-2014' })
    if (change?.what !== 'changed') throw new Error('It did not change.')
    expect(change.facts[0]).toMatchObject({ field: '/counts/states/value', old: 53, new: 54 })
    expect(change.facts[0]?.sources[0]?.source).toBe('source:telegraaf-982268')
  })

  it.each([
    [{ since: '0.4.0' }, 'unknown-version', 'newer than 0.3.0, which is installed'],
    [{ since: '0.2.5' }, 'unknown-version', 'There was no version 0.2.5. There were 0.1.0, 0.2.0, 0.3.0.'],
    [{ since: '0.0.9' }, 'unknown-version', 'reach back to 0.1.0, and not to 0.0.9'],
    [{ since: 'yesterday' }, 'invalid-argument', '"yesterday" is no version such as 0.2.0'],
    [{ since: undefined }, 'invalid-argument', 'is no version'],
    [{ record: 'topic:pease' }, 'unknown-id', 'Nearest: topic:peace'],
    [{ sincee: '0.2.0' }, 'unknown-field', 'Nearest: since'],
  ])('%j', (query, code, words) => {
    const error = errorOf(() => told(query as never))
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
  })

  it('answers from the notes that are installed', () => {
    expect(changes()).toEqual(changes({}))
    for (const { to } of releases()) expect(changes({ since: to })).toEqual(expect.any(Array))
    expect(errorOf(() => changes({ since: '999.0.0' })).code).toBe('unknown-version')
  })
})
