import { readFileSync } from 'node:fs'
import { manifest, resolveId } from '@nuclear-security-summits/sdk'
import { changes } from '@nuclear-security-summits/sdk/changes'

// Ids that an app of yours has stored, checked after an upgrade.
const stored = JSON.parse(readFileSync('my-ids.json', 'utf8'))

for (const id of stored.ids) {
  const found = resolveId(id)
  if (!found) console.log(`${id}: there is no such record`)
  else if (found.redirectedFrom) console.log(`${id}: is now ${found.record.id}`)
  else console.log(`${id}: stands`)
}

// What has been corrected since, record by record: nothing, where the version is the same.
const since = stored.version ?? manifest().version
for (const { id, version, what } of changes({ since })) console.log(`${version} ${what} ${id}`)
