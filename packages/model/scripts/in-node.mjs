// @ts-check
/**
 * Writes to dist/node/ how the validators find there what ajv has compiled: 450 KB, which are read when the quick check has said no.
 * What bundles these modules all the same follows the `require`, which in an ES module Node has not, save the one that `node -e` makes
 * global.
 */
import { rmSync, writeFileSync } from 'node:fs'

// Nobody imports this form.
rmSync('dist/node/ajv.js')
writeFileSync('dist/node/compiled.cjs', "exports.compiled = () => require('./ajv.cjs')\n")
writeFileSync(
  'dist/node/compiled.js',
  `import { createRequire } from 'node:module'

const inNode = typeof require === 'undefined' || require === globalThis.require

let all
export const compiled = () =>
  (all ??= inNode ? createRequire(import.meta.url)('./ajv.cjs') : require('./ajv.cjs'))
`,
)
