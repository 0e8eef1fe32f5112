import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DATASET, FIXTURES } from '../test-support/dataset.js'
import { snapshot } from '../test-support/snapshots.js'
import { diff } from './diff/diff.js'
import { NssError } from './errors.js'
import { formatFinding } from './lint/finding.js'
import { lint } from './lint/lint.js'
import { readFiles, readSnapshot, snapshotBytes } from './node.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nss-model-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (path: string, text = '{}\n') => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** A record of the small dataset. */
const DATASET_TOPIC = new TextDecoder()
  .decode(DATASET.get('topics/nuclear-security.json'))
  .replace('topic:nuclear-security', 'topic:x')

const said = async () => lint(await readFiles(folder)).findings.map(formatFinding)

describe('readFiles', () => {
  it('reads the small dataset as it is', async () => {
    const files = await readFiles(fileURLToPath(new URL('dataset', FIXTURES)))
    expect(files.map(({ path }) => path)).toEqual([...DATASET.keys()])
    expect(lint(files).findings).toEqual([])
  })

  it('passes over folders, notes and hidden files', async () => {
    put('README.md')
    put('topics/.hidden.json')
    put('.git/x.json')
    put('topics/x.json')
    expect((await readFiles(folder)).map(({ path }) => path)).toEqual(['topics/x.json'])
  })

  it('says that there is no such folder', async () => {
    const error = await readFiles(join(folder, 'nowhere')).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NssError)
    expect(error).toMatchObject({ code: 'unreadable', given: join(folder, 'nowhere') })
  })

  it('reports a folder with the name of a file', async () => {
    mkdirSync(join(folder, 'topics', 'x.json'), { recursive: true })
    expect(await said()).toEqual([
      'error  file-readable  data/topics/x.json:1:1\n  This is a folder with the name of a file.\n  Fix: replace it by a file that holds a record.',
    ])
  })

  it('reports a file that is too large, and does not read it', async () => {
    put('topics/x.json')
    truncateSync(join(folder, 'topics/x.json'), 100 * 1024 * 1024)
    expect(await said()).toEqual([
      'error  file-readable  data/topics/x.json:1:1\n  The file has 100 MiB; no record is larger than 8 MiB.\n  Fix: replace it by a file that holds a record.',
    ])
  })

  it.skipIf(process.platform === 'win32')('reports a link to nowhere', async () => {
    mkdirSync(join(folder, 'topics'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'topics', 'x.json'))
    expect(await said()).toEqual([
      'error  file-readable  data/topics/x.json:1:1\n  The file cannot be read (ENOENT).\n  Fix: replace it by a file that holds a record.',
    ])
  })
})

describe('readSnapshot', () => {
  const dataset = fileURLToPath(new URL('dataset', FIXTURES))

  it('reads a folder of records, with the schemas that its files name', async () => {
    const read = await readSnapshot(dataset)
    expect(read).toEqual(snapshot())
    expect(Object.keys(read.schemas ?? {})).toContain('summit')
  })

  it('reads what it has packed, and packs it to the same bytes', async () => {
    const released = snapshot({ version: '0.1.0' })
    const path = join(folder, 'released.json.br')
    writeFileSync(path, snapshotBytes(released))
    expect(await readSnapshot(path)).toEqual(released)
    expect(Buffer.from(snapshotBytes(snapshot({ version: '0.1.0' }))).equals(snapshotBytes(released))).toBe(
      true,
    )
    expect(diff(await readSnapshot(path), await readSnapshot(dataset)).bump).toBe('none')
  })

  it('reads records without schemas beside them', async () => {
    put('topics/x.json', DATASET_TOPIC)
    expect((await readSnapshot(folder)).schemas).toBeUndefined()
  })

  it.each<[name: string, path: string, files: Readonly<Record<string, string>>, code: string, words: string]>(
    [
      ['nothing', 'none', {}, 'missing-dataset', 'and so no dataset'],
      ['an empty folder', '', {}, 'not-a-dataset', 'holds no dataset'],
      ['a file of something else', 'x.json', { 'x.json': '{}' }, 'not-a-dataset', 'name a folder'],
      [
        'another package',
        '',
        { 'package.json': '{"name":"x","version":"1.0.0"}' },
        'not-a-dataset',
        'is x 1.0.0',
      ],
      ['records that are not valid', '', { 'topics/x.json': '{}' }, 'damaged-dataset', 'nss lint'],
    ],
  )('refuses %s', async (_name, path, files, code, words) => {
    for (const [file, text] of Object.entries(files)) put(file, text)
    const error = await readSnapshot(join(folder, path)).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(NssError)
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) })
  })
})
