// @ts-check
/**
 * Writes the reference as a static site (`pnpm docs:api`), into `docs/api/` or the folder that `--out` names: every export of the
 * libraries from its doc comment, the pages of docs/, and a search that asks no server. Run after a build. Same input, same bytes.
 *
 * Exit codes: 0, or 1 when a link leads nowhere, or something else is wrong with a page.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application, Converter } from 'typedoc'
import { coveragePage } from './docs/coverage.mjs'
import { findIds } from './docs/search.mjs'
import { entriesOf } from './lib/entries.mjs'
import { root } from './lib/run.mjs'

const at = process.argv.indexOf('--out')
const out = at < 0 ? join(root, 'docs/api') : String(process.argv[at + 1])

/** Each module that can be imported, by the file of its declarations. */
const modules = new Map([[join(root, 'packages/data/dist/index.d.ts'), '@nuclear-security-summits/data']])
for (const name of ['model', 'sdk'])
  for (const [entry, file] of entriesOf(name))
    modules.set(file, `@nuclear-security-summits/${name}${entry === 'index' ? '' : `/${entry}`}`)

// typedoc wants a project around the entries. It lies in a package, so that they find what they import.
const reports = join(root, 'packages/sdk/reports')
mkdirSync(reports, { recursive: true })
const scratch = mkdtempSync(join(reports, 'reference-'))
const tsconfig = join(scratch, 'tsconfig.json')
const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
}
writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: [...modules.keys()] }))

const coverage = join(scratch, 'coverage.md')
const model = await import(join(root, 'packages/model/dist/index.js'))
const data = await import(join(root, 'packages/data/dist/index.js'))
writeFileSync(coverage, coveragePage(model, data))

const pages = ['docs', 'docs/cookbook'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => join(root, folder, name)),
)

const app = await Application.bootstrap({
  name: 'Nuclear Security Summits',
  tsconfig,
  entryPoints: [...modules.keys()],
  readme: join(root, 'README.md'),
  projectDocuments: [...pages, coverage],
  disableSources: true,
  disableGit: true,
  sort: ['source-order'],
  searchInComments: true,
  searchInDocuments: true,
  highlightLanguages: [
    'bash',
    'console',
    'csv',
    'html',
    'javascript',
    'json',
    'python',
    'sql',
    'tsx',
    'typescript',
    'xml',
    'yaml',
  ],
  validation: { notExported: false, invalidLink: true },
  treatValidationWarningsAsErrors: true,
  logLevel: 'Warn',
})

app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
  for (const child of project.children ?? [])
    child.name = modules.get(project.getSymbolIdFromReflection(child)?.fileName ?? '') ?? child.name
  for (const page of project.documents ?? []) {
    const [first] = page.content
    page.name = (first && /^# (.*)$/m.exec(first.text)?.[1]) ?? page.name
  }
})
findIds(
  app,
  Object.values(model.KINDS).map(({ prefix }) => prefix),
)

const project = await app.convert()
if (project) {
  rmSync(out, { recursive: true, force: true })
  await app.generateDocs(project, out)
}
rmSync(scratch, { recursive: true, force: true })
process.exit(!project || app.logger.hasErrors() ? 1 : 0)
