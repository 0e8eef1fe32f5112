// @ts-check
/**
 * Writes to dist/node/ what the entries are there whose code lies in index or collections: they name what of it is theirs. What that is
 * tells the other build, by tsup's metafile.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const out = 'dist/node'
const { outputs } = JSON.parse(readFileSync('dist/metafile-esm.json', 'utf8'))
const { outputs: whole } = JSON.parse(readFileSync(join(out, 'metafile-esm.json'), 'utf8'))
/** @type {(name: string) => string[]} */
const exportsOf = (name) => whole[`${out}/${name}.js`].exports

for (const [path, { entryPoint, exports }] of Object.entries(outputs)) {
  const name = basename(path, '.js')
  if (!entryPoint || name === 'shared' || existsSync(join(out, `${name}.js`))) continue
  const owner = ['collections', 'index'].find((one) =>
    exports.every((/** @type {string} */ each) => exportsOf(one).includes(each)),
  )
  if (!owner) throw new Error(`Neither index nor collections exports all of ${name}: ${exports.join(', ')}.`)
  writeFileSync(join(out, `${name}.js`), `export { ${exports.join(', ')} } from './${owner}.js'\n`)
  writeFileSync(
    join(out, `${name}.cjs`),
    `const all = require('./${owner}.cjs')\n${exports.map((/** @type {string} */ each) => `exports.${each} = all.${each}\n`).join('')}`,
  )
}
