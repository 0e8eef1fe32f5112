import type { Id } from '@nuclear-security-summits/data'
import { KINDS, kindOf, slugOf } from '@nuclear-security-summits/model/core'
import { record } from '@nuclear-security-summits/sdk'

/** Name of the collection to which a record belongs: the folder of its page. */
export const collectionOf = (id: Id): string => KINDS[kindOf(id) ?? 'source'].collection

/**
 * Where a record is shown, from the root of the site. Mentions and time expressions are shown where their article is.
 *
 * @throws {NssError} `unknown-id`
 * @example
 * addressOf('summit:nss-2016') // 'summits/nss-2016.html'
 */
export function addressOf(id: Id): string {
  const found = record(id)
  if ('article' in found) return `${addressOf(found.article)}#${found.id}`
  return `${collectionOf(found.id)}/${slugOf(found.id)}.html`
}
