// @ts-check
/**
 * Rehearses a release from publishing to upgrading, on a registry of its own on the loopback (`pnpm release:rehearse`): a copy of the
 * repository publishes a version, corrects a fact, adds a record, renames an id and publishes the next; an app installs the first and
 * upgrades. Then what can go wrong: a changeset too small, a release that was killed between two packages, a release run twice.
 *
 * Exit codes: 0 all went as it should, 1 a step did not. `--keep` leaves the folders for a look.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from './lib/shell.mjs'
import { makeApp } from './rehearse/app.mjs'
import { startRegistry } from './rehearse/registry.mjs'
import { makeScratch } from './rehearse/scratch.mjs'

const FACT = { id: 'part:nss-2016.bel', field: '/heads/person:jan-jambon/capacity/title' }
const CORRECTED = { value: 'Minister of the Interior', source: 'source:levif-484079' }
const ADDED = 'topic:rehearsal'
const RENAMED = { from: 'topic:transport', to: 'topic:transport-security' }

const folder = mkdtempSync(join(tmpdir(), 'nss-rehearsal-'))
const inside = (/** @type {string} */ name) => {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

let steps = 0
/**
 * @template T
 * @param {string} name @param {() => Promise<T>} work
 */
const step = async (name, work) => {
  const result = await work()
  steps += 1
  console.log(`${String(steps).padStart(2)}  ${name}`)
  return result
}

/** @param {string[]} published @param {string} version */
const of = (published, version) => published.filter((one) => one.endsWith(`@${version}`))

const registry = await step('a registry on the loopback', () => startRegistry(inside('registry')))
try {
  const scratch = await step('a copy of the repository, built', () =>
    makeScratch(inside('copy'), registry.url),
  )
  await step('the first version, published', async () => {
    scratch.changeset('first', 'minor', 'The first release.')
    await scratch.release()
    expect(of(await registry.published(), '0.1.0').length === 4, 'all four packages are there')
  })

  const apps = await step('an app with npm and one with pnpm: installed, compiled, run', async () => {
    const made = [
      await makeApp(inside('npm-app'), 'npm', registry.url),
      await makeApp(inside('pnpm-app'), 'pnpm', registry.url),
    ]
    for (const app of made) {
      const { title, moved } = await app.use('0.1.0', RENAMED.from)
      expect(title !== CORRECTED.value, 'the fact is still the old one', title)
      expect(moved === RENAMED.from, 'the id is still the old one', moved)
    }
    return made
  })

  const old = scratch.read('data/participations/nss-2016.bel.json').heads[0].capacity.title
  await step('a fact corrected, a record added, an id renamed', async () => {
    await scratch.nss('set', FACT.id, `${FACT.field}=${CORRECTED.value}`, '--source', CORRECTED.source)
    const name = ['--set', 'name=rehearsal']
    await scratch.nss('new', 'topics', '--id', 'rehearsal', '--source', CORRECTED.source, ...name)
    await scratch.nss('rename', RENAMED.from, RENAMED.to)
    await scratch.nss('lint')
  })

  await step('a changeset that is too small, refused', async () => {
    scratch.changeset('second', 'patch', 'Corrections.')
    const { code, all } = await scratch.pnpm('release:check')
    expect(code === 1, 'release:check fails', all)
    for (const word of [ADDED, RENAMED.from, 'pnpm changeset', 'minor'])
      expect(all.includes(word), `it names ${word}`, all)
  })

  await step('the second version, killed between two packages', async () => {
    scratch.changeset('second', 'minor', 'Corrections, and a new topic.')
    await scratch.version()
    registry.allow(1)
    const publishing = scratch.publish()
    await registry.waiting()
    publishing.kill()
    await publishing.ended
    registry.allow(undefined)
    const there = of(await registry.published(), '0.2.0').length
    expect(there > 0 && there < 4, 'some packages are there, and not all', `${there} of 4`)
  })

  await step('the same release, run again: finished', async () => {
    const { code, all } = await scratch.publish().ended
    expect(code === 0, 'it ends well', all)
    expect(of(await registry.published(), '0.2.0').length === 4, 'all four packages are there', all)
  })

  await step('and once more: nothing to do', async () => {
    const before = await registry.published()
    const { code, all } = await scratch.publish().ended
    expect(code === 0, 'it ends well', all)
    expect((await registry.published()).join() === before.join(), 'nothing is published', all)
  })

  for (const app of apps)
    await step(
      `the ${app.manager} app, upgraded: it compiles, follows the old id, and says what changed`,
      async () => {
        const { title, moved, changed, added, renamed } = await app.use('0.2.0', RENAMED.from)
        expect(title === CORRECTED.value, 'it has the new value', title)
        expect(moved === RENAMED.to, 'the old id leads to the record', moved)
        const seen = JSON.stringify({ changed, added, renamed }, null, 2)
        const [fact] = changed
        expect(
          changed.length === 1 && fact.id === FACT.id && fact.field === FACT.field,
          'one fact is corrected',
          seen,
        )
        expect(
          fact.old === old && fact.new === CORRECTED.value,
          'the notes have the old and the new value',
          seen,
        )
        expect(fact.sources.join() === CORRECTED.source, 'the notes have the source', seen)
        expect(added.join() === ADDED, 'one record is added', seen)
        expect(JSON.stringify(renamed) === JSON.stringify([RENAMED]), 'one id is renamed', seen)
      },
    )
  console.log(`\n${await scratch.notes('0.1.0', '0.2.0')}`)
  console.log('The release went as it should.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  registry.stop()
  if (process.argv.includes('--keep')) console.log(`The folders are in ${folder}.`)
  else rmSync(folder, { recursive: true, force: true })
}
