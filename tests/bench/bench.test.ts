/** `pnpm bench`, short of measuring: what it refuses before it packs anything, and the records that it makes up. */
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { madeUpRelease } from '../../scripts/bench/made-up.mjs'
import { scratchFolder } from '../support/packed.ts'
import { root, run } from '../support/run.ts'

test.each([
  [['--only', '8e'], /^There is no row "8e"\.\nThere are 1, 2, 3a, .+ all its parts\.\n$/],
  [['--only', '1,speed'], /^There is no row "speed"\.\nThere are 1, 2, 3a, .+ all its parts\.\n$/],
  [['--only', ''], /^There is no row ""\./],
  [['--rounds', '0'], /^--rounds takes a whole number from 1, not "0"\.\n$/],
  [['--rounds', '2.5'], /^--rounds takes a whole number from 1, not "2\.5"\.\n$/],
  [['--rounds=-3'], /^--rounds takes a whole number from 1, not "-3"\.\n$/],
  [['--write', '--only', '1'], /^--write needs all rows: leave out --only\.\n$/],
  [['--rows'], /^Unknown option '--rows'.*\n$/],
])('bench %j is refused in a line or two', async (args, words) => {
  const { code, stdout, stderr } = await run(process.execPath, ['scripts/bench.mjs', ...args], { cwd: root })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(words)
})

test('records are made up once by the same generator, and take the place of those of another', () => {
  const cache = scratchFolder('made-up')
  for (const old of [
    'release-1000',
    'release-1000-0123456789ab',
    'release-1000-0123456789ab.half',
    'release-10000',
  ])
    mkdirSync(join(cache, old))
  const folder = madeUpRelease(cache, 1000)
  expect(basename(folder)).toMatch(/^release-1000-[0-9a-f]{12}$/)
  expect(readdirSync(cache).sort()).toEqual([basename(folder), 'release-10000'].sort())
  const { mtimeMs } = statSync(join(folder, 'manifest.json'))
  expect(madeUpRelease(cache, 1000)).toBe(folder)
  expect(statSync(join(folder, 'manifest.json')).mtimeMs).toBe(mtimeMs)
})
