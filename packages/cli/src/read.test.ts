import { spawnSync } from 'node:child_process'
import { record, summits } from '@nuclear-security-summits/sdk'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { ANSI, inParallel, NSS, nss, tooWide } from '../test-support/nss.js'

const READING = [
  ['tour'],
  ['show', 'summit:nss-2016'],
  ['show', 'part:nss-2016.rus'],
  ['show', 'stmt:peskov-2016-03-30-cooperation'],
  ['show', 'article:tass-2016-03-30-kremlin-skips-nss'],
  ['show', 'dispute:nss-2014-states'],
  ['explain', 'part:nss-2016.rus', 'reasons'],
  ['explain', 'summit:nss-2014'],
  ['cite', 'dataset'],
  ['cite', 'summit:nss-2016'],
  ['search', 'lack', 'of', 'cooperation'],
  ['lint', '--list'],
  ['summit', '2016'],
  ['state', 'RU'],
  ['person', 'person:dmitry-medvedev'],
  ['matrix'],
  ['timeline', '--about', 'RU'],
  ['gaps'],
  ['documents'],
  ['joint-statements', '--sponsors'],
  ['commitments', '--pivot'],
  ['commitments', '--disagreements'],
  ['instruments'],
  ['stats'],
  ['statements', 'person:maria-zakharova'],
  ['mentions', 'state:rus'],
]

describe('what reads', () => {
  test.each(READING)(
    'nss %s %s %s: 80 columns, no colour in a pipe, nothing on standard error',
    async (...args) => {
      const { code, out, err } = await nss(args.filter(Boolean))
      expect(code).toBe(0)
      // A state or person is introduced in a line of talk.
      if (!['state', 'person'].includes(String(args[0]))) expect(err).toBe('')
      expect(tooWide(out)).toEqual([])
      expect(out).not.toMatch(ANSI)
      expect(out).not.toMatch(/[ \t]$/m)
      expect(out).toMatch(/[^\n]\n$/)
    },
  )

  test.each(READING)('nss %s %s %s --json is JSON and nothing else', async (...args) => {
    const { code, out, err } = await nss([...args.filter(Boolean), '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toBeTruthy()
  })

  test('no record of any kind is wider than the page', async () => {
    const ids = [
      'source:mid-ru-20160113',
      'person:sergey-lavrov',
      'org:iaea',
      'state:rus',
      'place:the-hague',
      'series:nss',
      'event:peskov-remarks-2016-03-30',
      'topic:nuclear-security',
    ]
    const shown = await inParallel(ids, (id) => nss(['show', id]))
    expect(shown.flatMap(({ out }) => tooWide(out))).toEqual([])
    expect(shown.map(({ code }) => code)).toEqual(ids.map(() => 0))
  })

  test('--wide does not wrap in a pipe', async () => {
    const { out } = await nss(['explain', 'part:nss-2016.rus', 'reasons', '--wide'])
    expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeGreaterThan(100)
  })

  test('an output that is closed early is no fault', () => {
    const { stdout, stderr, status } = spawnSync(
      'bash',
      [
        '-c',
        `set -o pipefail; "$1" "$2" explain summit:nss-2014 --json | head -1`,
        '-',
        process.execPath,
        NSS,
      ],
      { encoding: 'utf8' },
    )
    expect({ stdout, stderr, status }).toEqual({ stdout: '{\n', stderr: '', status: 0 })
  })
})

describe('tour', () => {
  test('says what there is, who led Russia, and why it stayed away', async () => {
    const { out } = await nss(['tour'])
    expect(out).toMatch(/^ {2}sources +\d+ /m)
    const lines = out.split('\n')
    for (const { ordinal, dates } of summits) {
      const year = dates.start?.slice(0, 4) ?? ''
      expect(lines.findIndex((line) => line.startsWith(`  ${year}  `))).toBeGreaterThan(0)
      expect(ordinal).toBeGreaterThan(0)
    }
    expect(out).toMatch(/2016 .* 52 +4 {2}stayed away/)
    expect(out).toContain('\nWhy Russia stayed away in 2016\n')
    expect(out).toContain('  Dmitry Peskov (Kremlin spokesman), 30 March 2016\n')
    expect(out).toContain('TASS, 30 March 2016  https://tass.com/politics/865989\n')
    expect(out).toContain('\n  nss explain part:nss-2016.rus reasons  ')
  })

  test('its reasons are those of the record, each once, each with a source', async () => {
    const { reasons } = JSON.parse((await nss(['tour', '--json'])).out)
    const absence = record('part:nss-2016.rus') as unknown as { reasons: { gloss: string }[] }
    const told = reasons.flatMap((one: { glosses: string[] }) => one.glosses)
    expect(told).toEqual(absence.reasons.map(({ gloss }) => gloss))
    for (const one of reasons) {
      expect(one.sources.length).toBeGreaterThan(0)
      expect(new Set(one.sources).size).toBe(one.sources.length)
    }
  })

  test('what it says to try next works', async () => {
    const { out } = await nss(['tour'])
    const commands = [...out.slice(out.indexOf('\nGo on\n')).matchAll(/^ {2}nss (.+?) {2}/gm)].map(
      ([, line = '']) => line,
    )
    expect(commands).toHaveLength(3)
    for (const line of commands) expect((await nss(line.split(' '))).code).toBe(0)
  })
})

describe('show', () => {
  test('--json is the record, exactly', async () => {
    const { out } = await nss(['show', 'summit:nss-2016', '--json'])
    expect(out).toBe(`${JSON.stringify(record('summit:nss-2016'), null, 2)}\n`)
  })

  test('fields in order, ids with names', async () => {
    const { out } = await nss(['show', 'summit:nss-2016'])
    expect(out).toMatch(/^2016 Nuclear Security Summit\nsummit:nss-2016\n\nname /)
    expect(out).toMatch(/^host +United States \(state:usa\)$/m)
    expect(out).toMatch(/^dates +31 March to 1 April 2016$/m)
    expect(out.indexOf('\nhost')).toBeLessThan(out.indexOf('\nchair'))
  })

  test.each([
    [['RU'], 'state:rus'],
    [['rus'], 'state:rus'],
    [['Dmitry', 'Peskov'], 'person:dmitry-peskov'],
    [['dmitry peskov'], 'person:dmitry-peskov'],
  ])('%j means %s', async (words, id) => {
    expect(JSON.parse((await nss(['show', ...words, '--json'])).out).id).toBe(id)
  })

  test('a name of several records means none of them, and they are named', async () => {
    const { code, out, err } = await nss([
      'show',
      'Kremlin: Russia skips nuclear security summit over lack of cooperation with partners',
    ])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /means 2 records\. Name one of them by its id: source:tass-865989 \(.*article:tass-/,
    )
  })
})

describe('explain, cite', () => {
  test('a fact, with who says so', async () => {
    const { out } = await nss(['explain', 'part:nss-2016.rus', 'reasons'])
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Dmitry Peskov (Kremlin spokesman), 30 March 2016: Too little cooperation',
    )
    expect(out).toMatch(/^ {4}- .*https:\/\/tass\.com\/politics\/865989$/m)
  })

  test('an address stands whole on its line', async () => {
    const { out } = await nss(['explain', 'part:nss-2016.rus', 'reasons'])
    expect(out).toMatch(/^ +https:\/\/www\.mid\.ru\/\S+2010701$/m)
  })

  test('styles', async () => {
    const bibtex = await nss(['cite', 'source:tass-865989', '--style', 'bibtex'])
    expect(bibtex.out).toMatch(/^@misc\{source-tass-865989,\n/)
    const json = await nss(['cite', 'dataset', '--json'])
    expect(await nss(['cite', 'dataset', '--style', 'csl'])).toEqual(json)
    expect(JSON.parse(json.out)[0].type).toBe('dataset')
  })
})

describe('search', () => {
  test('names what was found, and where it is not in the name', async () => {
    const { out } = await nss(['search', 'zakharova', '--kind', 'people'])
    expect(out).toBe('person:maria-zakharova\n  Maria Zakharova\n')
    const { out: other } = await nss(['search', 'kremlin', '--kind', 'people'])
    expect(other).toMatch(/^person:dmitry-peskov\n {2}Dmitry Peskov\n {2}summary: .*Kremlin/m)
  })

  test('marks the words, and nothing but the words', async () => {
    const { out } = await nss(['search', 'kremlin skips'], { env: { FORCE_COLOR: '1' } })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for.
    const words = [...out.matchAll(/\u001b\[33m(.*?)\u001b\[39m/g)].map(([, word = '']) => word.toLowerCase())
    expect(new Set(words)).toEqual(new Set(['kremlin', 'skips']))
  })

  test('a slip is said to be one', async () => {
    const { code, out, err } = await nss(['search', 'zakharowa', '--kind', 'people'])
    expect({ code, err }).toEqual({ code: 0, err: 'Nothing has just that; these are near: zakharowa\n' })
    expect(out).toContain('person:maria-zakharova')
    expect((await nss(['search', 'zakharowa', '--exact'])).code).toBe(1)
  })

  test('--json has the places of the words', async () => {
    const { out } = await nss(['search', 'zakharova', '--kind', 'people', '--json'])
    const [{ highlights }] = JSON.parse(out)
    const { text, ranges } = highlights[0]
    expect(ranges.map(([start, end]: [number, number]) => text.slice(start, end))).toEqual(['Zakharova'])
  })

  test('nothing found is exit code 1', async () => {
    expect(await nss(['search', 'zzzzqqq', 'w'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('zzzzqqq w'),
    })
    expect(await nss(['search', 'zzzzqqq', '--json'])).toMatchObject({ code: 1, out: '[]\n' })
  })

  test('a limit says what it left out', async () => {
    const { out, err } = await nss(['search', 'nuclear', '--limit', '2', '--json'])
    expect(JSON.parse(out)).toHaveLength(2)
    expect(err).toMatch(/^2 of \d+; --limit 0 shows all\.$/m)
    expect((await nss(['search', 'nuclear', '--limit', '0'])).err).toBe('')
  })
})
