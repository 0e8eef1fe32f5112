import { transform } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { entryFiles, withoutBareImports } from './scripts/entry-files.mjs'

const entries = ['index', 'core', 'fields', 'text', 'validators', 'validate', 'diff', 'node']

/**
 * Modules that the index exports, each in a file of its own, though no `exports` names it: bundlers leave out whole files that nobody asks
 * for ("sideEffects": false), but not the rules of the lint once they stand in the index itself.
 */
const parts = [
  'amend',
  'check-record',
  'coverage',
  'draft',
  'json/canonical',
  'lint/check-file',
  'lint/dataset',
  'lint/finding',
  'lint/lint',
  'lint/read',
  'lint/rules/index',
  'moves/plan',
]

/** By name: tsup takes a list for globs and gives their files in the order in which the disk answers. Side by side, whatever their folder. */
const named = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name.replaceAll('/', '-'), `src/${name}.ts`]))

/**
 * What ajv has compiled, without its blanks: nobody reads it, and it is two thirds as long. Of no other file: the marks by which
 * bundlers leave out what is not used would go too.
 */
const shortValidators: NonNullable<Options['plugins']>[number] = {
  name: 'short-validators',
  renderChunk: async (code, { path }) =>
    /[\\/]validators\.c?js$/.test(path)
      ? transform(code, { minifyWhitespace: true, charset: 'utf8' })
      : undefined,
}

export default defineConfig({
  entry: named([...entries, ...parts]),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // CJS too: entries share one copy of what they have in common, so that objects are identical across them.
  splitting: true,
  plugins: [withoutBareImports, shortValidators],
  esbuildPlugins: [entryFiles(['core'])],
  clean: true,
  // For scripts/notices.mjs, which takes it away again.
  metafile: true,
  // tsup sets baseUrl, which TypeScript 6 calls deprecated. Only here, never in tsconfig.json.
  dts: { entry: named(entries), compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
