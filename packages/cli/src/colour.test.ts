import { describe, expect, test } from 'vitest'
import { ANSI, nss, onTerminal, scratch } from '../test-support/nss.js'
import { hasScript } from '../test-support/script.js'
import { wantsColour } from './terminal.js'

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is taken out.
const plain = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '')

describe('colour', () => {
  test.each([
    ['a terminal', { isTTY: true }, {}, true],
    ['a pipe', {}, {}, false],
    ['a pipe in CI', {}, { CI: 'true' }, false],
    ['NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, true],
    ['FORCE_COLOR', {}, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', { isTTY: true }, { FORCE_COLOR: '0' }, false],
    ['both', { isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, false],
  ])('%s', (_name, stream, env, wanted) => {
    expect(wantsColour(stream, env)).toBe(wanted)
  })

  test.each([
    [['tour']],
    [['show', 'state:rus']],
    [['explain', 'state:rus']],
    [['help']],
    [['show', '--help']],
    [['lint', '--rule', 'x']],
    [['show', 'x']],
  ])('nss %j: only where it is wanted, and it says nothing that the words do not', async (args) => {
    const [pipe, forced, refused] = await Promise.all([
      nss(args),
      nss(args, { env: { FORCE_COLOR: '1' } }),
      nss(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
    ])
    expect(pipe.out + pipe.err).not.toMatch(ANSI)
    expect(forced.out + forced.err).toMatch(ANSI)
    expect(refused).toEqual(pipe)
    expect({ ...forced, out: plain(forced.out), err: plain(forced.err) }).toEqual(pipe)
  })

  test.skipIf(!hasScript)('a terminal gets colour', async () => {
    expect((await onTerminal(['show', 'state:rus'], [], scratch())).out).toMatch(ANSI)
  })
})
