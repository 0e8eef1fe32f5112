import { readdirSync } from 'node:fs'
import { basename, resolve, sep } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { entryFiles, reachedBy, withoutBareImports } from '../model/scripts/entry-files.mjs'
import { exports } from './package.json'

/** Names of the files that `exports` names. */
const names = Object.values(exports).flatMap((one) =>
  typeof one === 'string' ? [] : basename(one.import.default, '.js'),
)

/** The module behind a subpath: in src/, or in a folder of it. */
function moduleOf(name: string): string {
  const file = `${name}.ts`
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
  // src/index.ts, and not collections/index.ts.
  const found = all.filter((path) => basename(path) === file).sort((a, b) => a.length - b.length)[0]
  if (!found) throw new Error(`No module is called ${file}.`)
  return `src/${found.replaceAll(sep, '/')}`
}

/** By name: tsup takes a list for globs and gives their files in the order in which the disk answers, and esbuild would call the chunks otherwise each time. */
const named = (list: readonly string[]) => Object.fromEntries(list.map((name) => [name, moduleOf(name)]))

const common: Options = {
  target: 'es2022',
  platform: 'neutral',
  // Entries share one copy of what they have in common, so that objects are identical across them.
  splitting: true,
  // Deno wants `node:` before the names of Node's own modules.
  removeNodeProtocol: false,
  external: [/^node:/],
  // For scripts/node-entries.mjs and model/scripts/notices.mjs, which takes it away again.
  metafile: true,
  plugins: [withoutBareImports],
  // In ASCII, as it is by default: an engine keeps a module with any other letter in twice the memory.
}

/** Entries that the index does not reach. The others are a part of it, or of the collections. */
const besides = ['jsonld', 'search', 'tables']

/** Those that have collections of their own. */
const apart = ['open', 'sample']

/** From the index of the data package, which is one file in Node; and what we have of the model along with our own code. */
const fewFiles: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'few-files',
  setup(build) {
    const ending = build.initialOptions.outExtension?.['.js'] ?? '.js'
    build.onResolve({ filter: /^@nuclear-security-summits\/data\// }, () => ({
      path: '@nuclear-security-summits/data',
      external: true,
      sideEffects: false,
    }))
    // What is core to the model is beside the collections, whoever else asks for it: the model's other modules do too.
    const inside = reachedBy(resolve('src/collections/in-node.ts'))
    build.onResolve({ filter: /\/core(?:\.js)?$/ }, ({ path, importer }) =>
      (path.startsWith('@') && !inside.has(importer)) || /[\\/]model[\\/]dist[\\/]/.test(importer)
        ? { path: `./collections${ending}`, external: true, sideEffects: false }
        : undefined,
    )
  },
}

export default defineConfig([
  // A file for each entry, for bundlers and pages. What makes a collection is a file of its own too: each of them needs it.
  {
    ...common,
    entry: named([...names, 'shared']),
    format: 'esm',
    esbuildPlugins: [entryFiles(['shared'])],
  },
  // As few files as can be, for Node: each that it loads costs more than what is in it.
  {
    ...common,
    entry: { collections: 'src/collections/in-node.ts', ...named(['index', ...besides]) },
    format: ['esm', 'cjs'],
    outDir: 'dist/node',
    esbuildPlugins: [fewFiles, entryFiles(['collections', 'index'])],
    noExternal: [/^@nuclear-security-summits\/(?:data|model)/],
  },
  {
    ...common,
    entry: named(apart),
    format: ['esm', 'cjs'],
    outDir: 'dist/node',
    splitting: false,
    metafile: false,
    noExternal: [/^@nuclear-security-summits\/model/],
  },
  // Their types.
  {
    entry: named(names),
    format: ['esm', 'cjs'],
    // tsup sets baseUrl, which TypeScript 6 calls deprecated. Only here, never in tsconfig.json.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
