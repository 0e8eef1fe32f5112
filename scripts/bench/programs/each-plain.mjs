// The same with JSON.parse and a Map: milliseconds.
import { texts } from './dataset.mjs'

const ids = [...texts.values()].map((text) => JSON.parse(text).map(({ id }) => id))
const start = performance.now()
let seen = 0
for (const [index, text] of [...texts.values()].entries()) {
  const map = new Map(JSON.parse(text).map((record) => [record.id, record]))
  for (const id of ids[index]) if (map.get(id)) seen += 1
}
process.stdout.write(JSON.stringify({ ms: performance.now() - start, seen }))
