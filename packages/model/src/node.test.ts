import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DATASET, FIXTURES } from '../test-support/dataset.js'
import { NssError } from './errors.js'
import { formatFinding } from './lint/finding.js'
import { lint } from './lint/lint.js'
import { readFiles } from './node.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nss-model-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (path: string, text = '{}\n') => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

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
