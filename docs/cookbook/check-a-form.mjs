import { checkRecord } from '@nuclear-security-summits/model'

// What somebody typed into a form, before it is saved. Runs in the browser too.
const typed = { id: 'topic:border control', nmae: 'border control', cites: [] }

for (const { path, message, nearest = [] } of checkRecord('topic', typed)) {
  console.log(`${path.join('.')}: ${message}`)
  if (nearest.length > 0) console.log(`  Did you mean ${nearest.join(', ')}?`)
}
