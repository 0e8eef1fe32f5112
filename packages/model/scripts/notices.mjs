// @ts-check
/**
 * Writes dist/THIRD-PARTY-NOTICES.txt of the package in the working folder: the licences of what is bundled into it, as they ask for.
 * Wants tsup's metafiles, and takes them away. Exits 1 when something is bundled that is not named.
 *
 * node notices.mjs <package...>
 */
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const named = process.argv.slice(2)

/** Where a package lies on which this one depends, or the model, whose code others bundle. @param {string} name */
const folderOf = (name) =>
  realpathSync(
    [join('node_modules', name), join('../model/node_modules', name)].find((path) => existsSync(path)) ??
      name,
  )

/** Texts for packages that name a licence and do not bring it. @type {Record<string, string>} */
const STANDARD = { 'Apache-2.0': join(folderOf('typescript'), 'LICENSE.txt') }

const dist = readdirSync('dist', { recursive: true, encoding: 'utf8' })
for (const name of dist.filter((file) => basename(file).startsWith('metafile'))) {
  const { inputs } = JSON.parse(readFileSync(join('dist', name), 'utf8'))
  rmSync(join('dist', name))
  const found = Object.keys(inputs).map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
  const unnamed = [...new Set(found)].filter((one) => one && !named.includes(one))
  if (unnamed.length > 0) {
    console.error(
      `Bundled, but scripts/notices.mjs is not told of it in package.json: ${unnamed.join(', ')}.`,
    )
    process.exit(1)
  }
}

const notices = named.map((one) => {
  const folder = folderOf(one)
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const own = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  const file = own ? join(folder, own) : STANDARD[license]
  if (!file) throw new Error(`${name} has no licence file.`)
  const by = typeof author === 'string' ? author : author?.name
  return `${name} ${version} (${license}), by ${by}\n\n${readFileSync(file, 'utf8').trim()}\n`
})
writeFileSync(
  join('dist', 'THIRD-PARTY-NOTICES.txt'),
  `This package contains code of the following packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`,
)
