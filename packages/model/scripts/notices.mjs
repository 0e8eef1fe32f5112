// @ts-check
/**
 * Writes dist/THIRD-PARTY-NOTICES.txt: the licences of what is bundled into this package, as they ask for.
 * Exits 1 when something is bundled that is not named here.
 */
import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '../dist')

/** Folder of a package on which this one depends. @param {string} name */
const folderOf = (name) => realpathSync(join(import.meta.dirname, '../node_modules', name))

/** What is bundled, and where it lies: fast-deep-equal comes with ajv's runtime, and lies beside it. */
const BUNDLED = {
  '@humanwhocodes/momoa': folderOf('@humanwhocodes/momoa'),
  '@noble/hashes': folderOf('@noble/hashes'),
  ajv: folderOf('ajv'),
  'fast-deep-equal': join(folderOf('ajv'), '../fast-deep-equal'),
  'fastest-levenshtein': folderOf('fastest-levenshtein'),
}

/** Texts for packages that name a licence and do not bring it. @type {Record<string, string>} */
const STANDARD = { 'Apache-2.0': join(folderOf('typescript'), 'LICENSE.txt') }

for (const name of readdirSync(dist).filter((file) => file.startsWith('metafile'))) {
  const { inputs } = JSON.parse(readFileSync(join(dist, name), 'utf8'))
  rmSync(join(dist, name))
  const found = Object.keys(inputs).map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
  const unnamed = [...new Set(found)].filter((one) => one && !Object.hasOwn(BUNDLED, one))
  if (unnamed.length > 0) {
    console.error(`Bundled, but not named in scripts/notices.mjs: ${unnamed.join(', ')}.`)
    process.exit(1)
  }
}

const notices = Object.values(BUNDLED).map((folder) => {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const own = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  const file = own ? join(folder, own) : STANDARD[license]
  if (!file) throw new Error(`${name} has no licence file.`)
  return `${name} ${version} (${license}), by ${author}\n\n${readFileSync(file, 'utf8').trim()}\n`
})
writeFileSync(
  join(dist, 'THIRD-PARTY-NOTICES.txt'),
  `This package contains code of the following packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`,
)
