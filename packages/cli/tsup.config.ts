import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { nss: 'src/nss.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // Each command is a chunk of its own, loaded when it is called.
  splitting: true,
  clean: true,
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
