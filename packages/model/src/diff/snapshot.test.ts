import { describe, expect, it } from 'vitest'
import { snapshot } from '../../test-support/snapshots.js'
import { NssError } from '../errors.js'
import { sha256 } from '../text.js'
import { diff } from './diff.js'
import {
  DATA_PACKAGE,
  majorOf,
  packSnapshot,
  type Snapshot,
  snapshotOfPackage,
  unpackSnapshot,
} from './snapshot.js'

/** The files of the data package with what a snapshot holds. */
function packageOf({ version, collections, redirects, ledger, schemas = {} }: Snapshot): Map<string, string> {
  const lists = Object.entries({ ...collections, redirects, ledger }).map(
    ([name, records]) => [name, JSON.stringify(records)] as const,
  )
  const entries = lists.map(([name, text]) => [name, { sha256: sha256(text) }] as const)
  return new Map([
    ['package.json', JSON.stringify({ name: DATA_PACKAGE, version, exports: { './b': {}, '.': {} } })],
    [
      'dist/manifest.json',
      JSON.stringify({ name: DATA_PACKAGE, version, collections: Object.fromEntries(entries) }),
    ],
    ...lists.map(([name, text]) => [`dist/${name}.json`, text] as const),
    ...Object.entries(schemas).map(
      ([name, schema]) => [`schemas/${name}.schema.json`, JSON.stringify(schema)] as const,
    ),
  ])
}

function errorOf(call: () => unknown): NssError {
  try {
    call()
  } catch (error) {
    if (error instanceof NssError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

const released = (): Snapshot => snapshot({ version: '0.1.0' })

describe('a snapshot', () => {
  it('is the same from the package as from the folder of records', () => {
    const read = snapshotOfPackage(packageOf(released()), 'it')
    expect(read).toEqual({ ...released(), exports: { [DATA_PACKAGE]: ['.', './b'] } })
    expect(diff(read, { ...snapshot(), version: '0.2.0' }).bump).toBe('none')
  })

  it('comes back as it was packed, and packs to the same text', () => {
    const text = packSnapshot(released())
    expect(unpackSnapshot(text, 'it')).toEqual(released())
    expect(packSnapshot(unpackSnapshot(text, 'it'))).toBe(text)
  })

  it('has the major version of its release, else that of its schemas', () => {
    expect(majorOf({ ...snapshot(), version: '3.0.1' })).toBe('3')
    const schemas = { a: {}, b: { $id: 'https://w3id.org/nuclear-security-summits/schema/7/b.schema.json' } }
    expect(majorOf({ ...snapshot(), schemas })).toBe('7')
    const { schemas: _, ...bare } = snapshot()
    expect(majorOf(bare)).toBeUndefined()
  })

  it.each<[name: string, path: string, text: string | undefined, code: string, words: string]>([
    [
      'another package',
      'package.json',
      '{"name":"left-pad","version":"1.3.0"}',
      'not-a-dataset',
      'it is left-pad 1.3.0, not',
    ],
    [
      'a package without a manifest',
      'dist/manifest.json',
      undefined,
      'not-a-dataset',
      'it is something else, not',
    ],
    [
      'a manifest of something else',
      'dist/manifest.json',
      '{}',
      'not-a-dataset',
      'it is something else, not',
    ],
    [
      'a manifest that is no JSON',
      'dist/manifest.json',
      '{',
      'damaged-dataset',
      'dist/manifest.json is not JSON',
    ],
    [
      'a collection that is missing',
      'dist/topics.json',
      undefined,
      'damaged-dataset',
      'it has no dist/topics.json',
    ],
    [
      'a collection that was changed',
      'dist/topics.json',
      '[]',
      'damaged-dataset',
      'of which the manifest has the checksum',
    ],
    [
      'a schema that is no JSON',
      'schemas/topic.schema.json',
      '',
      'damaged-dataset',
      'schemas/topic.schema.json is not JSON',
    ],
  ])('is not made of %s', (_name, path, text, code, words) => {
    const files = packageOf(released())
    if (text === undefined) files.delete(path)
    else files.set(path, text)
    const error = errorOf(() => snapshotOfPackage(files, 'it'))
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
  })

  it.each(['{}', '[]', '{', 'null', '{"format":"other"}'])('is not unpacked from %s', (text) => {
    expect(errorOf(() => unpackSnapshot(text, 'it')).code).toMatch(/^(not-a|damaged)-dataset$/)
  })
})
