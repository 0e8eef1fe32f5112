/** `npm start` in a fresh checkout: what a newcomer sees, that it is not built twice, and that it shows what the records say. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyCheckout, repositoryFiles } from '../support/checkout.ts'
import { packages } from '../support/packed.ts'
import { mustRun, type Result, root, run } from '../support/run.ts'

interface Participation {
  reasons: { gloss: string; claimant: string }[]
}

const absence = 'data/participations/nss-2016.rus.json'

describe('npm start', () => {
  let checkout: string
  let first: Result
  const start = () => run('npm', ['start', '--silent'], { cwd: checkout })

  /** When each built file was written. */
  const written = () =>
    packages.flatMap((name) => {
      const dist = join(checkout, 'packages', name, 'dist')
      return readdirSync(dist, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${name}/${file} ${statSync(join(dist, file)).mtimeMs}`,
      )
    })

  beforeAll(async () => {
    checkout = await copyCheckout('first-look', await repositoryFiles())
    // turbo remembers what it built by what git says of the files.
    const git = (...args: string[]) =>
      mustRun('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: checkout })
    await git('init', '--quiet')
    await git('add', '--all')
    await git('commit', '--quiet', '--message', 'all')
    first = await start()
  })

  test('shows what the record holds, the four summits, and why Russia stayed away, with sources', () => {
    expect(first.stderr).toBe('')
    expect(first.code).toBe(0)
    for (const city of ['Washington, D.C.', 'Seoul', 'The Hague']) expect(first.stdout).toContain(city)
    const { reasons } = JSON.parse(readFileSync(join(root, absence), 'utf8')) as Participation
    const words = first.stdout.replace(/\s+/g, ' ')
    for (const { gloss } of reasons) expect(words).toContain(gloss)
    for (const [claimant, day] of [
      ['Dmitry Peskov', '30 March 2016'],
      ['Maria Zakharova', '13 January 2016'],
      ['Sergei Ryabkov', '21 November 2014'],
    ])
      expect(words).toMatch(new RegExp(`${claimant}[^.]*${day}`))
    expect(words).toContain('https://tass.com/politics/865989')
  })

  test('builds nothing the second time, and says the same', async () => {
    const before = written()
    const second = await start()
    expect(second).toEqual(first)
    expect(written()).toEqual(before)
  })

  test('shows a gloss that was changed in its record', async () => {
    const file = join(checkout, absence)
    const { reasons } = JSON.parse(readFileSync(file, 'utf8')) as Participation
    const gloss = reasons.find(({ claimant }) => claimant === 'person:dmitry-peskov')?.gloss ?? ''
    const words = 'A gloss that nobody has written before.'
    writeFileSync(file, readFileSync(file, 'utf8').replace(JSON.stringify(gloss), JSON.stringify(words)))
    const changed = await start()
    expect(changed.code).toBe(0)
    expect(changed.stdout.replace(/\s+/g, ' ')).toContain(words)
    expect(changed.stdout.replace(/\s+/g, ' ')).not.toContain(gloss)
  })

  test('stops at a record that is wrong, and says where', async () => {
    const file = join(checkout, absence)
    writeFileSync(file, readFileSync(file, 'utf8').replace('"summit:nss-2016"', '"summit:nss-2106"'))
    const broken = await start()
    expect(broken.code).toBe(1)
    expect(broken.stdout).toMatch(/ref-exists +data\/participations\/nss-2016\.rus\.json:5:13/)
    expect(broken.stdout).toContain('summit:nss-2016 (2016 Nuclear Security Summit)')
  })
})
