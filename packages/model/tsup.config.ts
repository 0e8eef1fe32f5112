import { defineConfig } from 'tsup'

export default defineConfig({
  // By name: tsup takes a list for globs and gives their files in the order in which the disk answers.
  entry: Object.fromEntries(
    ['index', 'core', 'fields', 'text', 'validators', 'diff', 'node'].map((name) => [name, `src/${name}.ts`]),
  ),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // CJS too: entries share one copy of what they have in common, so that objects are identical across them.
  splitting: true,
  clean: true,
  // For scripts/notices.mjs, which takes it away again.
  metafile: true,
  // tsup sets baseUrl, which TypeScript 6 calls deprecated. Only here, never in tsconfig.json.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
