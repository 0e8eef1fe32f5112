// @ts-check
/**
 * Writes to dist/node/ what the entries are there whose code lies in index or collections: they name what of it is theirs. What that is
 * tells the other build, by tsup's metafile.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const out = 'dist/node'
const { outputs } = JSON.parse(readFileSync('dist/metafile-esm.json', 'utf8'))
const { outputs: whole } = JSON.parse(readFileSync(join(out, 'metafile-esm.json'), 'utf8'))
for (const [path, { entryPoint, exports }] of Object.entries(outputs)) {
  const name = basename(path, '.js')
  if (!entryPoint || name === 'shared' || existsSync(join(out, `${name}.js`))) continue
  const owner = dirname(entryPoint) === 'src/collections' ? 'collections' : 'index'
  const missing = exports.filter(
    (/** @type {string} */ one) => !whole[`${out}/${owner}.js`].exports.includes(one),
  )
  if (missing.length > 0)
    throw new Error(
      `${name} exports what ${owner} does not: ${missing.join(', ')}. Export it there, or name ${name} in tsup.config.ts.`,
    )
  writeFileSync(join(out, `${name}.js`), `export { ${exports.join(', ')} } from './${owner}.js'\n`)
  writeFileSync(
    join(out, `${name}.cjs`),
    `const all = require('./${owner}.cjs')\n${exports.map((/** @type {string} */ one) => `exports.${one} = all.${one}\n`).join('')}`,
  )
}
