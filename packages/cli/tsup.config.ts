import { defineConfig } from 'tsup'

export default defineConfig({
  // The table of commands is also for scripts/docs.mjs, which writes a page from it.
  entry: { nss: 'src/nss.ts', commands: 'src/commands.ts' },
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
