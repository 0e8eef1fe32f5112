import type { Id, Participation, PresentParticipation, Reason } from '@nuclear-security-summits/data'
import { formatDate, nameOf, statements } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { inWords } from '../words.js'
import { marks, pointer } from './evidence.js'
import { capacityOf, commas } from './facts.js'

/** Who led a delegation, each with title and sources. */
export function headsOf(page: Page, { id, party, heads }: PresentParticipation): Content {
  if (heads.length === 0) return html`<span class="unknown">No source names the head</span>`
  return heads.map(({ person, capacity, role, standsInFor }) => {
    const inFor = standsInFor && [' for ', page.link(standsInFor)]
    const as = role !== 'head' && html` <span class="aside">(${role}${inFor})</span>`
    const sources = marks(page, id, pointer('heads', person))
    return html`<div>${page.link(person)}, ${capacityOf(page, capacity, party)}${as}${sources}</div>`
  })
}

/** Who came along with the head, as far as sources name them. */
export const membersOf = (page: Page, { id, party, members = [] }: PresentParticipation): Content =>
  members.map(
    ({ person, capacity }) =>
      html`<div>${page.link(person)}, ${capacityOf(page, capacity, party)}${marks(page, id, pointer('members', person))}</div>`,
  )

/** That somebody stayed away, and how that came about. */
export function absenceOf(page: Page, one: Participation): Content {
  if (one.outcome === 'present') return undefined
  const announced = one.announced && [
    ', announced ',
    formatDate(one.announced),
    marks(page, one.id, '/announced'),
  ]
  return [inWords(one.manner), marks(page, one.id, '/outcome', '/manner'), announced]
}

/** The reasons that were given for an absence: each is what its claimant says. */
export function reasonsOf(page: Page, one: Participation): Content {
  const [list, at] =
    one.outcome === 'absent'
      ? [one.reasons, ['reasons']]
      : [one.leaderAbsent?.reasons ?? [], ['leaderAbsent', 'reasons']]
  if (list.length === 0) return undefined
  return html`<ol class="claims">
${list.map((reason) => claim(page, one.id, reason, pointer(...at, reason.id)))}</ol>`
}

function claim(page: Page, id: Id, { claimant, gloss, code, statements: ids }: Reason, at: string): Content {
  const [first] = ids.map((one) => statements.get(one))
  const title = first?.capacity && first.speaker === claimant && `, ${first.capacity.title}`
  const said = ids.map((one) => page.link(one, formatDate(statements.get(one).said)))
  return html`<li><p class="who">${page.link(claimant)}${title}${said.length > 0 && [' · ', commas(said)]}</p>
<p>${gloss}${marks(page, id, at)} <span class="aside">${inWords(code)}</span></p></li>
`
}

/** A participation, by its party at its summit. */
export const partyLink = (page: Page, { party }: Participation): Content => page.link(party)

/** The name by which a row of a participation sorts. */
export const partyName = ({ party }: Participation): string => nameOf(party)
