import type { Dispute, Id } from '@nuclear-security-summits/data'
import { isWithin } from '@nuclear-security-summits/model/fields'
import { disputes, evidence, type FactEvidence, type Support } from '@nuclear-security-summits/sdk'
import { addressOf } from '../addresses.js'
import { type Content, html, joined } from '../html.js'
import type { Page } from '../page.js'
import { counted } from '../words.js'

const known = new Map<Id, readonly FactEvidence[]>()

/** The facts of a record; the same records stand on many pages. */
export function factsOf(id: Id): readonly FactEvidence[] {
  const facts = known.get(id) ?? evidence(id)
  known.set(id, facts)
  return facts
}

/**
 * A JSON Pointer from its tokens.
 *
 * @example
 * pointer('labels', 'A/CPPNM') // '/labels/A~1CPPNM'
 */
export const pointer = (...tokens: readonly string[]): string =>
  tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The marks of footnotes, each a link to its own. */
export function marksOf(page: Page, supports: readonly Support[]): Content {
  const numbers = [...new Set(supports.map((support) => page.numberOf(support)))].sort((a, b) => a - b)
  if (numbers.length === 0) return undefined
  const marks = numbers.map((one) => html`<a href="#note-${one}" aria-label="Source ${one}">${one}</a>`)
  // A narrow space that does not break: copied or read aloud, "52" and "9" must not become "529".
  return html`\u202f<sup class="marks">${joined(marks, ' ')}</sup>`
}

/**
 * The marks of the sources that support fields of a record, and a word where sources disagree on them. What they support counts as
 * shown on the page.
 *
 * @param fields JSON Pointers, lists by key
 */
export function marks(page: Page, id: Id, ...fields: readonly string[]): Content {
  const facts = factsOf(id).filter((fact) => fields.some((field) => isWithin(fact.pointer, field)))
  for (const fact of facts) page.show(id, fact.pointer)
  const contested = fields
    .flatMap((field) => disputesOn(id, field))
    .map((dispute) => html` <span class="contested">${page.link(dispute.id, 'sources differ')}</span>`)
  const found = marksOf(
    page,
    facts.flatMap(({ supports }) => supports),
  )
  return [found, contested]
}

/** The disputes about a record. */
export const disputesOf = (id: Id): readonly Dispute[] => bySubject.get(id) ?? []

/** The disputes about a field of a record, or about something in it. */
export const disputesOn = (id: Id, field: string): readonly Dispute[] =>
  disputesOf(id).filter((dispute) => isWithin(dispute.field, field))

const bySubject = new Map<string, Dispute[]>()
for (const dispute of disputes)
  bySubject.set(dispute.subject, [...(bySubject.get(dispute.subject) ?? []), dispute])

/** Every support of a record once, in the order of its facts. */
export function supportsOf(id: Id): readonly Support[] {
  const supports = new Map<string, Support>()
  for (const one of factsOf(id).flatMap((fact) => fact.supports))
    supports.set(JSON.stringify([one.source.id, one.locator, one.basis, one.note]), one)
  return [...supports.values()]
}

/** How many sources stand behind a record, with a way to them: for lists, where the footnotes are on the record's own page. */
export function sourcesOf(page: Page, id: Id): Content {
  const number = new Set(supportsOf(id).map(({ source }) => source.id)).size
  if (number === 0) return undefined
  return html`\u202f<a class="evidence" href="${page.root}${addressOf(id)}#sources" data-of="${id}" aria-label="${counted(number, 'source')}">${number}</a>`
}
