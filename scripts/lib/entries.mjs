// @ts-check
/** The entries of the libraries, and the declarations of each. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** @typedef {Map<string, string>} Entries the path of the declarations of each entry, by its name: `index`, `core` */

/**
 * The entries that a package's `exports` name one by one.
 *
 * @param {string} name folder of the package
 * @returns {Entries}
 */
export const entriesOf = (name) => {
  const folder = join(root, 'packages', name)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return new Map(
    Object.entries(exports).flatMap(([subpath, target]) =>
      target?.import?.types
        ? [[subpath === '.' ? 'index' : subpath.slice(2), join(folder, target.import.types)]]
        : [],
    ),
  )
}

/**
 * The entry of the data package, which exports all others, with the types that it would have without a record: each id is then a
 * pattern, and a new record does not change the public surface.
 *
 * @returns {Promise<Entries>}
 */
export const dataEntries = async () => {
  const { KIND_NAMES, KINDS, readDataset, REGISTERS } = await import(
    join(root, 'packages/model/dist/index.js')
  )
  const { collectionTypes, recordTypes } = await import(join(root, 'packages/data/scripts/types.mjs'))
  const { changesModules, indexModules, manifestModules } = await import(
    join(root, 'packages/data/scripts/modules.mjs')
  )
  const { dataset } = readDataset([])
  const kinds = [...KIND_NAMES.map((/** @type {string} */ kind) => KINDS[kind]), ...Object.values(REGISTERS)]
  const folder = join(root, 'packages/data/reports/api')
  const files = {
    'types.d.ts': recordTypes(dataset),
    ...manifestModules({}),
    ...changesModules([]),
    ...indexModules([...kinds.map(({ collection }) => collection), 'manifest', 'changes']),
    ...Object.fromEntries(
      kinds.map(({ collection, type }) => [
        `${collection}.d.ts`,
        collectionTypes(collection, type, [], [], () => '', 'ts'),
      ]),
    ),
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of Object.entries(files))
    if (path.endsWith('.d.ts')) writeFileSync(join(folder, path), text)
  return new Map([['index', join(folder, 'index.d.ts')]])
}
