/** A release moves the four packages together, and their tarballs ask for each other by exact version. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyCheckout, repositoryFiles } from '../support/checkout.ts'
import {
  type PackageName,
  packAll,
  packages,
  scope,
  scratchFolder,
  type Tarballs,
} from '../support/packed.ts'
import { mustRun, pnpm, root } from '../support/run.ts'

interface Manifest {
  version: string
  dependencies?: Record<string, string>
}

interface LedgerEntry {
  id: string
  since: string
}

const manifest = (checkout: string, name: PackageName): Manifest =>
  JSON.parse(readFileSync(join(checkout, 'packages', name, 'package.json'), 'utf8'))

/** One file of a tarball, as text. */
const inTarball = async (tarball: string, path: string): Promise<string> =>
  (await mustRun('tar', ['-xzOf', tarball, `package/${path}`], { cwd: root })).stdout

describe('after `release:version` with a minor change in the data alone', () => {
  let checkout: string
  let tarballs: Tarballs

  beforeAll(async () => {
    checkout = await copyCheckout('release', await repositoryFiles())
    const pending = join(checkout, '.changeset')
    for (const name of readdirSync(pending)) {
      if (name.endsWith('.md') && name !== 'README.md') rmSync(join(pending, name))
    }
    writeFileSync(join(pending, 'one.md'), `---\n'${scope}/data': minor\n---\n\nA record more.\n`)
    await mustRun(process.execPath, pnpm('--filter', './packages/model', 'build'), { cwd: checkout })
    await mustRun(process.execPath, pnpm('release:version'), { cwd: checkout })
    tarballs = await packAll(checkout, scratchFolder('release-tarballs'))
  })

  test('all four have the same new version', () => {
    const versions = packages.map((name) => manifest(checkout, name).version)
    expect(new Set(versions).size).toBe(1)
    expect(versions[0]).toMatch(/^\d+\.\d+\.0$/)
    expect(versions[0]).not.toBe(manifest(root, 'data').version)
  })

  test('the changelog of the data has the note', () => {
    expect(readFileSync(join(checkout, 'packages/data/CHANGELOG.md'), 'utf8')).toContain('A record more.')
  })

  test('CITATION.cff names the version', () => {
    const { version } = manifest(checkout, 'data')
    expect(readFileSync(join(checkout, 'CITATION.cff'), 'utf8')).toContain(`\nversion: ${version}\n`)
  })

  test('the ledger has every id, each with the release that had it first', () => {
    const { records } = JSON.parse(readFileSync(join(checkout, 'data/ledger.json'), 'utf8'))
    const before = JSON.parse(readFileSync(join(root, 'data/ledger.json'), 'utf8')).records
    const known = new Map(before.map(({ id, since }: LedgerEntry) => [id, since]))
    const { version } = manifest(checkout, 'data')
    const ids = records.map(({ id }: LedgerEntry) => id)
    expect(ids).toContain('summit:nss-2016')
    expect(ids).toEqual([...new Set<string>(ids)].sort())
    for (const { id, since } of records) expect(since, id).toBe(known.get(id) ?? version)
  })

  test('the state that was released is kept: nothing has changed since', async () => {
    const { version } = manifest(checkout, 'data')
    const { stdout } = await mustRun(process.execPath, ['scripts/release-check.mjs'], { cwd: checkout })
    expect(stdout).toBe(`Since ${version}: nothing has changed; no changeset is pending.\n`)
  })

  test('the sources still ask for each other by workspace', () => {
    expect(manifest(checkout, 'cli').dependencies?.[`${scope}/sdk`]).toBe('workspace:*')
  })

  test.each(packages)('the tarball of %s names exact versions', async (name) => {
    const packed: Manifest = JSON.parse(await inTarball(tarballs[name], 'package.json'))
    const version = manifest(checkout, name).version
    expect(packed.version).toBe(version)
    for (const [dependency, wanted] of Object.entries(packed.dependencies ?? {})) {
      expect(wanted, dependency).toMatch(/^\d+\.\d+\.\d+$/)
      if (dependency.startsWith(scope)) expect(wanted, dependency).toBe(version)
    }
  })

  test.each(packages)('the tarball of %s holds its licences', async (name) => {
    expect(await inTarball(tarballs[name], 'LICENSE')).toContain('MIT License')
    if (name === 'data') expect(await inTarball(tarballs.data, 'LICENSE-DATA')).toContain('CC BY 4.0')
  })

  test('the private packages have no changelog', () => {
    expect(existsSync(join(checkout, 'tests/CHANGELOG.md'))).toBe(false)
  })
})
