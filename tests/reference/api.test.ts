/** The reports of the public surface, as they are committed: what they must not hold, or each new record and each machine changed them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/run.ts'
import { libraries } from './surface.ts'

const reports = libraries.flatMap((library) => {
  const folder = join(root, 'packages', library, 'etc')
  return readdirSync(folder).map((name) => ({
    name: `${library}/${name}`,
    text: readFileSync(join(folder, name), 'utf8'),
  }))
})

test('every entry has one', () => {
  expect(reports.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'model/core.api.md',
      'data/index.api.md',
      'sdk/index.api.md',
      'sdk/states.api.md',
    ]),
  )
})

test('none names a record: a new one is no change of the surface', () => {
  const dist = join(root, 'packages/data/dist')
  const ids = readdirSync(dist)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const value = JSON.parse(readFileSync(join(dist, name), 'utf8'))
      return Array.isArray(value) ? value.flatMap(({ id }) => (id === undefined ? [] : [id])) : []
    })
  expect(ids.length).toBeGreaterThan(1000)
  const known = new Set(ids)
  const named = reports.flatMap(({ name, text }) =>
    [...text.matchAll(/['"`]([a-z]+:[a-z0-9][^'"`]*)['"`]/g)].flatMap(([, id = '']) =>
      known.has(id) ? [`${name}: ${id}`] : [],
    ),
  )
  expect(named).toEqual([])
})

test('nothing of a machine is in them', () => {
  for (const { name, text } of reports) {
    expect(text, name).not.toContain(root)
    expect(text, name).not.toContain('node_modules')
    expect(text, name).not.toMatch(/\r/)
  }
})
