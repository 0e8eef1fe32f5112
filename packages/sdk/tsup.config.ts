import { defineConfig } from 'tsup'
import { exports } from './package.json'

export default defineConfig({
  // One for each export, in its order: a glob gives them in the order of the disk, and chunks would be called otherwise elsewhere.
  entry: Object.values(exports).flatMap((one) =>
    typeof one === 'string' ? [] : [one.import.default.replace('./dist/', 'src/').replace('.js', '.ts')],
  ),
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
