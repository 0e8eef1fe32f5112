/** CONTRIBUTING.md and docs/data-guide.md, to the letter: every command, in a fresh copy of the repository that has been built. */
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyCheckout, repositoryFiles } from '../support/checkout.ts'
import { packages } from '../support/packed.ts'
import { mustRun, type Result, root, run } from '../support/run.ts'

const guide = readFileSync(join(root, 'docs/data-guide.md'), 'utf8')

/** The commands of each section, by its heading. */
const sections = new Map(
  guide
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = ''] = section.split('\n')
      const lines = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, code = '']) =>
        code.trim().split('\n'),
      )
      return [heading, lines]
    }),
)

let checkout: string

const shell = (line: string): Promise<Result> =>
  run('sh', ['-c', line], {
    cwd: checkout,
    env: { PATH: [join(checkout, 'node_modules/.bin'), process.env.PATH].join(delimiter) },
  })

const read = (path: string) => JSON.parse(readFileSync(join(checkout, path), 'utf8'))

beforeAll(async () => {
  checkout = await copyCheckout('data-guide', await repositoryFiles())
  for (const name of packages)
    cpSync(join(root, 'packages', name, 'dist'), join(checkout, 'packages', name, 'dist'), {
      recursive: true,
    })
  const git = (...args: string[]) =>
    mustRun('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: checkout })
  await git('init', '--quiet')
  // The man who was entered twice, of whom the last section speaks.
  await mustRun(
    process.execPath,
    [
      'scripts/nss.mjs',
      'new',
      'people',
      '--id',
      'j-jambon',
      '--source',
      'source:rtlinfo-806982',
      '--set',
      'name=J. Jambon',
    ],
    { cwd: checkout },
  )
  await mustRun(
    process.execPath,
    [
      'scripts/nss.mjs',
      'set',
      'event:earnest-briefing-2014-11-04',
      'agents=person:j-jambon',
      '--source',
      'source:rtlinfo-806982',
    ],
    { cwd: checkout },
  )
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'all')
})

describe('CONTRIBUTING.md', () => {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')

  test('is read in two screens', () => {
    const rows = page.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 140)))
    expect(rows.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(90)
  })

  test('adds a record in three commands, with what they print', async () => {
    const [, dialogue = ''] = /```console\n([\s\S]*?)```/.exec(page) ?? []
    const steps = dialogue.split(/^\$ /m).slice(1)
    expect(steps).toHaveLength(3)
    // The sums change with every record, and what pnpm itself says is left out.
    const plain = (text: string) => text.replace(/^\n?(> .*\n)+\n/, '').replace(/\d+/g, 'N')
    for (const step of steps) {
      const [command = '', ...expected] = step.trimEnd().split('\n')
      const { code, stdout, stderr } = await shell(command)
      const said = plain(stdout) + stderr.trimStart().replace(/\d+/g, 'N')
      const [first = '', last] = plain(expected.join('\n')).split('…\n')
      expect({ command, code }).toEqual({ command, code: 0 })
      if (last === undefined) expect(said.trimEnd()).toBe(first)
      else expect(said.trimEnd().endsWith(`\n${last}`), said).toBe(true)
    }
    await mustRun('git', ['clean', '-fdq', 'data'], { cwd: checkout })
  })
})

describe.each([...sections])('%s', (heading, lines) => {
  test('is three commands: one does it, one shows it, one checks it', async () => {
    expect(lines).toHaveLength(3)
    const results: Result[] = []
    for (const line of lines) results.push(await shell(line))
    for (const [index, { code, all }] of results.entries())
      expect({ line: lines[index], code, all }).toMatchObject({ code: 0 })
    expect(results[1]?.stdout, heading).toContain('data/')
    expect(results[2]?.stdout).toMatch(/ 0 errors, \d+ warnings?; \d+ facts, 100 % cited\.\n$/)
  })
})

describe('afterwards', () => {
  test('there is a commitment of Singapore, with what the options said', () => {
    expect(read('data/commitments/nss-2016.sgp-laboratory-at-the-border.json')).toMatchObject({
      party: 'state:sgp',
      kind: 'pledge',
      cites: [{ source: 'source:nss2016-singapore-statement', supports: ['/summit', '/party', '/kind'] }],
    })
  })

  test('the head of Belgium has the other title, and the dispute prefers it', () => {
    const { heads } = read('data/participations/nss-2016.bel.json')
    const { variants } = read('data/disputes/nss-2016-bel-head-title.json')
    expect(heads[0].capacity.title).toBe('Minister of the Interior')
    expect(variants.find(({ rank }: { rank: string }) => rank === 'preferred').value).toBe(
      heads[0].capacity.title,
    )
  })

  test('one record of the man is left, and what named the other names it', () => {
    expect(existsSync(join(checkout, 'data/people/j-jambon.json'))).toBe(false)
    expect(read('data/events/earnest-briefing-2014-11-04.json').agents).toEqual(['person:jan-jambon'])
  })
})
