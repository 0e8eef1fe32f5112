/** What is said in more than one place is the same in each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packages } from '../support/packed.ts'
import { root } from '../support/run.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json'))

/** Every folder of the workspace, those of private packages too. */
const folders = [
  '.',
  'tests',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
].filter((folder) => existsSync(join(root, folder, 'package.json')))

test('one pnpm: packageManager and the devDependency agree, and setup reads the former', () => {
  expect(manifest.packageManager).toBe(`pnpm@${manifest.devDependencies.pnpm}`)
  expect(read('scripts/setup.mjs')).not.toMatch(/pnpm@\d/)
})

test('one Node: the root, each package, .nvmrc, the container and the hosted checks agree', () => {
  const least = manifest.engines.node.replace('>=', '')
  expect(read('.nvmrc').trim()).toBe(least)
  for (const name of packages) {
    expect(JSON.parse(read(`packages/${name}/package.json`)).engines, name).toEqual(manifest.engines)
  }
  const major = Number.parseInt(least, 10)
  expect(read('.github/workflows/ci.yml')).toContain(`node: [${major}, `)
  expect(JSON.parse(read('.devcontainer/devcontainer.json')).image).toMatch(new RegExp(`:${major}$`))
})

test('an editor is recommended the same as the container has', () => {
  const { customizations } = JSON.parse(read('.devcontainer/devcontainer.json'))
  expect(JSON.parse(read('.vscode/extensions.json')).recommendations).toEqual(
    customizations.vscode.extensions,
  )
})

test('every dependency is exact', () => {
  const exact = /^(npm:[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$|^catalog:$|^workspace:\*$/
  for (const folder of folders) {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(`${folder}/package.json`))
    for (const [name, wanted] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(wanted, `${folder}: ${name}`).toMatch(exact)
    }
  }
})

test('docs/dependencies.md gives a reason for each dependency, and for no other', () => {
  const used = new Set<string>()
  for (const folder of folders) {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(`${folder}/package.json`))
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) used.add(name)
  }
  const explained = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
  const foreign = [...used].filter((name) => !name.startsWith('@nuclear-security-summits/'))
  expect(explained.sort()).toEqual(foreign.sort())
})

test('docs/quality.md says of each rule of the lint that it was taken out, and of no other', () => {
  const rowsOf = (page: string) =>
    [...read(page).matchAll(/^\| `([a-z-]+)`(?: †)? \|/gm)].map(([, name]) => name).sort()
  const tried = rowsOf('docs/quality.md')
  expect(tried).toEqual(rowsOf('docs/rules.md'))
  expect(read('docs/quality.md')).toContain(
    `\n${tried.length} of ${tried.length} rules are missed when they are gone.`,
  )
})

test('docs/README.md lists every page of docs/ once, and says for whom it is', () => {
  const rows = [...read('docs/README.md').matchAll(/^\| \[[^\]]+\]\(([^)]+)\) \| .+ \| .+ \|$/gm)]
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect(rows.map(([, page]) => page).sort()).toEqual([...pages, 'cookbook/README.md'].sort())
})

test('what CI runs is npm test', () => {
  expect(read('.ci/run')).toMatch(/^exec npm test\b/m)
})
