import { readdirSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { defineConfig } from 'tsup'
import { entryFiles, withoutBareImports } from '../model/scripts/entry-files.mjs'
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

export default defineConfig({
  // By name: tsup takes a list for globs and gives their files in the order in which the disk answers, and esbuild would call the chunks
  // otherwise each time. What makes a collection is a file of its own too: each of them needs it.
  entry: Object.fromEntries([...names, 'shared'].map((name) => [name, moduleOf(name)])),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // CJS too: entries share one copy of what they have in common, so that objects are identical across them.
  splitting: true,
  plugins: [withoutBareImports],
  esbuildPlugins: [entryFiles(['shared'])],
  clean: true,
  // Deno wants `node:` before the names of Node's own modules.
  removeNodeProtocol: false,
  external: [/^node:/],
  // For model/scripts/notices.mjs, which takes it away again.
  metafile: true,
  // tsup sets baseUrl, which TypeScript 6 calls deprecated. Only here, never in tsconfig.json.
  dts: {
    entry: Object.fromEntries(names.map((name) => [name, moduleOf(name)])),
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
