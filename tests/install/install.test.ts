/** The packed packages in clean apps: both installers, both module systems, every type resolution we promise. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, compilers, installApp } from '../support/packed.ts'

const apps = fileURLToPath(new URL('apps', import.meta.url))
const slips = fileURLToPath(new URL('slips', import.meta.url))

describe.each(['npm', 'pnpm'] as const)('installed with %s', (manager) => {
  let app: App
  beforeAll(async () => {
    app = await installApp({ manager, from: apps })
  })

  test.each(['esm.mjs', 'cjs.cjs'])('%s runs', async (program) => {
    const result = await app.node(program)
    expect(result.stderr).toBe('')
    expect(JSON.parse(result.stdout)).toEqual({
      topicsAreFrozen: true,
      sameRecord: true,
      host: 'United States',
      outcome: ['absent'],
      source: true,
      cite: ['TASS'],
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      unknown: [
        true,
        'unknown-id',
        'Unknown summit id "summit:nss-2106". Nearest: summit:nss-2016. See summits.ids.',
      ],
      sample: 'Exampleland',
      fault: 'Topic has no field "nmae".',
      findings: [
        ['schema', 1, 1],
        ['schema', 1, 1],
      ],
    })
  })

  test('the command runs', async () => {
    const result = await app.bin('nss', 'tour')
    expect(result.code).toBe(0)
    expect(result.stdout).toContain('Dmitry Peskov')
  })

  describe.each(compilers)('%s', (compiler) => {
    test.each(['node16', 'nodenext', 'bundler'])('checks the sample programs under %s', async (mode) => {
      const result = await app.tsc(compiler, `tsconfig.${mode}.json`)
      expect(result.all).toBe('')
      expect(result.code).toBe(0)
    })
  })
})

describe('a slip of the hand in a typed app', () => {
  test.each(compilers)('is a compile error that names the nearest, with %s', async (compiler) => {
    const files = { 'tsconfig.json': readFileSync(join(apps, 'tsconfig.nodenext.json'), 'utf8') }
    const app = await installApp({ manager: 'pnpm', from: slips, files })
    const { all } = await app.tsc(compiler, 'tsconfig.json')
    const errors = [...all.matchAll(/slips\.ts\((\d+),\d+\): error (TS\d+): .*?(Did you mean .*)?$/gm)]
    expect(errors.map(([, line, code, hint]) => [line, code, hint])).toEqual([
      ['3', 'TS2551', "Did you mean 'summit:nss-2016'?"],
      ['4', 'TS2820', `Did you mean '"summit:nss-2016"'?`],
      ['5', 'TS2820', `Did you mean '"state:usa"'?`],
      ['6', 'TS2820', `Did you mean '"state:rus"'?`],
      ['7', 'TS2561', "Did you mean to write 'summit'?"],
      ['8', 'TS2561', "Did you mean to write 'ordinal'?"],
    ])
  })
})

describe('the ways into a package', () => {
  const ways = (load: string) => `
    const main = async () => {
      const names = {}
      const values = new Map()
      const answers = {}
      let same = true
      for (const name of ['model', 'data', 'sdk']) {
        const { exports } = require('@nuclear-security-summits/' + name + '/package.json')
        const more = name === 'data' ? Object.keys(await load('@nuclear-security-summits/data')).sort().map((one) => './' + one) : []
        for (const subpath of [...Object.keys(exports).filter((one) => !/[*]|[.]json$/.test(one)), ...more]) {
          const module = await load('@nuclear-security-summits/' + name + subpath.slice(1))
          names[name + subpath.slice(1)] = Object.keys(module).sort()
          for (const [key, value] of Object.entries(module)) {
            if (name !== 'sdk' || typeof value?.where !== 'function') continue
            const known = subpath === './sample' ? 'sample ' + key : key
            same &&= (values.get(known) ?? value) === value
            values.set(known, value)
            // Each is asked, on each way.
            const [first] = value.ids
            answers[known] = [value.size, first && value.get(first).id]
          }
        }
      }
      console.log(JSON.stringify({ same, collections: values.size, answers, names }))
    }
    const load = ${load}
    main()`

  test('export the same names, and each collection once', async () => {
    const files = { 'import.cjs': ways('(name) => import(name)'), 'require.cjs': ways('require') }
    const app = await installApp({ manager: 'npm', files })
    const node = await app.node('import.cjs')
    expect(node.stderr).toBe('')
    const { same, collections, answers, names } = JSON.parse(node.stdout)
    expect(same).toBe(true)
    expect(collections).toBeGreaterThan(20)
    expect(answers.summits).toEqual([4, 'summit:nss-2010'])
    expect(names.sdk).toContain('states')
    expect(names['sdk/states']).toEqual(['states', 'statesById'])
    expect((await app.node('-C', 'module', 'import.cjs')).stdout).toBe(node.stdout)
    expect((await app.node('require.cjs')).stdout).toBe(node.stdout)

    // There `require` is global, and looks for files from the folder in which one is.
    const asked = `import('@nuclear-security-summits/sdk').then(async ({ states }) => {
      const { schemaErrors } = await import('@nuclear-security-summits/model/validators')
      console.log(states.get('state:rus').name, schemaErrors('topic', {}).length)
    })`
    expect((await app.node('-e', asked)).all).toBe('Russia 3\n')

    // What Node prints of an error that nobody catches can be read.
    const slip = await app.node(
      '-e',
      "import('@nuclear-security-summits/sdk').then(({ record }) => record('state:xx'))",
    )
    expect(slip.stderr).toContain('\nNssError: Unknown state id "state:xx". Nearest: state:mex.')
    expect(slip.stderr.length).toBeLessThan(2000)

    // A file that was cut off is named.
    const path = join(app.folder, 'node_modules/@nuclear-security-summits/data/dist/topics.json')
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -100))
    const cut = await app.node(
      '-e',
      "import('@nuclear-security-summits/sdk').then(({ topics }) => topics.all)",
    )
    expect(cut.code).toBe(1)
    expect(cut.stderr).toMatch(
      /topics\.json is not the file that was published: .+ Install the package again\./,
    )
  })
})

describe('each package alone', () => {
  test.each(['model', 'data', 'sdk'] as const)('%s brings what it needs', async (name) => {
    const program = `import('@nuclear-security-summits/${name}').then((m) => console.log(Object.keys(m).length > 0))`
    const app = await installApp({ manager: 'pnpm', install: [name], files: { 'only.mjs': program } })
    const result = await app.node('only.mjs')
    expect(result.all).toBe('true\n')
  })
})
