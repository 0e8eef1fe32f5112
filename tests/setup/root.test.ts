/** The tree a newcomer meets: few entries at the root, no long files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryFiles } from '../support/checkout.ts'
import { root } from '../support/run.ts'

test('the root has at most 16 visible entries', async () => {
  const entries = new Set((await repositoryFiles()).map((path) => path.split('/')[0]))
  const visible = [...entries].filter((name) => !name?.startsWith('.'))
  expect(visible.length, visible.join(' ')).toBeLessThanOrEqual(16)
})

test('no hand-written file is longer than 400 lines', async () => {
  const notOurs = /^data\/|\/fixtures\/|^packages\/model\/schemas\/|CHANGELOG\.md$|^pnpm-lock\.yaml$/
  const long = (await repositoryFiles())
    .filter((path) => !notOurs.test(path))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 400)
  expect(long).toEqual([])
})
