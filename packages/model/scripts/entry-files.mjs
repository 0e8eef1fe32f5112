// @ts-check
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Keeps the code of an entry in the file of the entry, where others import it. esbuild would move what two entries share into chunks: an
 * entry of three files, though each file costs those who import it more than its bytes do. All entries lie side by side in dist/.
 *
 * @param {readonly string[]} [whole] names of entries to which all modules belong that they reach, save those of an earlier one
 * @returns {import('esbuild').Plugin}
 */
export const entryFiles = (whole = []) => ({
  name: 'entry-files',
  setup(build) {
    const { absWorkingDir = process.cwd(), entryPoints, outExtension } = build.initialOptions
    const ending = outExtension?.['.js'] ?? '.js'
    const paths = /** @type {Record<string, string>} */ (entryPoints)
    /** @type {Map<string, string>} */
    const owners = new Map(Object.entries(paths).map(([name, path]) => [resolve(absWorkingDir, path), name]))
    for (const name of [...whole].reverse())
      for (const one of reachedBy(resolve(absWorkingDir, String(paths[name])))) owners.set(one, name)

    build.onResolve({ filter: /^\./ }, async ({ path, pluginData, kind, importer, resolveDir }) => {
      if (pluginData === 'entry-files' || kind === 'entry-point') return undefined
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: 'entry-files' })
      const owner = owners.get(found.path)
      if (owner === undefined || owner === owners.get(importer)) return found
      return { path: `./${owner}${ending}`, external: true, sideEffects: false }
    })
  },
})

/** The modules that a module imports, and so on. Types are no modules. @param {string} path @returns {Set<string>} */
export function reachedBy(path, seen = new Set([path])) {
  const imports = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export)(?! type)[^'"]* from '(\.[^']+)\.js'/gm,
  )
  for (const [, to] of imports) {
    const next = resolve(dirname(path), `${to}.ts`)
    if (seen.has(next)) continue
    seen.add(next)
    reachedBy(next, seen)
  }
  return seen
}

/**
 * Takes out imports of which nothing is used. esbuild keeps them for what a module does when it is evaluated; ours do nothing.
 *
 * @type {NonNullable<import('tsup').Options['plugins']>[number]}
 */
export const withoutBareImports = {
  name: 'without-bare-imports',
  renderChunk: (code) => ({ code: code.replace(/^(?:import\s*"\.\/[\w-]+\.c?js";\s*)+/gm, '') }),
}
