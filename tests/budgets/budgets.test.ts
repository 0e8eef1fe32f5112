/**
 * What the packages weigh, held to `budgets.json`: bytes of typical apps, gzipped. `NSS_UPDATE=1 pnpm budgets` writes that file anew;
 * look at the difference before it is committed. Bytes of code are what they are; what an app weighs with its data is held to the
 * gzipped JSON of the collections that it carries, so that a new record is no fault.
 */
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type App, installApp, scope } from '../support/packed.ts'
import { APPS, CONSTANTS } from './apps.ts'
import { type Bundle, bundle, gzipped } from './bundle.ts'

const FILE = fileURLToPath(new URL('budgets.json', import.meta.url))
const COMMAND = 'NSS_UPDATE=1 pnpm budgets'
const update = process.env.NSS_UPDATE === '1'
const HEADROOM = 1.02

interface Budget {
  /** Bytes of code, gzipped, without any data. */
  readonly code?: number
  /** Bytes with data over those of the data as JSON; nothing where there is no data. */
  readonly overData?: number
}
type Budgets = Record<string, Budget>

const budgets: Budgets = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
const measured: Budgets = {}
const rows: string[] = []

let app: App
const distOf = (folder: string): string => join(folder, 'node_modules', scope, 'data/dist')
beforeAll(async () => {
  app = await installApp({ manager: 'npm', install: ['sdk', 'data', 'model'] })
})

/** Bytes of the collections that a bundle carries, as gzipped JSON. */
const dataIn = ({ collections }: Bundle): number =>
  collections.length === 0
    ? 0
    : gzipped(
        collections.map((name) => readFileSync(join(distOf(app.folder), `${name}.json`), 'utf8')).join(''),
      )

const largest = ({ modules }: Bundle): string =>
  modules
    .slice(0, 8)
    .map(([path, bytes]) => `  ${bytes} ${path.replace(/^.*node_modules\//, '')}`)
    .join('\n')

describe('an app', () => {
  test.each(Object.entries(APPS))('%s', async (name, code) => {
    const whole = await bundle(app.folder, code)
    const bare = await bundle(app.folder, code, { data: false })
    const data = dataIn(whole)
    measured[name] = {
      code: bare.bytes,
      ...(data > 0 ? { overData: Number((whole.bytes / data).toFixed(3)) } : {}),
    }
    rows.push(`| ${name} | ${bare.bytes} | ${whole.bytes} | ${data} | ${whole.collections.length} |`)
    if (update) return
    const { code: most, overData } = budgets[name] ?? {}
    const more = (what: string, now: number, before: number, of: Bundle): string =>
      `${name}: ${what} grew from ${before} to ${now}. Largest modules, minified:\n${largest(of)}\nWhere that is meant: ${COMMAND}`
    if (most === undefined) throw new Error(`${name} has no budget: ${COMMAND}`)
    expect(bare.bytes, more('its code', bare.bytes, most, bare)).toBeLessThanOrEqual(
      Math.ceil(most * HEADROOM),
    )
    if (overData === undefined) expect(whole.collections, `${name} carries data now`).toEqual([])
    else
      expect(
        whole.bytes / data,
        more('its size over that of its data', whole.bytes / data, overData, whole),
      ).toBeLessThanOrEqual(overData * HEADROOM)
  })

  test('of one accessor weighs its data and a kilobyte at the most; its code a kilobyte', async () => {
    const code = APPS['name of a state, by id'] ?? ''
    const whole = await bundle(app.folder, code)
    expect(whole.collections).toEqual(['redirects', 'states'])
    const states = gzipped(readFileSync(join(distOf(app.folder), 'states.json')))
    expect(whole.bytes, largest(whole)).toBeLessThanOrEqual(states + 1024)
    expect((await bundle(app.folder, code, { data: false })).bytes).toBeLessThanOrEqual(1024)
  })
})

test.each(CONSTANTS)('%s of %s carries no data', async (name, entry) => {
  const { collections, bytes, modules } = await bundle(
    app.folder,
    `import { ${name} } from '${scope}/${entry}'\nconsole.log(${name})`,
  )
  expect(collections).toEqual([])
  expect(bytes, modules.join('\n')).toBeLessThan(1024)
})

test('a record more changes no app that does not carry its collection', async () => {
  const copy = join(app.folder, 'copy')
  cpSync(join(app.folder, 'node_modules'), join(copy, 'node_modules'), { recursive: true })
  const dist = distOf(copy)
  const extra = `{"id":"topic:one-more","name":"one more","cites":[]}`
  // Where a build would show it: the collection, the ledger of ids, the manifest with its counts and sums.
  for (const [file, text] of [
    ['topics', readFileSync(join(dist, 'topics.json'), 'utf8').replace(/\n\]\n$/, () => `,\n${extra}\n]\n`)],
    ['ledger', `[\n{"id":"topic:one-more","since":"9.9.9"}\n]\n`],
    [
      'manifest',
      readFileSync(join(dist, 'manifest.json'), 'utf8').replace(/"records": \d+/g, () => '"records": 12345'),
    ],
  ] as const) {
    writeFileSync(join(dist, `${file}.json`), text)
    const module = readFileSync(join(dist, `${file}.js`), 'utf8')
    const inQuotes = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')
    writeFileSync(
      join(dist, `${file}.js`),
      module.replace(/=> '.*'$/m, () => `=> '${inQuotes}'`),
    )
  }
  const changed: string[] = []
  for (const [name, code] of Object.entries(APPS)) {
    const before = await bundle(app.folder, code)
    const after = await bundle(copy, code)
    if (before.text !== after.text) changed.push(name)
    expect(before.text !== after.text, name).toBe(before.collections.includes('topics'))
  }
  expect(changed).toEqual(['evidence of one fact', 'search', 'everything'])
})

test('the validator of a kind is 2 KB at the most', async () => {
  const module = `${scope}/model/validate`
  const { stdout } = await app.node(
    '-e',
    `import('${module}').then((all) => console.log(Object.keys(all).join()))`,
  )
  const names = stdout.trim().split(',')
  expect(names.length).toBeGreaterThan(20)
  const sizes: [name: string, bytes: number][] = []
  for (const name of names)
    sizes.push([
      name,
      (await bundle(app.folder, `import { ${name} } from '${module}'\nconsole.log(${name}({}))`)).bytes,
    ])
  sizes.sort(([, a], [, b]) => b - a)
  rows.push(
    '',
    `validators of one kind: ${sizes.map(([name, bytes]) => `${name.replace('Errors', '')} ${bytes}`).join(', ')}`,
  )
  expect(sizes.filter(([, bytes]) => bytes > 2048)).toEqual([])
})

describe('an import for its effects', () => {
  /** Every subpath of a library that a program can import. */
  const entriesOf = (library: string): string[] => {
    const folder = join(app.folder, 'node_modules', scope, library)
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const named = Object.keys(exports).filter((one) => exports[one]?.import && !one.includes('*'))
    const files = exports['./*']
      ? readdirSync(join(folder, 'dist'))
          .filter((name) => name.endsWith('.js') && name !== 'index.js')
          .map((name) => `./${name.slice(0, -3)}`)
      : []
    return [...named, ...files].map((one) => `${scope}/${library}${one.slice(1)}`)
  }

  test.each(['model', 'data', 'sdk'])('of %s leaves nothing in a bundle', async (library) => {
    const entries = entriesOf(library)
    expect(entries.length).toBeGreaterThan(3)
    for (const entry of entries) expect((await bundle(app.folder, `import '${entry}'`)).text, entry).toBe('')
  })

  test.each(['data', 'sdk'])('of %s evaluates next to nothing', async (library) => {
    // Without the flag that lets bundlers leave whole files out: what is left is what Node runs at import.
    const copy = join(app.folder, 'unflagged')
    cpSync(join(app.folder, 'node_modules'), join(copy, 'node_modules'), { recursive: true })
    for (const name of ['model', 'data', 'sdk']) {
      const file = join(copy, 'node_modules', scope, name, 'package.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"sideEffects": false,/, ''))
    }
    // Tables of words and, in the search, the classes of MiniSearch; never a collection.
    const allowed: Record<string, number> = {
      [`${scope}/sdk/search`]: 6500,
      [`${scope}/sdk/open`]: 800,
      [`${scope}/sdk/jsonld`]: 500,
    }
    for (const entry of entriesOf(library)) {
      const { bytes, collections } = await bundle(copy, `import '${entry}'`)
      expect(collections, entry).toEqual([])
      expect(bytes, entry).toBeLessThanOrEqual(allowed[entry] ?? 150)
    }
  })
})

test('the tarball of the data is its JSON twice, its types, and little more', () => {
  const name = 'tarball of the data'
  const dist = distOf(app.folder)
  const json = readdirSync(dist)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readFileSync(join(dist, file)))
  // As JSON and as modules: 2.0. What names every record in the types, with a comment, is another third.
  const ratio = Number((statSync(inject('tarballs').data).size / gzipped(Buffer.concat(json))).toFixed(3))
  measured[name] = { overData: ratio }
  rows.push('', `${name} / gzip of its JSON: ${ratio}`)
  if (update) return
  expect(ratio, `Where that is meant: ${COMMAND}`).toBeLessThanOrEqual(
    (budgets[name]?.overData ?? 0) * HEADROOM,
  )
})

afterAll(() => {
  console.log(
    ['| App | code | with data | its data as JSON | collections |', '|---|---|---|---|---|', ...rows].join(
      '\n',
    ),
  )
  // A run of some tests alone leaves the file as it is.
  if (update && Object.keys(measured).length === Object.keys(APPS).length + 1)
    writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`)
})
