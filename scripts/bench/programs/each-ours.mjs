// Every record once through get(), with all that has to be parsed and frozen for it: milliseconds, after the import.
import * as sdk from '@nuclear-security-summits/sdk'
import { texts } from './dataset.mjs'

const collections = { ...sdk }
const jobs = [...texts].map(([name, text]) => [collections[name], JSON.parse(text).map(({ id }) => id)])
const start = performance.now()
let seen = 0
for (const [collection, list] of jobs) for (const id of list) if (collection.get(id)) seen += 1
process.stdout.write(JSON.stringify({ ms: performance.now() - start, seen }))
