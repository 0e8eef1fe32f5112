/** Same input, same bytes: two checkouts, built under different clocks, languages and orders of files. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyCheckout, repositoryFiles } from '../support/checkout.ts'
import { packages } from '../support/packed.ts'
import { mustRun, pnpm } from '../support/run.ts'

/** What a build leaves. */
const outputs = packages.flatMap((name) =>
  ['dist', 'schemas', 'src/generated'].map((part) => join('packages', name, part)),
)

/** SHA-256 of each built file, by path. */
const digests = (checkout: string): Record<string, string> => {
  const entries = outputs
    .filter((folder) => existsSync(join(checkout, folder)))
    .flatMap((folder) =>
      readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => statSync(join(checkout, path)).isFile())
    .sort()
  return Object.fromEntries(
    entries.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(checkout, path)))
        .digest('hex'),
    ]),
  )
}

// pnpm itself, not turbo: turbo would hide the variables, and could answer from a cache.
const build = async (name: string, files: string[], env: NodeJS.ProcessEnv) => {
  const checkout = await copyCheckout(name, files)
  await mustRun(process.execPath, pnpm('--recursive', '--filter', './packages/*', 'build'), {
    cwd: checkout,
    env,
  })
  return digests(checkout)
}

test('two builds give the same bytes', async () => {
  const files = await repositoryFiles()
  const one = await build('one', files, { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' })
  const two = await build('two-elsewhere', [...files].reverse(), {
    TZ: 'America/Los_Angeles',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
  })
  expect(Object.keys(one).length).toBeGreaterThan(packages.length)
  expect(two).toEqual(one)
}, 300_000)
