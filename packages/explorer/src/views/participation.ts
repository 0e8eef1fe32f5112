import type { Participation } from '@nuclear-security-summits/data'
import { nameOf } from '@nuclear-security-summits/sdk'
import { html } from '../html.js'
import { marks } from '../parts/evidence.js'
import { factList, fieldRow, row } from '../parts/facts.js'
import { absenceOf, headsOf, membersOf, reasonsOf } from '../parts/participation.js'
import type { ViewOf } from '../record-page.js'

/** Whether a state or organization came to a summit; who led it, or why it stayed away. */
export const participationView: ViewOf<Participation> = (page, one) => {
  const { id, summit, party } = one
  const present = one.outcome === 'present' ? one : undefined
  const absentLeader = present?.leaderAbsent
  const facts = factList([
    row('Summit', page.link(summit), marks(page, id, '/summit')),
    row('Party', page.link(party), marks(page, id, '/party')),
    present
      ? row('Outcome', 'present', marks(page, id, '/outcome'))
      : row('Outcome', 'absent: ', absenceOf(page, one)),
    fieldRow(page, id, 'role'),
    fieldRow(page, id, 'invitation'),
    present && row(present.heads.length > 1 ? 'Heads' : 'Head', headsOf(page, present)),
    present && row('Came along', membersOf(page, present)),
    absentLeader &&
      row('Expected and absent', page.link(absentLeader.expected), marks(page, id, '/leaderAbsent/expected')),
  ])
  const reasons = reasonsOf(page, one)
  return {
    title: nameOf(id),
    body: html`${facts}${
      reasons &&
      html`<section><h2>Reasons that were given</h2>
<p class="aside">A reason is a claim: each is what its claimant says.</p>
${reasons}</section>`
    }`,
  }
}
