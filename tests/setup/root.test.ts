/** The tree a newcomer meets: few entries at the root, each folder with a word on what it is, no long files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryFiles } from '../support/checkout.ts'
import { root } from '../support/run.ts'

test('the root has at most 16 visible entries', async () => {
  const entries = new Set((await repositoryFiles()).map((path) => path.split('/')[0]))
  const visible = [...entries].filter((name) => !name?.startsWith('.'))
  expect(visible.length, visible.join(' ')).toBeLessThanOrEqual(16)
})

test('every room says in a README what it is', () => {
  const rooms = ['data', 'docs', 'packages', 'scripts', 'tests']
  const all = [...rooms, ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)].filter(
    (path) => existsSync(join(root, path, 'package.json')) || rooms.includes(path),
  )
  expect(all.filter((path) => !existsSync(join(root, path, 'README.md')))).toEqual([])
})

/** Records, fixtures, manifests, and what a command writes from the code. */
const notOurs =
  /^data\/|\/fixtures\/|^packages\/(model\/schemas|\w+\/etc)\/|^docs\/(cli|fields)\.md$|CHANGELOG\.md$|^pnpm-lock\.yaml$/

/** These grow by a row for each export and each case, and read as well when they are long. */
const rows = /(package\.json|\.test\.ts)$/

test('no hand-written file is longer than 400 lines, manifests and tables of cases aside', async () => {
  const long = (await repositoryFiles())
    .filter((path) => !notOurs.test(path) && !rows.test(path))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 400)
  expect(long).toEqual([])
})

test('no folder has more than 300 files', async () => {
  const counts = new Map<string, number>()
  for (const path of (await repositoryFiles()).filter((one) => !notOurs.test(one)))
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  expect([...counts].filter(([, number]) => number > 300)).toEqual([])
})
