/** `release:check` on a small checkout: what has changed since the last release, and what the changesets say of it. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keepRelease } from '../../scripts/lib/released.mjs'
import { packages, scope, scratchFolder } from '../support/packed.ts'
import { type Result, root, run } from '../support/run.ts'

let checkout: string

/** What is edited of a schema's definition. */
interface Definition {
  properties: Record<string, { enum?: string[] }>
}

const write = (path: string, text: string): void => writeFileSync(join(checkout, path), text)

/** Edits a JSON file of the checkout. */
function edit(path: string, change: (value: Record<string, unknown>) => object): void {
  const value = change(JSON.parse(readFileSync(join(checkout, path), 'utf8')))
  write(path, JSON.stringify(value))
}

const setVersion = (name: string, version: string): void =>
  edit(`packages/${name}/package.json`, (value) => ({ ...value, version }))

/** Gives the schemas the addresses of a major version. */
function setSchemas(major: string): void {
  for (const file of readdirSync(join(checkout, 'packages/model/schemas')))
    edit(`packages/model/schemas/${file}`, (schema) => ({
      ...schema,
      $id: String(schema.$id).replace(/\/schema\/\d+\//, `/schema/${major}/`),
    }))
}

const changeset = (bump: string): void =>
  write('.changeset/one.md', `---\n'${scope}/data': ${bump}\n---\n\nSomething.\n`)

const check = (): Promise<Result> =>
  run(process.execPath, [join(root, 'scripts/release-check.mjs'), '--root', checkout], { cwd: checkout })

beforeAll(() => {
  checkout = scratchFolder('release-check')
  for (const path of ['package.json', 'pnpm-workspace.yaml', '.changeset/config.json', 'tests/package.json'])
    cpSync(join(root, path), join(checkout, path), { recursive: true })
})

beforeEach(() => {
  for (const path of ['.changeset/one.md', 'data', 'packages'])
    rmSync(join(checkout, path), { recursive: true, force: true })
  for (const name of packages) {
    const path = `packages/${name}/package.json`
    cpSync(join(root, path), join(checkout, path))
    setVersion(name, '0.1.0')
  }
  cpSync(join(root, 'packages/model/fixtures/dataset'), join(checkout, 'data'), { recursive: true })
  const schemas = 'packages/model/schemas'
  cpSync(join(root, schemas), join(checkout, schemas), { recursive: true })
  setSchemas('0')
  edit('data/redirects.json', (value) => ({ ...value, $schema: `../${schemas}/redirects.schema.json` }))
})

test('before the first release there is nothing to compare with', async () => {
  const { code, stdout } = await check()
  expect(code).toBe(0)
  expect(stdout).toBe('Nothing has been released yet, so nothing can have changed since.\n')
})

describe('after a release', () => {
  beforeEach(() => keepRelease(checkout, '0.1.0'))

  test('nothing has changed', async () => {
    const { code, stdout } = await check()
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Since 0.1.0: nothing has changed; no changeset is pending.\n',
    })
  })

  /** What changes ask for: in words, as a changeset, and one that says less. */
  const STEPS = {
    patch: { asked: 'a patch step', enough: 'patch', less: undefined },
    minor: { asked: 'a minor step', enough: 'minor', less: 'patch' },
    major: { asked: 'a major step, before 1.0.0 a minor one', enough: 'minor', less: 'patch' },
  } as const

  const cases: [name: string, change: () => void, bump: keyof typeof STEPS, subject: string][] = [
    [
      'a value corrected',
      () => edit('data/states/rus.json', (state) => ({ ...state, isoNumeric: '644' })),
      'patch',
      'state:rus /isoNumeric is corrected',
    ],
    [
      'a fact reversed',
      () => edit('data/participations/nss-2016.pak.json', (one) => ({ ...one, role: 'observer' })),
      'minor',
      'part:nss-2016.pak /role is reversed',
    ],
    [
      'an answer less in a schema',
      () =>
        edit('packages/model/schemas/participation.schema.json', (schema) => {
          const definitions = structuredClone(schema.definitions) as Record<string, Definition>
          definitions.Head?.properties.role?.enum?.shift()
          return { ...schema, definitions }
        }),
      'major',
      'Head/properties/role/enum lets less be valid',
    ],
    [
      'an import path gone',
      () =>
        edit('packages/sdk/package.json', (manifest) => {
          const { './attendance': _, ...exports } = manifest.exports as Record<string, unknown>
          return { ...manifest, exports }
        }),
      'major',
      `${scope}/sdk ./attendance is gone`,
    ],
  ]
  test.each(cases)(
    '%s: a changeset that says less is refused, with what to do',
    async (_name, change, bump, subject) => {
      const { asked, enough, less } = STEPS[bump]
      change()
      if (less) changeset(less)
      const { code, stdout, stderr } = await check()
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      const said = less ? `the pending changesets make a ${less} one` : 'no changeset is pending'
      expect(stderr).toBe(
        `Since 0.1.0 the changes ask for ${asked}; ${said}:\n  ${subject}\nFix: pnpm changeset, and choose "${enough}" for ${scope}/data.\n`,
      )
      changeset(enough)
      const good = await check()
      expect({ code: good.code, stderr: good.stderr }).toEqual({ code: 0, stderr: '' })
      expect(good.stdout).toMatch(`Since 0.1.0: the changes ask for ${asked}; the changesets make 0.`)
    },
  )

  test('from 1.0.0 on, what breaks wants a major version', async () => {
    for (const name of packages) setVersion(name, '1.2.0')
    setSchemas('1')
    await keepRelease(checkout, '1.2.0')
    cases.at(-1)?.[1]()
    changeset('minor')
    const { code, stderr } = await check()
    expect(code).toBe(1)
    expect(stderr).toContain('ask for a major step; the pending changesets make a minor one:')
    expect(stderr).toContain('choose "major"')
    changeset('major')
    setSchemas('2')
    expect((await check()).stdout).toBe(
      'Since 1.2.0: the changes ask for a major step; the changesets make 2.0.0.\n',
    )
  })

  test('a major version wants schemas of that version', async () => {
    changeset('major')
    const { code, stderr } = await check()
    expect(code).toBe(1)
    expect(stderr).toContain(`set SCHEMA_VERSION in packages/model/src/kind-table.ts to '1'`)
    setSchemas('1')
    expect((await check()).code).toBe(0)
  })

  test('an id that is gone, or used again, is refused whatever the changeset says', async () => {
    changeset('minor')
    rmSync(join(checkout, 'data/places/prague.json'))
    cpSync(join(checkout, 'data/people/dmitry-peskov.json'), join(checkout, 'data/people/dmitri-peskov.json'))
    edit('data/people/dmitri-peskov.json', (person) => ({ ...person, id: 'person:dmitri-peskov' }))
    const { code, stderr } = await check()
    expect(code).toBe(1)
    expect(stderr).toContain('Ids of version 0.1.0 are lost')
    expect(stderr).toContain('  place:prague is gone, and no redirect says where\n')
    expect(stderr).toContain('  person:dmitri-peskov was redirected, and is the id of a record again\n')
    expect(stderr).toContain('pnpm rename, merge, split or withdraw')
  })

  test('a record that cannot be read is named', async () => {
    write('data/topics/implementation.json', '{')
    const { code, stderr } = await check()
    expect(code).toBe(1)
    expect(stderr).toContain('data/topics/implementation.json')
  })

  test('the next release tells what it changed, and becomes what the one after is compared with', async () => {
    edit('data/states/rus.json', (state) => ({ ...state, isoNumeric: '644' }))
    await keepRelease(checkout, '0.1.1')
    const notes = JSON.parse(readFileSync(join(checkout, 'packages/data/notes/0.1.1.json'), 'utf8'))
    expect(notes).toMatchObject({ from: '0.1.0', to: '0.1.1', bump: 'patch' })
    expect(notes.changed).toMatchObject([{ id: 'state:rus', facts: [{ old: '643', new: '644' }] }])
    expect((await check()).stdout).toBe('Since 0.1.1: nothing has changed; no changeset is pending.\n')
  })
})
