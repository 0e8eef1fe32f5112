import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { esModule } from '../data/scripts/modules.mjs'

/** The search looks in no citation: what is sent to a reader's browser goes without them, at half the size. */
const withoutCitations: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-citations',
  setup(build) {
    build.onLoad({ filter: /packages[\\/]data[\\/]dist[\\/][a-z]+\.js$/ }, ({ path }) => {
      const name = basename(path, '.js')
      if (['index', 'manifest'].includes(name)) return undefined
      const records: unknown = JSON.parse(
        readFileSync(path.replace(/\.js$/, '.json'), 'utf8'),
        (key, value) => (key === 'cites' ? undefined : value),
      )
      return { contents: esModule(name, JSON.stringify(records)) }
    })
  },
}

export default defineConfig([
  {
    entry: { main: 'src/main.ts', serve: 'src/serve.ts' },
    outDir: 'build',
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    clean: true,
    splitting: false,
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
  {
    entry: { theme: 'src/client/theme.ts', site: 'src/client/site.ts', search: 'src/client/search.ts' },
    outDir: 'build/client',
    // Plain scripts: a browser loads no module from a disk.
    format: ['iife'],
    outExtension: () => ({ js: '.js' }),
    target: 'es2022',
    platform: 'browser',
    minify: true,
    noExternal: [/./],
    esbuildPlugins: [withoutCitations],
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
])
