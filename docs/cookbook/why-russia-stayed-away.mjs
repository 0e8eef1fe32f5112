import { absences, formatDate, nameOf, sources } from '@nuclear-security-summits/sdk'

const [absence] = absences({ summit: 'summit:nss-2016', state: 'state:rus' })

for (const { reason, statements } of absence.reasons) {
  const [statement] = statements
  const [rendition] = statement.renditions
  console.log(`${formatDate(statement.said)}, ${nameOf(reason.claimant)}:`)
  console.log(`  ${reason.gloss}`)
  console.log(`  in: ${sources.get(rendition.source).title}`)
}
