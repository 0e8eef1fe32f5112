/** The dataset opened from a disk, as it is installed. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openDataset } from '@nuclear-security-summits/sdk/open'

const opened = openDataset('node_modules/@nuclear-security-summits/data')
opened.verify()
const file = createRequire(import.meta.url).resolve('@nuclear-security-summits/data/summits.json')
console.log(
  JSON.stringify({
    ids: [...opened.summits].map(({ id }) => id),
    record: opened.summits.get('summit:nss-2016'),
    data: JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))),
  }),
)
