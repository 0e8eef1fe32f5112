import { defineConfig } from 'tsup'
import { oneChunk } from '../model/scripts/one-chunk.mjs'
import { exports } from './package.json'

export default defineConfig({
  // One for each export, by name: tsup takes a list for globs and gives their files in the order in which the disk answers, and
  // esbuild would call the chunks otherwise each time.
  entry: Object.fromEntries(
    Object.values(exports).flatMap((one) => {
      if (typeof one === 'string') return []
      const name = one.import.default.replace('./dist/', '').replace('.js', '')
      return [[name, `src/${name}.ts`]]
    }),
  ),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // CJS too: entries share one copy of what they have in common, so that objects are identical across them.
  splitting: true,
  esbuildPlugins: [oneChunk(['src/collection-from.ts', 'src/extend.ts'])],
  clean: true,
  // Deno wants `node:` before the names of Node's own modules.
  removeNodeProtocol: false,
  external: [/^node:/],
  // For model/scripts/notices.mjs, which takes it away again.
  metafile: true,
  // tsup sets baseUrl, which TypeScript 6 calls deprecated. Only here, never in tsconfig.json.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
