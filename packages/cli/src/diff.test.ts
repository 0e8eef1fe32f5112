import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { schemaErrors } from '@nuclear-security-summits/model'
import { packTar } from 'modern-tar'
import { beforeAll, describe, expect, test } from 'vitest'
import { ANSI, copyOfSmall, nss, SMALL, scratch, tooWide, unwrapped } from '../test-support/nss.js'

/** The data package as it is built. */
const BUILT = fileURLToPath(new URL('../../data', import.meta.url))

/** Edits a JSON file. */
function edit(path: string, change: (value: Record<string, unknown>) => object): void {
  const value = change(JSON.parse(readFileSync(path, 'utf8')))
  writeFileSync(path, JSON.stringify(value))
}

/** A copy of the data package with another version, so that it can be compared with the one that is built. */
function packageCopy(version: string): string {
  const folder = join(scratch(), 'data')
  for (const part of ['dist', 'schemas', 'package.json'])
    cpSync(join(BUILT, part), join(folder, part), { recursive: true })
  for (const file of ['package.json', 'dist/manifest.json'])
    edit(join(folder, file), (value) => ({ ...value, version }))
  return folder
}

/** A tarball in the form of those of npm. */
async function tarball(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(scratch(), name)
  const entries = Object.entries(files).map(([file, body]) => ({
    header: { name: `package/${file}`, size: Buffer.byteLength(body), mtime: new Date(0) },
    body,
  }))
  writeFileSync(path, gzipSync(await packTar(entries)))
  return path
}

/** A dataset of three files, damaged in one of them where that is said. */
function small(change: Readonly<Record<string, string>> = {}): Record<string, string> {
  // The checksum of "[]\n".
  const sha256 = '37517e5f3dc66819f61f5a7bb8ace1921282415f10551d2defa5c3eb0985b570'
  const name = '@nuclear-security-summits/data'
  const collections = { topics: { records: 0, bytes: 3, sha256 } }
  return {
    'package.json': JSON.stringify({ name, version: '0.5.0' }),
    'dist/manifest.json': JSON.stringify({ name, version: '0.5.0', collections }),
    'dist/topics.json': '[]\n',
    ...change,
  }
}

describe('from one dataset to another', () => {
  let edited: string
  beforeAll(() => {
    edited = copyOfSmall()
    edit(join(edited, 'summits/nss-2016.json'), (summit) => ({
      ...summit,
      summary: 'The last of the four summits.',
    }))
    edit(join(edited, 'states/rus.json'), (state) => ({ ...state, isoNumeric: '644' }))
  })

  test('a note at 80 columns; nothing breaks: exit 0', async () => {
    const { code, out, err } = await nss(['diff', SMALL, edited])
    expect(code).toBe(0)
    expect(unwrapped(err)).toContain('the schemas were not compared')
    expect(out).toMatch(
      /^# From the unreleased state to the unreleased state\n\nA patch step: 1 fact corrected\.\n/,
    )
    expect(unwrapped(out)).toContain('(`state:rus`), `isoNumeric`: now `644`; it was `643`.')
    expect(out).toContain('- Our words in 1 record: `summit:nss-2016`')
    expect(tooWide(out)).toEqual([])
    expect(out).not.toMatch(ANSI)
  })

  test('--markdown: the same, unwrapped', async () => {
    const [wrapped, { code, out }] = await Promise.all([
      nss(['diff', SMALL, edited]),
      nss(['diff', SMALL, edited, '--markdown']),
    ])
    expect(code).toBe(0)
    expect(unwrapped(out)).toBe(unwrapped(wrapped.out))
    expect(out.split('\n').some((line) => line.length > 80)).toBe(true)
  })

  test('--json: valid against the schema that is shipped', async () => {
    const { code, out } = await nss(['diff', SMALL, edited, '--json'])
    expect(code).toBe(0)
    const changes = JSON.parse(out)
    expect(schemaErrors('changes', changes)).toEqual([])
    expect(changes).toMatchObject({ bump: 'patch', added: [], moved: [], lost: [] })
  })

  test('a record that is gone breaks: exit 1', async () => {
    const fewer = copyOfSmall()
    rmSync(join(fewer, 'topics/implementation.json'))
    const { code, out } = await nss(['diff', SMALL, fewer])
    expect(code).toBe(1)
    expect(out).toContain('- `topic:implementation` is gone, and no redirect says where')
  })

  test('the package and its dist are the same dataset; its schemas are compared', async () => {
    const folder = packageCopy('0.0.1')
    const next = packageCopy('0.0.2')
    edit(join(next, 'schemas/topic.schema.json'), (schema) => ({ ...schema, required: [] }))
    const outs = await Promise.all(
      [folder, join(folder, 'dist')].map((old) => nss(['diff', old, next, '--json'])),
    )
    for (const { code, out, err } of outs) {
      expect({ code, err }).toEqual({ code: 1, err: '' })
      expect(JSON.parse(out)).toMatchObject({ from: '0.0.1', to: '0.0.2', changed: [], added: [], moved: [] })
      expect(JSON.parse(out).schemas.map(({ change }: { change: string }) => change)).toContain('widened')
    }
  })

  test('a tarball is read where it lies; "installed" is what the command answers from', async () => {
    const [old, next] = [await tarball('old.tgz', small()), packageCopy('0.6.0')]
    const { code, out } = await nss(['diff', old, next, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).added.length).toBeGreaterThan(0)
    const { version } = JSON.parse(readFileSync(join(BUILT, 'package.json'), 'utf8'))
    const later = `${version.split('.')[0]}.999.0`
    const same = await nss(['diff', 'installed', packageCopy(later)])
    expect(same).toEqual({ code: 0, out: `# From ${version} to ${later}\n\nNothing has changed.\n`, err: '' })
  })
})

describe('what cannot be compared: one line, exit 2, nothing written', () => {
  const folder = (files: Readonly<Record<string, string>>): string => {
    const path = scratch()
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(path, file, '..'), { recursive: true })
      writeFileSync(join(path, file), text)
    }
    return path
  }
  const cases: [name: string, old: () => string | Promise<string>, words: string][] = [
    ['nothing', () => join(scratch(), 'none'), 'and so no dataset to compare'],
    ['a folder of something else', () => folder({ 'x.txt': '' }), 'holds no dataset'],
    ['an empty folder', () => folder({}), 'holds no dataset'],
    [
      'another package',
      () => tarball('x.tgz', { 'package.json': '{"name":"left-pad","version":"1.3.0"}' }),
      'is left-pad 1.3.0, not @nuclear-security-summits/data',
    ],
    [
      'another package of ours',
      () => fileURLToPath(new URL('../../sdk', import.meta.url)),
      'is @nuclear-security-summits/sdk',
    ],
    ['no tarball', () => join(folder({ 'x.tgz': 'x' }), 'x.tgz'), 'is no tarball, or a damaged one'],
    [
      'half a tarball',
      async () => {
        const path = await tarball('x.tgz', small())
        writeFileSync(path, readFileSync(path).subarray(0, 150))
        return path
      },
      'is no tarball, or a damaged one',
    ],
    [
      'a file that was changed',
      () => tarball('x.tgz', small({ 'dist/topics.json': '[ ]\n' })),
      'dist/topics.json is not the file of which the manifest has the checksum',
    ],
    [
      'a file that is missing',
      () => {
        const { 'dist/topics.json': _, ...rest } = small()
        return tarball('x.tgz', rest)
      },
      'it has no dist/topics.json',
    ],
    [
      'a manifest that is no JSON',
      () => tarball('x.tgz', small({ 'dist/manifest.json': '{' })),
      'dist/manifest.json is not JSON',
    ],
    ['one version with itself', () => BUILT, 'one release does not differ from itself'],
    ['records that are not valid', () => folder({ 'topics/x.json': '{}\n' }), '"nss lint" tells all'],
    ['some other file', () => join(folder({ 'x.json': '{}' }), 'x.json'), 'is no dataset: name a folder'],
  ]
  test.each(cases)('%s', async (_name, old, words) => {
    const { code, out, err } = await nss(['diff', await old(), BUILT])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^nss: /)
    expect(unwrapped(err)).toContain(words)
  })

  test('another major version', async () => {
    const { code, out, err } = await nss(['diff', BUILT, packageCopy('999.0.0')])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(unwrapped(err)).toContain('different major versions')
  })

  test('redirects that go round in a circle', async () => {
    const dir = copyOfSmall()
    edit(join(dir, 'redirects.json'), (value) => ({
      ...value,
      records: [
        { from: 'topic:a', to: ['topic:b'], reason: 'renamed', since: '0.1.0' },
        { from: 'topic:b', to: ['topic:a'], reason: 'renamed', since: '0.1.0' },
      ],
    }))
    const { code, out, err } = await nss(['diff', SMALL, dir])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(unwrapped(err)).toContain('topic:a → topic:b → topic:a')
  })

  test('--json and --markdown at once', async () => {
    expect(await nss(['diff', SMALL, SMALL, '--json', '--markdown'])).toMatchObject({ code: 2, out: '' })
  })
})
