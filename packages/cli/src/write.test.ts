import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOfData, fewRecords, NSS, nss, onTerminal, tooWide, unwrapped } from '../test-support/nss.js'
import { hasScript } from '../test-support/script.js'

const PEACE = ['--id', 'peace', '--source', 'source:tass-865989', '--set', 'name=peace']

/** Everything in a folder, so that what was left behind shows. */
const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort()

/** Somebody who may not write: root may write anywhere. */
const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}

describe('new', () => {
  test.each(['topics', 'topic'])(
    'nss new %s leaves a valid file and says what to do next',
    async (collection) => {
      const dir = copyOfData()
      const { code, out, err } = await nss(['new', collection, '--dir', dir, ...PEACE])
      expect({ code, out }).toEqual({ code: 0, out: `${dir}/topics/peace.json\n` })
      expect(err).toContain('  1. Open ')
      expect(err).toContain('pnpm check')
      expect(tooWide(err)).toEqual([])
      expect(JSON.parse(readFileSync(join(dir, 'topics/peace.json'), 'utf8'))).toEqual({
        $schema: '../../packages/model/schemas/topic.schema.json',
        id: 'topic:peace',
        name: 'peace',
        cites: [
          {
            source: 'source:tass-865989',
            locator: { kind: 'whole' },
            supports: ['/name'],
            basis: 'explicit',
          },
        ],
      })
      expect((await nss(['lint', dir])).code).toBe(0)
      expect((await nss(['fmt', '--check', dir])).code).toBe(0)
    },
  )

  test('the first of its collection: the folder is made', async () => {
    const dir = copyOfData()
    rmSync(join(dir, 'documents'), { recursive: true, force: true })
    const set = [
      'kind=communique',
      'name=Communiqué',
      'summit=summit:nss-2010',
      'adopted=2010-04-13',
      'source=source:tass-865989',
    ]
    const { code, err } = await nss([
      'new',
      'documents',
      '--dir',
      dir,
      '--id',
      'nss-2010-communique',
      '--source',
      'source:tass-865989',
      ...set.flatMap((one) => ['--set', one]),
    ])
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(existsSync(join(dir, 'documents/nss-2010-communique.json'))).toBe(true)
  })

  test('never writes over a file', async () => {
    const dir = copyOfData()
    const before = readFileSync(join(dir, 'topics/nuclear-security.json'))
    const { code, err } = await nss([
      'new',
      'topic',
      '--dir',
      dir,
      '--id',
      'nuclear-security',
      '--source',
      'source:tass-865989',
      '--set',
      'name=x y',
    ])
    expect(code).toBe(2)
    expect(err).toContain('is there already')
    expect(readFileSync(join(dir, 'topics/nuclear-security.json'))).toEqual(before)
  })

  test.each([
    [
      [],
      [
        '"id" is missing',
        '"source" is missing',
        '"name" is missing',
        'add --id',
        'add --source',
        'add --set name=',
      ],
    ],
    [['--id', 'a b', '--source', 'source:tass-865989', '--set', 'name=peace'], ['"topic:a b"']],
    [['--id', '../../x', '--source', 'source:tass-865989', '--set', 'name=peace'], ['../../x']],
    [['--id', 'summit:x', '--source', 'source:tass-865989', '--set', 'name=peace'], ['summit:x']],
    [
      [...PEACE, '--set', 'nmae=x'],
      ['"nmae"', 'Nearest: '],
    ],
    [[...PEACE, '--set', '__proto__=x'], ['"__proto__"']],
    [[...PEACE, '--set', 'constructor.prototype.x=x'], ['"constructor"']],
    [[...PEACE, '--set', 'broader=topic:nuclear-securty'], ['Nearest: topic:nuclear-security']],
    [['--id', 'peace', '--source', 'source:nowhere', '--set', 'name=peace'], ['source:nowhere']],
  ])('what would not be valid is refused: %j', async (args, words) => {
    const dir = copyOfData()
    const before = filesIn(dir)
    const { code, out, err } = await nss(['new', 'topics', '--dir', dir, ...args])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    for (const word of words) expect(err).toContain(word)
    expect(tooWide(err)).toEqual([])
    expect(filesIn(dir)).toEqual(before)
  })

  test('a date that is not in the calendar is refused by what the lint says', async () => {
    const dir = copyOfData()
    const { code, err } = await nss([
      'new',
      'event',
      '--dir',
      dir,
      '--id',
      'x',
      '--source',
      'source:tass-865989',
      '--set',
      'name=An event',
      '--set',
      'kind=other',
      '--set',
      'when.start=2016-02-30',
      '--set',
      'agents=state:rus,state:usa',
    ])
    expect(code).toBe(1)
    expect(err).toContain('date-real')
    expect(existsSync(join(dir, 'events/x.json'))).toBe(false)
  })

  test.skipIf(!hasScript)('on a terminal it asks, checks each answer, and asks again', async () => {
    const dir = copyOfData()
    const answers = ['peace!', 'peace', 'source:nowhere', 'source:tass-865989', '', 'peace'].map(
      (one) => `${one}\r`,
    )
    const { code, out } = await onTerminal(['new', 'topics', '--dir', dir], answers, dirname(dir))
    expect(code).toBe(0)
    expect(out).toContain('The name by which this dataset calls it')
    expect(out).toContain('An answer is needed.')
    expect(out.replace(/\s+/g, ' ')).toContain('source:nowhere is not in the record.')
    expect(JSON.parse(readFileSync(join(dir, 'topics/peace.json'), 'utf8'))).toMatchObject({
      id: 'topic:peace',
      name: 'peace',
    })
    expect((await nss(['lint', dir])).code).toBe(0)
  })

  test.skipIf(!hasScript).each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s stops, and nothing is written', async (_name, key) => {
    const dir = copyOfData()
    const before = filesIn(dir)
    const { code, out } = await onTerminal(['new', 'topics', '--dir', dir], ['peace\r', key], dirname(dir))
    expect(code).toBe(2)
    expect(out).toContain('Stopped; nothing was written.')
    expect(filesIn(dir)).toEqual(before)
  })
})

describe('what cannot be written', () => {
  test('a file where the folder should be', async () => {
    const dir = fewRecords()
    rmSync(join(dir, 'documents'), { recursive: true, force: true })
    writeFileSync(join(dir, 'documents'), '')
    const { code, out, err } = await nss(['new', 'topics', '--dir', join(dir, 'documents'), ...PEACE])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^nss: /)
    rmSync(join(dir, 'topics'), { recursive: true })
    writeFileSync(join(dir, 'topics'), '')
    const again = await nss(['new', 'topics', '--dir', dir, ...PEACE])
    expect(again.code).toBe(2)
    expect(unwrapped(again.err)).toContain('a part of the path is not a folder')
  })

  test('a name that is too long', async () => {
    const dir = fewRecords()
    const before = filesIn(dir)
    const { code, err } = await nss([
      'new',
      'topics',
      '--dir',
      dir,
      '--id',
      'x'.repeat(300),
      ...PEACE.slice(2),
    ])
    expect(code).toBe(2)
    expect(unwrapped(err)).toContain('the name is too long')
    expect(tooWide(err)).toEqual([])
    expect(filesIn(dir)).toEqual(before)
  })

  test('a folder in which one may not write: the reason, exit 2, nothing left behind', async () => {
    const dir = fewRecords()
    chmodSync(dirname(dir), 0o755)
    const file = join(dir, 'topics/nuclear-security.json')
    const messy = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))
    writeFileSync(file, messy)
    const before = filesIn(dir)
    chmodSync(join(dir, 'topics'), 0o555)
    for (const args of [
      ['new', 'topics', '--dir', dir, ...PEACE],
      ['fmt', dir],
    ]) {
      const { code, out, err } = await nss(args, nobody)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(unwrapped(err)).toMatch(/^nss: .* cannot be written: permission denied\./)
    }
    chmodSync(join(dir, 'topics'), 0o755)
    expect(filesIn(dir)).toEqual(before)
    expect(readFileSync(file, 'utf8')).toBe(messy)
    expect(readdirSync(join(dir, 'topics')).filter((name) => basename(name).startsWith('.'))).toEqual([])
  })

  test.skipIf(!existsSync('/dev/full'))(
    'a full disk: standard output is what a reading command writes',
    () => {
      const line = '"$1" "$2" show state:rus > /dev/full'
      const { status, stderr } = spawnSync('bash', ['-c', line, '-', process.execPath, NSS], {
        encoding: 'utf8',
      })
      expect(status).toBe(2)
      expect(stderr).toMatch(/^nss: /)
      expect(stderr).not.toMatch(/^\s+at /m)
    },
  )
})
