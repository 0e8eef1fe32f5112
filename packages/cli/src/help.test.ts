import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ANSI, nss, tooWide } from '../test-support/nss.js'
import { COMMANDS } from './commands.js'

const names = COMMANDS.map(({ name }) => name)

describe('help', () => {
  test('nss alone, nss help and nss --help say the same, on standard output', async () => {
    const [alone, help, flag] = await Promise.all([nss([]), nss(['help']), nss(['--help'])])
    expect(alone.code).toBe(0)
    expect(help).toEqual(alone)
    expect(flag).toEqual(alone)
    expect(alone.err).toBe('')
    for (const name of names) expect(alone.out).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  test.each(['', ...names])(
    'nss %s: purpose, examples first, usage, options, exit codes; 80 columns',
    async (name) => {
      const { code, out, err } = await nss(name === '' ? ['--help'] : [name, '--help'])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/^nss[^\n]*: [^.]+\.$/m)
      expect(out.split('\n').filter((line) => /^ {2}nss /.test(line)).length).toBeGreaterThanOrEqual(3)
      expect(out.indexOf('\nExamples:\n')).toBeLessThan(out.search(/\n(Usage|Read):\n/))
      expect(out).toContain('\nExit codes:\n  0  all well\n')
      expect(tooWide(out)).toEqual([])
      expect(out).not.toMatch(ANSI)
      expect(out).not.toMatch(/[ \t]$/m)
    },
  )

  test.each(names)('nss help %s is nss %s --help', async (name) => {
    expect(await nss(['help', name])).toEqual(await nss([name, '-h']))
  })

  test('every example runs', async () => {
    for (const { name, examples } of COMMANDS)
      for (const [line] of examples) expect(line).toMatch(new RegExp(`(^| )nss ${name}( |$)`))
  })

  test('nss --version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await nss(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect((await nss(['-V'])).out).toBe(`${version}\n`)
  })
})

describe('did you mean', () => {
  test.each([
    [['shwo'], 'Did you mean show?'],
    [['explian', 'x'], 'Did you mean explain?'],
    [['help', 'serach'], 'Did you mean search?'],
    [['--versoin'], 'Did you mean --version?'],
    [['show', 'x', '--jsn'], 'Did you mean --json?'],
    [['lint', '--ruel', 'x'], 'Did you mean --rule?'],
    [['show', 'summit:nss-2106'], 'nss: Unknown summit id "summit:nss-2106". Nearest: summit:nss-2016.\n'],
    [['explain', 'state:rsu'], 'state:rus'],
    [['cite', 'source:tass-86598'], 'source:tass-865989'],
    [['explain', 'summit:nss-2016', 'dtaes'], 'Nearest: dates'],
    [['cite', 'dataset', '--style', 'bibtx'], 'bibtex'],
    [['search', 'x', '--kind', 'evnt'], 'Nearest: event'],
    [['lint', '--rule', 'ref-exist'], 'Nearest: ref-exists'],
    [['new', 'sumits'], 'Nearest: summits'],
    [['validate', '--kind', 'sumit', '-'], 'Nearest: summit'],
  ])('nss %j', async (args, words) => {
    const { code, out, err } = await nss(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^nss: /)
    expect(err).toContain(words)
    expect(tooWide(err)).toEqual([])
  })
})

describe('wrong use', () => {
  test.each([
    [['show']],
    [['explain']],
    [['cite']],
    [['search']],
    [['validate']],
    [['new']],
    [['tour', 'x']],
    [['explain', 'a', 'b', 'c']],
    [['cite', 'dataset', '--style']],
    [['cite', 'dataset', '--json', '--style', 'bibtex']],
    [['search', 'x', '--limit', 'many']],
    [['search', 'x', '--limit', '-1']],
    [['search', '…']],
    [['new', 'topics', '--set', 'name']],
    [['new', 'topics', '--set', '=x']],
    [['new', 'topics', '--set', 'name=a', '--set', 'name=b']],
    [['new', 'sources', '--source', 'source:x']],
  ])('nss %j: one line and a hint, exit 2', async (args) => {
    const { code, out, err } = await nss(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^nss: [A-Z"-]/)
    expect(err).not.toMatch(/^\s+at /m)
    expect(tooWide(err)).toEqual([])
  })

  test.each(['__proto__', 'constructor', 'toString', 'summit:__proto__', 'summit:constructor', ''])(
    '%j is an id that nobody has',
    async (id) => {
      for (const command of ['show', 'explain', 'cite']) {
        const { code, out, err } = await nss([command, id])
        expect({ code, out }).toEqual({ code: 2, out: '' })
        expect(err).toMatch(/^nss: Unknown /)
      }
    },
  )

  test.each(['__proto__', 'constructor', '/__proto__/x', '/counts/constructor'])(
    'nor a field: %s',
    async (field) => {
      const { code, out, err } = await nss(['explain', 'summit:nss-2016', field])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('has no field')
    },
  )

  test('what is given comes back without its control characters', async () => {
    const { err } = await nss(['show', 'summit:\u001b[31mred\u0007'])
    expect(err).not.toMatch(ANSI)
    expect(err).toContain('\\u001b[31mred\\u0007')
  })
})
