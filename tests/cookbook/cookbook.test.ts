/**
 * Every recipe of docs/cookbook, run in a clean app. Its page shows each file as it is, and what it prints; `NSS_UPDATE=1` writes both
 * into the page.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Tokens } from 'marked'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, installApp } from '../support/packed.ts'
import { type Result, root, run } from '../support/run.ts'
import { headOf, readPage, shows } from './page.ts'

const folder = join(root, 'docs/cookbook')
const update = process.env.NSS_UPDATE === '1'
const PAGES = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** The article's text, where this machine has it. */
const texts = join(root, '../shared/seeds')
const [article = ''] = existsSync(texts) ? readdirSync(texts).map((name) => join(texts, name)) : []

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    jsx: 'react-jsx',
    types: ['node', 'react', 'react-dom'],
    strict: true,
    skipLibCheck: true,
  },
  include: ['*.mts', '*.tsx'],
}

let app: App
beforeAll(async () => {
  app = await installApp({
    manager: 'npm',
    also: [
      '@types/node',
      '@types/react',
      '@types/react-dom',
      'd3-geo',
      'react',
      'react-dom',
      'topojson-client',
      'world-atlas',
    ],
    from: folder,
    files: { 'tsconfig.json': JSON.stringify(TSCONFIG) },
  })
  const { all } = await app.tsc('typescript', 'tsconfig.json')
  expect(all, 'the recipes in TypeScript compile').toBe('')
})

const RUNS = /\.(mjs|mts|tsx|sh)$/

/** Runs a recipe as its ending wants it; those in TypeScript have been compiled. */
const runRecipe = (name: string): Promise<Result> => {
  if (!name.endsWith('.sh'))
    return app.node(name.replace(/mts$/, 'mjs').replace(/tsx$/, 'js'), ...(needsText(name) ? [article] : []))
  const path = [join(app.folder, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return run('sh', [name], { cwd: app.folder, env: { PATH: path } })
}

/** Whether a recipe wants a copy of the article. */
const needsText = (name: string): boolean => read(name).includes('process.argv')

/** Puts a text into a block of a page. */
const rewrite = (page: string, block: Tokens.Code | undefined, text: string): void => {
  const path = join(folder, page)
  if (!block) return
  const filled = `\`\`\`${block.lang}\n${text.trimEnd()}\n\`\`\``
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(block.raw.trimEnd(), () => filled),
  )
}

describe.each(PAGES)('%s', (page) => {
  const { files, output, picture } = readPage(read(page))
  const recipes = files.map(({ name }) => name).filter((name) => RUNS.test(name))

  test.each(files)('shows $name as it is', ({ name, block }) => {
    if (update) rewrite(page, block, read(name))
    else expect(block.text.trimEnd()).toBe(read(name).trimEnd())
  })

  test('has one recipe', () => {
    expect(recipes).toHaveLength(1)
  })

  test.skipIf(article === '' && recipes.some(needsText)).each(recipes)(
    '%s prints what it says',
    async (name) => {
      const { all } = await runRecipe(name)
      if (update) {
        if (picture) writeFileSync(join(folder, picture), all)
        if (!shows(output?.text ?? '', all))
          rewrite(page, readPage(read(page)).output, headOf(all, picture ? 3 : 40))
        return
      }
      if (picture) expect(read(picture)).toBe(all)
      expect(shows(output?.text ?? '', all), `NSS_UPDATE=1 writes it into the page:\n${all}`).toBe(true)
    },
  )
})

test('there are fifteen and more, and the table of contents has each by its title', () => {
  const contents = read('README.md')
  expect(PAGES.length).toBeGreaterThanOrEqual(15)
  for (const page of PAGES) expect(contents).toContain(`[${readPage(read(page)).title}](${page})`)
})

test('nothing lies about that no page shows', () => {
  const shown = new Set(
    PAGES.flatMap((page) => {
      const { files, picture } = readPage(read(page))
      return [page, ...files.map(({ name }) => name), ...(picture ? [picture] : [])]
    }),
  )
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  expect(all.filter((name) => !shown.has(name) && name !== 'README.md')).toEqual([])
})
