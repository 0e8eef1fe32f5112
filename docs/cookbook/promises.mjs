import { commitments, nameOf, summits } from '@nuclear-security-summits/sdk'

// What Ukraine promised, theme by theme, summit by summit.
const columns = summits.ids
for (const { theme, counts } of commitments.pivot({ party: 'state:ukr' }))
  console.log(columns.map((summit) => counts[summit] ?? 0).join(' '), nameOf(theme))

// And what became of each promise, by whom and when that was looked at last.
for (const { commitment, last } of commitments.outcomes({ party: 'state:ukr', summit: 'summit:nss-2010' })) {
  console.log(commitment.gloss)
  if (last) console.log(`  ${nameOf(last.assessor)}, ${last.asOf}: ${last.status}`)
}
