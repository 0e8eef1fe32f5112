import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KIND_NAMES, KINDS } from '@nuclear-security-summits/model/core'
import { describe, expect, test } from 'vitest'
import { NSS, nss, scratch } from '../test-support/nss.js'
import { COMMANDS } from './commands.js'
import { PLACES, placeholder } from './complete.js'

const complete = async (line: string): Promise<string[]> => {
  const { code, out, err } = await nss(['complete', '--', line])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out.split('\n').filter((word) => word !== '')
}

const installed = (shell: string): boolean => spawnSync(shell, ['-c', 'exit']).status === 0

describe('nss complete', () => {
  test('commands', async () => {
    expect(await complete('nss ')).toEqual([...COMMANDS.map(({ name }) => name), 'help'])
    expect(await complete('nss ex')).toEqual(['explain', 'export'])
    expect(await complete('nss help ex')).toEqual(['explain', 'export'])
  })

  test('options', async () => {
    expect(await complete('nss cite x --')).toEqual(['--style', '--json', '--wide', '--help'])
    expect(await complete('nss cite x --style b')).toEqual(['bibtex'])
  })

  test('ids, once their kind is typed', async () => {
    expect(await complete('nss show ')).toEqual(KIND_NAMES.map((kind) => `${KINDS[kind].prefix}:`))
    expect(await complete('nss show summit:nss-2016')).toEqual(['summit:nss-2016'])
    expect(await complete('nss person s')).toEqual([])
    expect(await complete('nss timeline --about summit:nss-2010')).toEqual(['summit:nss-2010'])
  })

  test('an argument behind an option and its value', async () => {
    expect(await complete('nss commitments --summit summit:nss-2010 state:usa')).toEqual(['state:usa'])
  })

  test.each([
    ['nss explain summit:nss-2016 da', ['dates']],
    ['nss search x --kind summ', ['summit']],
    ['nss documents --kind comm', ['communique']],
    ['nss mentions --form metonym', ['metonym']],
    ['nss matrix --region Af', ['Africa']],
    ['nss lint --rule ref-ex', ['ref-exists']],
    ['nss new summ', ['summits']],
    ['nss export participations_he', ['participations_heads']],
    ['nss completion f', ['fish']],
  ])('%s', async (line, words) => {
    expect(await complete(line)).toEqual(words)
  })

  test.each(['nss validate ', 'nss attach ', 'nss nonsense x', 'nss show summit:nothing', 'nss "'])(
    'nothing, and no complaint: %s',
    async (line) => {
      expect(await complete(line)).toEqual([])
    },
  )

  test('each placeholder of the commands has its words, or is for what nobody can list', () => {
    const open = ['dir', 'date', 'file', 'n', 'old', 'segment', 'text', 'words']
    const used = COMMANDS.flatMap(({ args, options }) => [...args, ...options]).flatMap(
      ([name]) => placeholder(name) ?? [],
    )
    const known = new Set([...Object.keys(PLACES).map((place) => place.split(' ').at(-1)), ...open])
    expect(used.filter((word) => !known.has(word))).toEqual([])
  })
})

describe('nss completion', () => {
  /** Sources the script in a real shell, and asks what it would complete. */
  const inBash = async (line: string, breaks: string): Promise<string[]> => {
    const { out } = await nss(['completion', 'bash'])
    const file = join(scratch(), 'nss.bash')
    writeFileSync(file, out)
    const program = `
nss() { "${process.execPath}" "${NSS}" "$@"; }
source "${file}"
COMP_WORDBREAKS="$1" COMP_LINE="$2" COMP_POINT=\${#2}
_nss
printf '%s\\n' "\${COMPREPLY[@]}"`
    const args = ['--norc', '-c', program, 'bash', breaks, line]
    return execFileSync('bash', args, { encoding: 'utf8' }).trimEnd().split('\n')
  }
  const SUMMITS = ['nss-2010', 'nss-2012', 'nss-2014', 'nss-2016']

  test('bash completes nss show summit:', async () => {
    expect(await inBash('nss show summit:', ' :')).toEqual(SUMMITS)
    // Where a colon breaks no words, the whole word is replaced.
    expect(await inBash('nss show summit:', ' ')).toEqual(SUMMITS.map((slug) => `summit:${slug}`))
  })

  test('bash completes a command, and an option', async () => {
    expect(await inBash('nss expl', ' :')).toEqual(['explain'])
    expect(await inBash('nss tour --w', ' :')).toEqual(['--wide'])
  })

  test.skipIf(!installed('zsh'))('zsh can read its script (needs zsh)', async () => {
    const { out } = await nss(['completion', 'zsh'])
    expect(spawnSync('zsh', ['-n'], { input: out, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
  })

  test.skipIf(!installed('fish'))('fish completes nss show summit: (needs fish)', async () => {
    const { out } = await nss(['completion', 'fish'])
    const file = join(scratch(), 'nss.fish')
    writeFileSync(file, out)
    const program = `
function nss; "${process.execPath}" "${NSS}" $argv; end
source "${file}"
complete -C 'nss show summit:'
complete -C 'nss expl'`
    const options = { encoding: 'utf8', env: { ...process.env, XDG_CONFIG_HOME: scratch() } } as const
    const shown = execFileSync('fish', ['--no-config', '-c', program], options)
    expect(shown.trimEnd().split('\n')).toEqual([...SUMMITS.map((slug) => `summit:${slug}`), 'explain'])
  })

  test('of another shell it says which there are', async () => {
    const { code, out, err } = await nss(['completion', 'powershell'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('There are bash, zsh, fish.')
  })
})
