import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOfData, DATA, NSS, nss, scratch, tooWide } from '../test-support/nss.js'

const summit = readFileSync(join(DATA, 'summits/nss-2016.json'), 'utf8')

/** Files that are wrong, each with the exit code and words that it gets. */
const BAD: Record<string, [content: string | Uint8Array, code: number, ...words: string[]]> = {
  'malformed JSON': ['{\n  "id": "topic:x",\n  "name" "x"\n}', 1, 'json-syntax', ':3:10', 'not JSON'],
  'not UTF-8': [
    Uint8Array.from([...Buffer.from('{ "id": "'), 0xff, 0xfe, ...Buffer.from('" }')]),
    1,
    'file-encoding',
    ':1:10',
    'not UTF-8',
  ],
  'a byte-order mark': ['\ufeff{}', 1, 'file-encoding', 'byte-order mark'],
  empty: ['', 1, 'file-encoding', 'empty'],
  blank: ['  \n', 1, 'json-syntax'],
  'not an object': ['[1]', 1, 'does not say what it holds'],
  null: ['null', 1, 'does not say what it holds'],
  'no kind': ['{ "name": "x" }', 1, 'does not say what it holds'],
  'an id of no kind': ['{ "id": "planet:mars" }', 1, 'does not say what it holds'],
  'an unknown schema': ['{ "$schema": "../sumit.schema.json" }', 1, '"sumit"', 'Nearest: summit', ':1:14'],
  'a key twice': ['{ "id": "topic:x",\n  "id": "topic:y" }', 1, 'json-duplicate-key', ':2:3'],
  'too deep': [`${'['.repeat(5000)}${']'.repeat(5000)}`, 1, 'nested'],
  'a misspelt key': [
    summit.replace('"ordinal"', '"ordnial"'),
    1,
    'schema',
    '"ordnial"',
    'Nearest: ordinal',
    ':8:3',
  ],
  'a misspelt key deep inside': [
    summit.replace('"attr"', '').replace('"start"', '"strat"'),
    1,
    '"strat"',
    'Nearest: start',
  ],
  '__proto__ as a key': [summit.replace('"note"', '"__proto__"'), 1, '"__proto__"'],
  'constructor as a key': [summit.replace('"note"', '"constructor"'), 1, '"constructor"'],
  '__proto__ as an id': [summit.replace('"state:usa"', '"__proto__"'), 1, '"__proto__"', 'state:usa'],
  'constructor as an id': [summit.replace('"summit:nss-2016"', '"constructor"'), 1, '"constructor"'],
}

describe('validate', () => {
  test.each(Object.entries(BAD))('%s', async (_name, [content, code, ...words]) => {
    const file = join(scratch(), 'x.json')
    writeFileSync(file, content)
    const result = await nss(['validate', file])
    expect({ code: result.code, err: result.err }).toEqual({ code, err: '' })
    for (const word of words) expect(result.out).toContain(word)
    expect(result.out).toMatch(/\n1 file, [1-9]\d* errors?, 0 warnings\.\n$/)
    expect(result.out).not.toMatch(/^\s+at /m)
    expect(tooWide(result.out)).toEqual([])
  })

  test.each([
    ['a folder', (path: string) => mkdir(path), 'folder'],
    [
      '100 MB',
      (path: string) => {
        writeFileSync(path, '')
        truncateSync(path, 100 * 1024 * 1024)
      },
      '100 MiB',
    ],
    ['a link to nowhere', (path: string) => symlinkSync('/nowhere', path), 'no such file'],
    ['nothing', () => {}, 'no such file'],
  ])('%s cannot be read: exit 2', async (_name, make, words) => {
    const file = join(scratch(), 'x.json')
    await make(file)
    const { code, out, err } = await nss(['validate', file])
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(out).toContain('file-readable')
    expect(out).toContain(words)
  })

  test('100 MB of standard input are not read to the end', async () => {
    const { code, out } = await nss(['validate', '-'], { input: Buffer.alloc(100 * 1024 * 1024, 32) })
    expect(code).toBe(2)
    expect(out).toContain('more than 8 MiB')
  })

  test('every file of the record is valid, by its path or on standard input', async () => {
    const files = ['summits/nss-2016.json', 'participations/nss-2016.rus.json', 'redirects.json'].map(
      (name) => join(DATA, name),
    )
    expect(await nss(['validate', ...files])).toEqual({
      code: 0,
      out: '3 files, 0 errors, 0 warnings.\n',
      err: '',
    })
    expect(await nss(['validate', '-'], { input: summit })).toEqual({
      code: 0,
      out: '1 file, 0 errors, 0 warnings.\n',
      err: '',
    })
  })

  test('the kind: $schema, else the id, else --kind', async () => {
    const shipped = (await nss(['show', 'summit:nss-2016', '--json'])).out
    expect((await nss(['validate', '-'], { input: shipped })).code).toBe(0)
    const bare = JSON.stringify({ name: 'x' })
    const { code, out } = await nss(['validate', '-', '--kind', 'topics'], { input: bare })
    expect(code).toBe(1)
    expect(out).toContain('"id" is missing')
    const says = await nss(['validate', '-', '--kind', 'topic'], { input: summit })
    expect(says.code).toBe(0)
  })

  test('says the same as the lint, at the same place', async () => {
    const dir = copyOfData()
    const file = join(dir, 'summits/nss-2016.json')
    writeFileSync(file, summit.replace('"ordinal": 4', '"ordinal": "four"'))
    const [validate, lint] = await Promise.all([
      nss(['validate', file]),
      nss(['lint', dir, '--rule', 'schema']),
    ])
    const letter = (text: string) => text.slice(0, text.indexOf('\n\n'))
    expect(letter(validate.out)).toBe(letter(lint.out))
    expect(validate.out).toMatch(/nss-2016\.json:8:14\n {2}summit:nss-2016: "ordinal" is "four"/)
  })

  test('--json', async () => {
    const { code, out } = await nss(['validate', '-', '--json'], { input: '{' })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      files: 1,
      errors: 1,
      warnings: 0,
      findings: [{ rule: 'json-syntax', line: 1 }],
    })
  })
})

describe('lint', () => {
  test.skipIf(process.platform === 'win32')('reads more files than the system opens at a time', () => {
    const limited = 'ulimit -n 200 && exec "$0" "$@"'
    const { status, stderr } = spawnSync('sh', ['-c', limited, process.execPath, NSS, 'lint', DATA])
    expect(String(stderr)).toBe('')
    expect(status).toBe(0)
  })

  test('the record is clean, and the last line is the summary', async () => {
    const { code, out, err } = await nss(['lint', DATA])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/\n\d+ files, 0 errors, \d+ warnings?; \d+ facts, 100 % cited\.\n$/)
    expect(out).toMatch(/^span, segment or section +\d+ +\d+ %$/m)
    expect(tooWide(out)).toEqual([])
  })

  test('data is the folder unless another is named; a slash at its end does not matter', async () => {
    const dir = copyOfData()
    const [named, here] = await Promise.all([
      nss(['lint', `${dir}/`]),
      nss(['lint'], { cwd: join(dir, '..') }),
    ])
    const summary = (text: string) => text.trimEnd().split('\n').at(-1)
    expect(summary(here.out)).toBe(summary(named.out))
    expect(named.out).not.toContain('//')
    expect([here.code, named.code]).toEqual([0, 0])
  })

  test('a citation to nowhere: the record, the place, the nearest', async () => {
    const dir = copyOfData()
    const file = join(dir, 'topics/nuclear-security.json')
    const text = await readFile(file, 'utf8')
    const line = text.split('\n').findIndex((one) => one.includes('source:tass-865989')) + 1
    writeFileSync(file, text.replace('source:tass-865989', 'source:tass-86598'))
    const { code, out, err } = await nss(['lint', dir])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(new RegExp(`^error  ref-exists  \\S+topics/nuclear-security\\.json:${line}:17$`, 'm'))
    expect(out).toContain('Nearest: source:tass-865989')
    expect(out).toMatch(/\n\d+ files, 1 error, \d+ warnings?; \d+ facts, 100 % cited\.\n$/)
    expect(tooWide(out)).toEqual([])
  })

  test('--rule shows one rule; the others do not fail', async () => {
    const dir = copyOfData()
    const file = join(dir, 'topics/nuclear-security.json')
    writeFileSync(file, (await readFile(file, 'utf8')).replace('source:tass-865989', 'source:nowhere'))
    expect((await nss(['lint', dir, '--rule', 'ref-exists'])).code).toBe(1)
    expect((await nss(['lint', dir, '--rule', 'date-real'])).code).toBe(0)
  })

  test('a fact without a source is counted, and all but one is not 100 %', async () => {
    const dir = copyOfData()
    const file = join(dir, 'states/rus.json')
    writeFileSync(file, (await readFile(file, 'utf8')).replace('"/iso2"', '"/name"'))
    const { code, out } = await nss(['lint', dir])
    expect(code).toBe(1)
    expect(out).toMatch(/; \d+ facts, 99 % cited\.\n$/)
  })

  test('--json and --list --json', async () => {
    const { out } = await nss(['lint', DATA, '--json'])
    const { findings, errors, files, facts, coverage } = JSON.parse(out)
    expect({ findings, errors }).toMatchObject({ findings: expect.any(Array), errors: 0 })
    expect(files).toBeGreaterThan(100)
    expect(facts.cited).toBe(coverage.section + coverage.page + coverage.field + coverage.record)
    const rules = JSON.parse((await nss(['lint', '--list', '--json'])).out)
    expect(rules[0]).toEqual({
      name: 'file-readable',
      severity: 'error',
      scope: 'file',
      summary: expect.any(String),
    })
  })

  test.each([
    ['/nowhere', /^nss: There is no folder \/nowhere/],
    [join(DATA, 'redirects.json'), /^nss: There is no folder/],
  ])('no such folder: %s', async (dir, words) => {
    for (const command of ['lint', 'fmt']) {
      const { code, out, err } = await nss([command, dir])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(words)
    }
  })

  test('a folder without records is no success', async () => {
    const { code, err } = await nss(['lint', scratch()])
    expect(code).toBe(2)
    expect(err).toMatch(/^nss: There are no records in /)
  })
})
