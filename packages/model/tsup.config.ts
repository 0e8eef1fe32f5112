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

const common: Options = {
  target: 'es2022',
  platform: 'neutral',
  // Entries share one copy of what they have in common, so that objects are identical across them.
  splitting: true,
  // For scripts/notices.mjs, which takes it away again.
  metafile: true,
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

/** In Node what ajv has compiled is a file of its own: see scripts/in-node.mjs. */
const compiledApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'compiled-apart',
  setup(build) {
    const ending = build.initialOptions.outExtension?.['.js'] ?? '.js'
    build.onResolve({ filter: /\/compiled\.js$/ }, () => ({
      path: `./compiled${ending}`,
      external: true,
      sideEffects: false,
    }))
  },
}

export default defineConfig([
  // For bundlers and pages: a file for each entry, and for each part that a bundler may leave out.
  {
    ...common,
    entry: named([...entries, ...parts]),
    format: 'esm',
    plugins: [withoutBareImports, shortValidators],
    esbuildPlugins: [entryFiles(['core'])],
    clean: ['!node'],
  },
  // For Node, which reads them at each start: few files, and short. The names stay, for those who read a stack.
  {
    ...common,
    entry: { ...named(entries), ajv: 'src/generated/validators.js' },
    format: ['esm', 'cjs'],
    outDir: 'dist/node',
    minifyWhitespace: true,
    plugins: [withoutBareImports],
    esbuildPlugins: [compiledApart, entryFiles(['core'])],
    clean: true,
  },
  // Their types.
  {
    entry: named(entries),
    format: ['esm', 'cjs'],
    // tsup sets baseUrl, which TypeScript 6 calls deprecated. Only here, never in tsconfig.json.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
