import { disputes, sources } from '@nuclear-security-summits/sdk'

for (const { field, variants } of disputes.where({ subject: 'summit:nss-2014' })) {
  console.log(field)
  for (const { value, rank, reason, cites } of variants) {
    const who = cites.map(({ source }) => sources.get(source).publisher)
    console.log(`  ${value} (${rank}): ${who.join(', ')}. ${reason ?? ''}`)
  }
}
