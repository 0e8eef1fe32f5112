// The JSON of the installed dataset, by collection.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('@nuclear-security-summits/data/manifest.json'))
const { collections } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

/** Text of each collection that holds records, by its name. */
export const texts = new Map(
  Object.entries(collections)
    .filter(([, { records }]) => records > 0)
    .map(([name]) => [name, readFileSync(join(folder, `${name}.json`), 'utf8')]),
)
