/**
 * The reference is made from doc comments, so they are held like code: everything that can be imported has one, every function has
 * an example, every example compiles, runs, and gives what its comment says. Read from the declarations of the packed libraries.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, installApp, scope } from '../support/packed.ts'
import { root } from '../support/run.ts'
import { type Example, examplesOf } from './examples.ts'
import { type Documented, libraries, surfaceOf } from './surface.ts'

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: [],
    strict: true,
    noEmit: true,
  },
  include: ['examples/*.mts', 'globals.d.ts'],
}

/** What every runtime has, and TypeScript's own library has not. */
const GLOBALS = `
declare const console: { log(...values: unknown[]): void }
declare class URL {
  readonly href: string
}
declare class TextEncoder {
  encode(text: string): Uint8Array
}
`

/** Runs the programs one after the other, and prints what each saw, as Node shows values, or why it stopped. */
const RUNNER = `
import { inspect } from 'node:util'
const shown = (value) => inspect(value, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: Infinity, compact: true })
const results = []
for (const file of process.argv.slice(2)) {
  const seen = []
  globalThis.saw = (value) => seen.push(shown(value))
  globalThis.console = { ...console, log: () => {} }
  try {
    await import(file)
    results.push({ seen })
  } catch (error) {
    results.push({ seen, error: String(error) })
  }
}
process.stdout.write(JSON.stringify(results))
`

/** A value as a comment writes it, without the blanks that Node puts inside brackets. */
const asWritten = (value: string): string => value.replace(/([[{]) /g, '$1').replace(/ ([\]}])/g, '$1')

let app: App
let surface: Documented[]
let examples: Example[]
beforeAll(async () => {
  app = await installApp({
    manager: 'npm',
    files: {
      'tsconfig.json': JSON.stringify(TSCONFIG),
      'globals.d.ts': GLOBALS,
      'run.mjs': RUNNER,
    },
  })
  // Examples read the folder of records in which they are run, as a contributor's would.
  for (const folder of ['data', 'packages/model/schemas'])
    cpSync(join(root, folder), join(app.folder, folder), { recursive: true })
  // And a version that they have kept.
  const installed = join(app.folder, 'node_modules', scope, 'data')
  cpSync(join(installed, 'dist'), join(app.folder, 'releases/0.1.0'), { recursive: true })
  surface = surfaceOf(app.folder)
  examples = examplesOf(surface)
  mkdirSync(join(app.folder, 'examples'))
  for (const [index, { program, watched }] of examples.entries()) {
    writeFileSync(join(app.folder, 'examples', `${index}.mts`), program)
    writeFileSync(join(app.folder, 'examples', `${index}.mjs`), watched)
  }
})

/** The whole message of a fault in an example, with whose it is instead of its file. */
const ofWhom = (line: string): string =>
  line.replace(/^examples\/(\d+)\.mts/, (_, index: string) => String(examples[Number(index)]?.of))

describe.each(libraries)('%s', (library) => {
  const names = (wanted: (one: Documented) => boolean): string[] =>
    surface.filter((one) => one.name.startsWith(`${library}: `) && wanted(one)).map(({ name }) => name)

  test('every export has a doc comment, and every member of one', () => {
    expect(names(() => true).length).toBeGreaterThan(20)
    expect(names(({ text }) => text.trim() === '')).toEqual([])
  })

  test('every function has an example', () => {
    expect(names(({ callable, examples: own }) => callable && own.length === 0)).toEqual([])
  })
})

describe('every example', () => {
  test('compiles', async () => {
    const { all } = await app.tsc('typescript', 'tsconfig.json')
    expect(all.trimEnd().split('\n').map(ofWhom).join('\n')).toBe('')
  })

  test('runs, and gives what its comment says', async () => {
    const running = examples.map((one, index) => ({ ...one, index })).filter(({ runs }) => runs)
    const { stdout, stderr } = await app.node(
      'run.mjs',
      ...running.map(({ index }) => `./examples/${index}.mjs`),
    )
    expect(stderr).toBe('')
    const results: { seen: string[]; error?: string }[] = JSON.parse(stdout)
    const wrong = running.flatMap(({ of, expected }, index) => {
      const { seen = [], error } = results[index] ?? {}
      if (error !== undefined) return [`${of}: ${error}`]
      return expected.flatMap((comment, at) => {
        // `…` stands for what is left out.
        const [first = '', ...rest] = asWritten(comment).split('…')
        const value = asWritten(seen[at] ?? 'nothing')
        const agrees = rest.length === 0 ? value === first : value.startsWith(first)
        return agrees ? [] : [`${of}: ${value} // ${comment}`]
      })
    })
    expect(wrong).toEqual([])
  })
})
