import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/{index,attendance,cite,delegations,evidence,gaps,provenance,records,references,search,timeline}.ts',
    'src/text/attach.ts',
    'src/collections/*.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // CJS too: entries share one copy of what they have in common, so that objects are identical across them.
  splitting: true,
  clean: true,
  // tsup sets baseUrl, which TypeScript 6 calls deprecated. Only here, never in tsconfig.json.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
