import type { Dispute } from '@nuclear-security-summits/data'
import { kindOf } from '@nuclear-security-summits/model/core'
import { resolvePointer, typeOf } from '@nuclear-security-summits/model/fields'
import { formatDate, nameOf, record } from '@nuclear-security-summits/sdk'
import type { Content } from '../html.js'
import type { Page } from '../page.js'
import { inWords } from '../words.js'
import { display } from './facts.js'

/**
 * What a dispute is about, in words.
 *
 * @example
 * disputeTitle(disputes.get('dispute:nss-2016-leaders')) // '2016 Nuclear Security Summit: counts, leaders'
 */
export function disputeTitle({ subject, field }: Dispute): string {
  const path = field
    .slice(1)
    .replace(/\/value$/, '')
    .split('/')
  return `${nameOf(subject).replace(/\.$/, '')}: ${path.map(tokenInWords).join(', ')}`
}

/** A token of a pointer: the field, or the key of an element: an id, a day, a word. */
function tokenInWords(token: string): string {
  if (token.includes(':')) return nameOf(token)
  return /^\d{4}/.test(token) ? formatDate(token) : inWords(token)
}

/** One of the values that sources give, as its field would show it. */
export function variantValue(
  page: Page,
  { subject, field }: Dispute,
  value: string | number | boolean,
): Content {
  const found = resolvePointer(typeOf(kindOf(subject) ?? 'source'), record(subject), field)
  return display(page, value, found.found ? found.field : undefined)
}
