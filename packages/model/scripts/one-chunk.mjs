// @ts-check
import { dirname, join, relative, resolve } from 'node:path'

/**
 * Puts all that some modules reach into one chunk, by letting every entry import them. esbuild makes a chunk for each set of entries that
 * have a module in common: ten small files where one would do, and each file costs those who import it more than its bytes do.
 *
 * @param {readonly string[]} modules paths from the package's folder, such as `src/core.ts`
 * @returns {import('esbuild').Plugin}
 */
export const oneChunk = (modules) => ({
  name: 'one-chunk',
  setup(build) {
    const folder = build.initialOptions.absWorkingDir ?? process.cwd()
    const shared = modules.map((path) => join(folder, path))
    const entries = Object.values(
      /** @type {Record<string, string>} */ (build.initialOptions.entryPoints),
    ).map((path) => resolve(folder, path))
    // "sideEffects": false of the package would let esbuild drop an import of which nothing is used.
    build.onResolve({ filter: /^\./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'one-chunk') return undefined
      const { resolveDir, importer, kind } = from
      const found = await build.resolve(path, { resolveDir, importer, kind, pluginData: 'one-chunk' })
      return { ...found, sideEffects: true }
    })
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!entries.includes(path) || shared.includes(path)) return undefined
      const { readFile } = await import('node:fs/promises')
      const imports = shared.map((one) => {
        const to = relative(dirname(path), one).replaceAll('\\', '/').replace(/\.ts$/, '.js')
        return `import '${to.startsWith('.') ? to : `./${to}`}'\n`
      })
      return { contents: imports.join('') + (await readFile(path, 'utf8')), loader: 'ts' }
    })
  },
})
