import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatRecords } from '@nuclear-security-summits/model'
import { describe, expect, test } from 'vitest'
import { copyOfSmall, nss, tooWide, unwrapped } from '../test-support/nss.js'

/** Every file of a folder with its text, so that whatever has changed shows. */
const filesIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )

const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'))

/** A copy of the small dataset in which some more ids have been released. */
function releasedData(...ids: readonly string[]): string {
  const dir = copyOfSmall()
  const ledger = read(join(dir, 'ledger.json'))
  const more = ids.map((id) => ({ id, since: '0.4.0' }))
  const records = [...(ledger.records as { id: string }[]), ...more].sort((a, b) => (a.id < b.id ? -1 : 1))
  writeFileSync(join(dir, 'ledger.json'), formatRecords('LedgerEntry', { ...ledger, records }))
  return dir
}

/** Somebody who may not write: root may write anywhere. */
const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}

describe('rename', () => {
  test('moves the file, mends what names it, writes the redirect, and says so', async () => {
    const dir = releasedData('person:maria-zakharova')
    const before = copyOfSmall()
    const { code, out, err } = await nss([
      'rename',
      'person:maria-zakharova',
      'm-zakharova',
      '--reason',
      'Shorter.',
      '--dir',
      dir,
    ])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        `${dir}/people/maria-zakharova.json deleted`,
        `${dir}/people/m-zakharova.json written`,
      ]),
    )
    expect(unwrapped(err)).toContain('person:maria-zakharova → person:m-zakharova: a redirect says so.')
    expect(tooWide(err)).toEqual([])
    expect(existsSync(join(dir, 'people/maria-zakharova.json'))).toBe(false)
    expect(read(join(dir, 'redirects.json')).records).toContainEqual({
      from: 'person:maria-zakharova',
      to: ['person:m-zakharova'],
      reason: 'renamed',
      since: '0.5.0',
      note: 'Shorter.',
    })
    const named = Object.entries(filesIn(dir)).filter(([, text]) => text.includes('person:maria-zakharova'))
    expect(named.map(([path]) => path)).toEqual([join(dir, 'ledger.json'), join(dir, 'redirects.json')])
    expect((await nss(['lint', dir])).code).toBe(0)
    const { changed, added, lost, moved } = JSON.parse((await nss(['diff', before, dir, '--json'])).out)
    expect({ changed, added, lost }).toEqual({ changed: [], added: [], lost: [] })
    expect(moved).toMatchObject([
      { from: 'person:maria-zakharova', to: ['person:m-zakharova'], reason: 'renamed' },
    ])
  })

  test('--dry-run changes nothing, and says the same', async () => {
    const dir = copyOfSmall()
    const before = filesIn(dir)
    const dry = await nss(['rename', 'topic:nuclear-security', 'security', '--dir', dir, '--dry-run'])
    expect(dry.code).toBe(0)
    expect(dry.err).toContain('Nothing was changed; ')
    expect(filesIn(dir)).toEqual(before)
    const { out } = await nss(['rename', 'topic:nuclear-security', 'security', '--dir', dir])
    expect(out).toBe(dry.out)
  })

  test('what the lint would not have is refused, with its words', async () => {
    const dir = copyOfSmall()
    const before = filesIn(dir)
    const { code, out, err } = await nss(['rename', 'state:rus', 'rux', '--dir', dir])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(unwrapped(err)).toMatch(/^nss: The lint would find 1 fault more\. Nothing was changed\./)
    expect(err).toContain('iso-consistent')
    expect(tooWide(err)).toEqual([])
    expect(filesIn(dir)).toEqual(before)
  })

  test('a file that cannot be read cannot be mended', async () => {
    const dir = copyOfSmall()
    writeFileSync(join(dir, 'topics/nuclear-security.json'), '{')
    const { code, out, err } = await nss(['rename', 'person:maria-zakharova', 'm-zakharova', '--dir', dir])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(unwrapped(err)).toContain('can be read, and so mended: 1 fault. Nothing was changed.')
  })
})

describe('all of it or nothing', () => {
  test('a folder in which one may not write: everything is as before', async () => {
    const dir = copyOfSmall()
    chmodSync(dirname(dir), 0o755)
    const before = filesIn(dir)
    // The first folders are written to; the last, where the record itself lies, is not.
    for (const name of readdirSync(dir)) chmodSync(join(dir, name), 0o777)
    for (const path of Object.keys(before)) chmodSync(path, 0o666)
    chmodSync(dir, 0o777)
    chmodSync(join(dir, 'topics'), 0o555)
    const { code, out, err } = await nss(
      ['rename', 'topic:nuclear-security', 'security', '--dir', dir],
      nobody,
    )
    chmodSync(join(dir, 'topics'), 0o755)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(unwrapped(err)).toMatch(/cannot be written: permission denied\. Nothing was changed\./)
    expect(filesIn(dir)).toEqual(before)
  })
})

describe('merge, split, withdraw', () => {
  test('merge', async () => {
    const dir = releasedData('person:maria-zakharova')
    const twin = {
      ...read(join(dir, 'people/maria-zakharova.json')),
      id: 'person:zakharova',
      name: 'M. V. Zakharova',
    }
    writeFileSync(join(dir, 'people/zakharova.json'), JSON.stringify(twin))
    await nss(['fmt', dir])
    const { code, err } = await nss(['merge', 'person:maria-zakharova', 'zakharova', '--dir', dir])
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(read(join(dir, 'redirects.json')).records).toContainEqual({
      from: 'person:maria-zakharova',
      to: ['person:zakharova'],
      reason: 'merged',
      since: '0.5.0',
    })
    expect((await nss(['lint', dir])).code).toBe(0)
  })

  test('split names what names the record, until it is said where that leads', async () => {
    const dir = releasedData('topic:nuclear-security')
    for (const slug of ['part-a', 'part-b']) {
      const part = { ...read(join(dir, 'topics/nuclear-security.json')), id: `topic:${slug}`, name: slug }
      writeFileSync(join(dir, `topics/${slug}.json`), JSON.stringify(part))
    }
    await nss(['fmt', dir])
    const before = filesIn(dir)
    const refused = await nss(['split', 'topic:nuclear-security', 'part-a', 'part-b', '--dir', dir])
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' })
    expect(unwrapped(refused.err)).toContain('is still named')
    expect(filesIn(dir)).toEqual(before)
    const { code } = await nss([
      'split',
      'topic:nuclear-security',
      'part-a',
      'part-b',
      '--references',
      'part-a',
      '--dir',
      dir,
    ])
    expect(code).toBe(0)
    expect(read(join(dir, 'redirects.json')).records).toContainEqual(
      expect.objectContaining({
        from: 'topic:nuclear-security',
        to: ['topic:part-a', 'topic:part-b'],
        reason: 'split',
      }),
    )
  })

  test('withdraw wants a reason, and nothing that names the record', async () => {
    const dir = releasedData('topic:peace')
    const peace = { ...read(join(dir, 'topics/nuclear-security.json')), id: 'topic:peace', name: 'peace' }
    writeFileSync(join(dir, 'topics/peace.json'), JSON.stringify(peace))
    await nss(['fmt', dir])
    const none = await nss(['withdraw', 'topic:peace', '--dir', dir])
    expect({ code: none.code, out: none.out }).toEqual({ code: 2, out: '' })
    expect(none.err).toContain('A withdrawal says why.')
    const named = await nss([
      'withdraw',
      'topic:nuclear-security',
      '--reason',
      'No such thing.',
      '--dir',
      dir,
    ])
    expect(named.code).toBe(2)
    const { code, out, err } = await nss([
      'withdraw',
      'topic:peace',
      '--reason',
      'Nothing is about it.',
      '--dir',
      dir,
    ])
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(out).toBe(`${dir}/topics/peace.json deleted\n${dir}/redirects.json written\n`)
    expect(read(join(dir, 'redirects.json')).records).toContainEqual({
      from: 'topic:peace',
      to: [],
      reason: 'withdrawn',
      since: '0.5.0',
      note: 'Nothing is about it.',
    })
  })

  test('what was never released leaves no trace', async () => {
    const dir = copyOfSmall()
    const redirects = readFileSync(join(dir, 'redirects.json'), 'utf8')
    const { code, err } = await nss(['rename', 'person:maria-zakharova', 'm-zakharova', '--dir', dir])
    expect(code).toBe(0)
    expect(unwrapped(err)).toContain('it was never released, so nothing points there')
    expect(readFileSync(join(dir, 'redirects.json'), 'utf8')).toBe(redirects)
  })
})

test.each([
  [['rename', 'topic:nuclear-securty', 'x'], 'Nearest: topic:nuclear-security'],
  [['rename', 'topic:nuclear-security', 'Not So'], 'is no id'],
  [['merge', 'topic:nuclear-security', 'topic:nuclear-security'], 'cannot take its own place'],
  [['split', 'topic:nuclear-security', 'topic:nuclear-security'], 'cannot take its own place'],
])('nss %j: one line, exit 2', async (args, words) => {
  const dir = copyOfSmall()
  const { code, out, err } = await nss([...args, '--dir', dir])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^nss: /)
  expect(unwrapped(err)).toContain(words)
  rmSync(dir, { recursive: true })
})

test('a folder without records', async () => {
  expect(await nss(['rename', 'topic:a', 'b', '--dir', '/nowhere/at/all'])).toMatchObject({
    code: 2,
    out: '',
  })
})
