// @ts-check
/** Made-up datasets as files: as people edit them, and as they are released. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatRecord, KIND_NAMES, KINDS, pathOf, REGISTERS, typeOf } from '@nuclear-security-summits/model'

/** @typedef {import('./made-up.mjs').MadeUp} MadeUp */

/**
 * The files of a dataset that people edit, as they would lie in data/.
 *
 * @param {MadeUp} made
 * @returns {Map<string, string>} their texts by path
 */
export function authoredFiles(made) {
  const records = KIND_NAMES.flatMap((kind) =>
    made[kind].map((record) => {
      const $schema = `../../packages/model/schemas/${kind}.schema.json`
      return /** @type {const} */ ([
        String(pathOf(record.id)),
        formatRecord(typeOf(kind), { $schema, ...record }),
      ])
    }),
  )
  const registers = Object.values(REGISTERS).map(({ collection }) => {
    const $schema = `../packages/model/schemas/${collection}.schema.json`
    return /** @type {const} */ ([
      `${collection}.json`,
      `${JSON.stringify({ $schema, records: [] }, null, 2)}\n`,
    ])
  })
  return new Map([...records, ...registers])
}

/**
 * The files of a dataset that is released: those of packages/data/dist that are JSON.
 *
 * @param {MadeUp} made
 * @param {{ version?: string, redirects?: readonly object[] }} [about]
 * @returns {Map<string, string>} their texts by name
 */
export function releasedFiles(made, { version = '0.1.0', redirects = [] } = {}) {
  const lists = [
    ...KIND_NAMES.map((kind) => /** @type {const} */ ([KINDS[kind].collection, made[kind]])),
    /** @type {const} */ ([REGISTERS.redirect.collection, redirects]),
    /** @type {const} */ ([REGISTERS.ledger.collection, []]),
  ]
  const files = new Map()
  const collections = lists.map(([collection, records]) => {
    const lines = records.map((record) => JSON.stringify(record))
    const json = lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
    files.set(`${collection}.json`, json)
    const sha256 = createHash('sha256').update(json).digest('hex')
    return [collection, { records: records.length, bytes: Buffer.byteLength(json), sha256 }]
  })
  const manifest = {
    name: '@nuclear-security-summits/data',
    version,
    title: 'Made-up Summits',
    licences: { data: { name: 'CC0-1.0' }, code: { name: 'CC0-1.0' }, excerpts: { name: 'none' } },
    coverage: { section: 0, page: 0, field: 0, record: 0, none: 0 },
    collections: Object.fromEntries(collections),
  }
  return files.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Writes files into a folder. @param {string} folder @param {ReadonlyMap<string, string>} files */
export function writeFiles(folder, files) {
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
