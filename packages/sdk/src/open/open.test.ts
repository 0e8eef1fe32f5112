import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { KIND_NAMES, KINDS, NssError } from '@nuclear-security-summits/model/core'
import { afterAll, describe, expect, it } from 'vitest'
import { madeUp } from '../../test-support/made-up.mjs'
import { releasedFiles, writeFiles } from '../../test-support/made-up-files.mjs'
import * as collections from '../collections/index.js'
import { allRecords } from '../records.js'
import { openDataset } from './open.js'

const scratch = mkdtempSync(join(tmpdir(), 'nss-open-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** The dataset of this workspace, as it is built. */
const DATA = join(import.meta.dirname, '../../../data')

const small = madeUp({ records: 1000 })
/** Some of its files are larger than what is read whole. */
const large = madeUp({ records: 12_000 })

let folders = 0
/** A folder with the files of a release. */
function release(files: ReadonlyMap<string, string>): string {
  folders += 1
  const folder = join(scratch, `release-${folders}`)
  writeFiles(folder, files)
  return folder
}

/** The error that a call throws; fails the test where it throws none. The folder is called FOLDER in its message. */
function errorOf(folder: string, call: () => unknown): { code: string; message: string } {
  try {
    call()
  } catch (error) {
    if (!(error instanceof NssError)) throw error
    return { code: error.code, message: folder ? error.message.replaceAll(folder, 'FOLDER') : error.message }
  }
  throw new Error('Nothing was thrown.')
}

const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

interface Manifest {
  readonly version?: string
  readonly collections?: Readonly<Record<string, object>>
  readonly [field: string]: unknown
}

/** Writes a manifest anew, with some of it changed. */
function changeManifest(folder: string, change: (manifest: Manifest) => object): void {
  const manifest = JSON.parse(text(folder, 'manifest.json'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(change(manifest)))
}

describe('openDataset', () => {
  it('has the collections of the SDK, over the package as it is installed', () => {
    const dataset = openDataset(DATA)
    for (const { kind, record } of allRecords()) {
      const own = dataset[KINDS[kind].collection]
      expect(own.get(record.id as never), record.id).toEqual(record)
    }
    for (const kind of KIND_NAMES) {
      const { collection } = KINDS[kind]
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: all of them, and nothing is bundled here.
      const [own, shipped] = [dataset[collection], collections[collection]]
      expect(own.kind).toBe(kind)
      expect(own.size).toBe(shipped.size)
      expect(own.ids).toEqual(shipped.ids)
      expect(own.all).toEqual(shipped.all)
    }
    expect(dataset.version).toBe(dataset.manifest.version)
    expect(dataset.states.find('RU')?.id).toBe('state:rus')
    expect(dataset.summits.where({ host: 'state:usa' }).map(({ id }) => id)).toEqual(
      collections.summits.where({ host: 'state:usa' }).map(({ id }) => id),
    )
    expect(() => dataset.verify()).not.toThrow()
  })

  it('takes a folder of files, by path and by URL', () => {
    const folder = release(releasedFiles(small))
    const id = 'summit:made-up-2016'
    expect(openDataset(folder).summits.get(id).ordinal).toBe(4)
    expect(openDataset(pathToFileURL(folder)).summits.get(id).ordinal).toBe(4)
  })

  it.each([
    ['small', small],
    ['large', large],
  ])('finds every record of %s files, one by one', (_, made) => {
    const folder = release(releasedFiles(made))
    for (const kind of KIND_NAMES) {
      const expected = made[kind]
      // A collection of its own for each few, so that none of them is read whole.
      for (let at = 0; at < expected.length; at += 150) {
        const own = openDataset(folder)[KINDS[kind].collection]
        for (const record of expected.slice(at, at + 150).filter((_one, place) => place % 7 === 0))
          expect(own.get(record.id as never)).toEqual(record)
      }
    }
  })

  it('gives the same frozen record by every way, whichever comes first', () => {
    const folder = release(releasedFiles(large))
    const [first, last] = [large.participation[0]?.id as never, large.participation.at(-1)?.id as never]
    const { participations } = openDataset(folder)
    const record = participations.get(first)
    expect(participations.get(first)).toBe(record)
    expect(participations.find(first)).toBe(record)
    expect(participations.all[0]).toBe(record)
    expect(participations.byId[first]).toBe(record)
    expect(participations.get(last)).toBe(participations.all.at(-1))
    for (const value of [record, record.cites, record.cites[0], participations.all, participations.byId])
      expect(Object.isFrozen(value)).toBe(true)
    expect(participations.size).toBe(large.participation.length)
  })

  it('gives every record of a large file, one after the other', () => {
    const { participations } = openDataset(release(releasedFiles(large)))
    for (const record of large.participation) expect(participations.get(record.id as never)).toEqual(record)
  })

  it.each<[what: string, lines: (records: typeof large.participation) => typeof large.participation]>([
    ['in another order', (records) => [...records].reverse()],
    [
      'with lines of many blocks',
      (records) =>
        records.map((one, at) => (at % 100 === 50 ? { ...one, note: `ß${'é '.repeat(100_000)}` } : one)),
    ],
  ])('finds records in a large file %s', (_, change) => {
    const participation = change(large.participation)
    const folder = release(releasedFiles({ ...large, participation }))
    for (let at = 0; at < participation.length; at += 500) {
      const { participations } = openDataset(folder)
      for (const record of participation.slice(at, at + 52))
        expect(participations.get(record.id as never)).toEqual(record)
    }
  })

  it('names the nearest for an unknown id, in small files and in large ones', () => {
    for (const made of [small, large]) {
      const { people } = openDataset(release(releasedFiles(made)))
      expect(errorOf('', () => people.get('person:made-up-00007'))).toMatchObject({
        code: 'unknown-id',
        message: expect.stringMatching(
          /^Unknown person id "person:made-up-00007"\. Nearest: person:made-up-/,
        ),
      })
      for (const id of [
        '__proto__',
        'constructor',
        '',
        'person:',
        'summit:made-up-2016',
        42,
        undefined,
        'person:a"},\n{"id":"person:b',
      ])
        expect(errorOf('', () => people.get(id as never)).code).toBe('unknown-id')
    }
  })

  it('follows the redirects of its own version', () => {
    const to = small.person[3]?.id
    const redirects = [{ from: 'person:old', to: [to], reason: 'renamed', since: '0.1.0' }]
    const { people } = openDataset(release(releasedFiles(small, { redirects })))
    expect(people.resolve('person:old')).toMatchObject({ record: { id: to }, redirectedFrom: 'person:old' })
    expect(openDataset(release(releasedFiles(small))).people.find('person:old')).toBeUndefined()
  })

  it('keeps versions apart that are open side by side', () => {
    const other = {
      ...small,
      summit: small.summit.map((one) => ({ ...one, name: `${one.name} (corrected)` })),
    }
    const [before, after] = [
      openDataset(release(releasedFiles(small, { version: '0.1.0' }))),
      openDataset(release(releasedFiles(other, { version: '0.1.1' }))),
    ]
    expect([before.version, after.version]).toEqual(['0.1.0', '0.1.1'])
    const differing = after.summits.all.filter(({ id, name }) => before.summits.get(id).name !== name)
    expect(differing).toHaveLength(before.summits.size)
  })

  it('has an empty collection for a kind that its version does not know yet, and passes over what it knows more', () => {
    const files = releasedFiles(small)
    files.delete('lists.json')
    const folder = release(files)
    changeManifest(folder, ({ collections: { lists: _, ...known } = {}, ...rest }) => ({
      ...rest,
      collections: { ...known, treaties: { records: 1, bytes: 1, sha256: 'x' } },
    }))
    const dataset = openDataset(folder)
    expect(dataset.lists.all).toEqual([])
    expect(dataset.lists.find('x')).toBeUndefined()
    expect(errorOf('', () => dataset.lists.get('list:x')).message).toBe(
      'Unknown list id "list:x". See lists.ids.',
    )
  })
})

describe('a folder that is not what it should be', () => {
  const manifestOf = (change: (manifest: Manifest) => object) => (folder: string) =>
    changeManifest(folder, change)
  const GET = 'Get it again.'

  it.each<[what: string, spoil: (folder: string) => void, code: string, message: string]>([
    [
      'is not there',
      (folder) => rmSync(folder, { recursive: true }),
      'missing-dataset',
      'There is no folder FOLDER.',
    ],
    [
      'has no manifest',
      (folder) => rmSync(join(folder, 'manifest.json')),
      'not-a-dataset',
      'FOLDER has no manifest.json. Expected the folder of @nuclear-security-summits/data, or another that is laid out as its dist.',
    ],
    [
      'is of another package',
      manifestOf((manifest) => ({ ...manifest, name: 'other' })),
      'not-a-dataset',
      'FOLDER is of other. Expected the folder of @nuclear-security-summits/data, or another that is laid out as its dist.',
    ],
    [
      'has the manifest of something else',
      (folder) => writeFileSync(join(folder, 'manifest.json'), '{"start_url": "/"}'),
      'not-a-dataset',
      'FOLDER is something else. Expected the folder of @nuclear-security-summits/data, or another that is laid out as its dist.',
    ],
    [
      'has a manifest that is null',
      (folder) => writeFileSync(join(folder, 'manifest.json'), 'null'),
      'not-a-dataset',
      'FOLDER is something else. Expected the folder of @nuclear-security-summits/data, or another that is laid out as its dist.',
    ],
    [
      'has half a manifest',
      (folder) => truncateSync(join(folder, 'manifest.json'), 100),
      'damaged-dataset',
      `FOLDER is damaged or not whole: manifest.json is no JSON. ${GET}`,
    ],
    [
      'names no version',
      manifestOf(({ version: _, ...rest }) => rest),
      'damaged-dataset',
      `FOLDER is damaged or not whole: manifest.json names no version. ${GET}`,
    ],
    [
      'names no collection',
      manifestOf((manifest) => ({ ...manifest, collections: {} })),
      'damaged-dataset',
      `FOLDER is damaged or not whole: manifest.json names no collection. ${GET}`,
    ],
    [
      'does not describe a file',
      manifestOf(({ collections, ...rest }) => ({
        ...rest,
        collections: { ...collections, people: {} },
      })),
      'damaged-dataset',
      `FOLDER is damaged or not whole: manifest.json does not describe people. ${GET}`,
    ],
    [
      'is of a newer major version',
      manifestOf((manifest) => ({ ...manifest, version: '7.2.0' })),
      'other-major',
      'FOLDER holds version 7.2.0, and this is for versions 0.x. Get the one for it: npm install @nuclear-security-summits/sdk@7.2.0',
    ],
    [
      'lacks files, and has another cut off',
      (folder) => {
        rmSync(join(folder, 'people.json'))
        rmSync(join(folder, 'states.json'))
        truncateSync(join(folder, 'series.json'), 100)
      },
      'damaged-dataset',
      expect.stringMatching(
        /^FOLDER is damaged or not whole: people\.json is missing; states\.json is missing; series\.json has 100 bytes of \d+\. Get it again\.$/,
      ) as never,
    ],
  ])('%s', (_, spoil, code, message) => {
    const folder = release(releasedFiles(small))
    spoil(folder)
    expect(errorOf(folder, () => openDataset(folder))).toEqual({ code, message })
  })

  it('is a file', () => {
    const folder = release(releasedFiles(small))
    const file = join(folder, 'people.json')
    expect(errorOf(file, () => openDataset(file))).toMatchObject({
      code: 'not-a-dataset',
      message: expect.stringContaining('FOLDER is no folder.'),
    })
  })

  it.each([undefined, null, 42, {}])('is %j', (given) => {
    expect(errorOf('', () => openDataset(given as never)).code).toBe('invalid-argument')
  })

  it('has a letter changed: at the first look-up, and in a large file when it is read whole or verified', () => {
    const spoil = (made: typeof small, kind: 'summit' | 'participation') => {
      const folder = release(releasedFiles(made))
      const file = join(folder, `${KINDS[kind].collection}.json`)
      writeFileSync(file, readFileSync(file, 'utf8').replace('"basis":"explicit"', '"basis":"inferred"'))
      return folder
    }
    const fault = (name: string) => ({
      code: 'damaged-dataset',
      message: `FOLDER is damaged or not whole: ${name} is not the file of which the manifest has the checksum. ${GET}`,
    })
    const folder = spoil(small, 'summit')
    expect(errorOf(folder, () => openDataset(folder).summits.get('summit:made-up-2016'))).toEqual(
      fault('summits.json'),
    )
    const other = spoil(large, 'participation')
    const dataset = openDataset(other)
    // A record is looked up at its place; the rest of a large file is not read for that.
    const last = large.participation.at(-1)
    expect(dataset.participations.get(last?.id as never)).toEqual(last)
    expect(errorOf(other, () => dataset.participations.all)).toEqual(fault('participations.json'))
    expect(errorOf(other, () => dataset.participations.find('nobody'))).toEqual(fault('participations.json'))
    expect(errorOf(other, () => dataset.verify())).toEqual(fault('participations.json'))
  })

  it('has a line in a large file that is no JSON', () => {
    const folder = release(releasedFiles(large))
    const file = join(folder, 'participations.json')
    const { id } = large.participation[9] as { id: string }
    writeFileSync(file, text(folder, 'participations.json').replace(`{"id":"${id}",`, `{"id":"${id}"?`))
    expect(errorOf(folder, () => openDataset(folder).participations.get(id as never))).toMatchObject({
      code: 'damaged-dataset',
    })
    writeFileSync(file, text(folder, 'participations.json').replace(`{"id":"${id}"?"`, `{"id":"${id}",?`))
    expect(errorOf(folder, () => openDataset(folder).participations.get(id as never)).message).toMatch(
      /participations\.json has a line that is no JSON: \{"id":"part:[^ ]+",\?/,
    )
  })

  it.each([
    ['is no JSON', '[\n{"id":"topic:x", oops},\n{"id":"topic:y"}\n]\n', 'is no JSON'],
    ['is no list', '{"a":1}', 'is no list'],
    ['has a record too many', '[\n{"id":"topic:x","name":"x"}\n]\n', 'has 1 records of 10'],
  ])('has a file that %s, though its checksum is right', (_, json, what) => {
    const files = releasedFiles(small)
    const sha256 = createHash('sha256').update(json).digest('hex')
    files.set('topics.json', json)
    const folder = release(files)
    changeManifest(folder, (manifest) => ({
      ...manifest,
      collections: { ...manifest.collections, topics: { records: 10, bytes: json.length, sha256 } },
    }))
    const dataset = openDataset(folder)
    expect(errorOf(folder, () => dataset.topics.all)).toEqual({
      code: 'damaged-dataset',
      message: `FOLDER is damaged or not whole: topics.json ${what}. ${GET}`,
    })
  })
})

describe('a folder that changes after it has been opened', () => {
  const CHANGED = expect.stringMatching(
    /^FOLDER is not what it was when it was opened: (participations|sources)\.json has been written to or replaced\. Open it again\.$/,
  )
  const open = () => {
    const folder = release(releasedFiles(large))
    return { folder, file: join(folder, 'participations.json'), dataset: openDataset(folder) }
  }
  const id = large.participation[5]?.id as never

  it.each<[what: string, change: (file: string, folder: string) => void]>([
    ['is written to', (file) => appendFileSync(file, ' ')],
    ['is cut off', (file) => truncateSync(file, 5000)],
    ['goes', (file) => rmSync(file)],
    [
      'is replaced by as many bytes',
      (file) => {
        cpSync(file, `${file}.new`)
        renameSync(`${file}.new`, file)
      },
    ],
    [
      'goes with its folder, and another version comes',
      (_, folder) => {
        rmSync(folder, { recursive: true })
        writeFiles(folder, releasedFiles(madeUp({ records: 12_000, seed: 2 }), { version: '0.2.0' }))
      },
    ],
  ])('a file %s', (_, change) => {
    const { folder, file, dataset } = open()
    change(file, folder)
    for (const call of [
      () => dataset.participations.get(id),
      () => dataset.participations.all,
      () => dataset.verify(),
    ])
      expect(errorOf(folder, call)).toEqual({ code: 'changed-dataset', message: CHANGED })
  })

  it('what had been read before stays, and stays whole', () => {
    const { dataset, folder } = open()
    const { all, byId } = dataset.people
    rmSync(folder, { recursive: true })
    expect(dataset.people.all).toBe(all)
    expect(dataset.people.byId).toBe(byId)
    expect(dataset.people.get(large.person[0]?.id as never)).toEqual(large.person[0])
    expect(errorOf(folder, () => dataset.participations.get(id)).code).toBe('changed-dataset')
  })
})
