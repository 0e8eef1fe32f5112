import type { Source } from '@nuclear-security-summits/data'
import { formatDate } from '../dates.js'

/**
 * Who has to be named wherever words of a source are shown: holder, date, address.
 *
 * @example
 * creditOf(sources.get('source:tass-865989')) // '© TASS, 30 March 2016, https://tass.com/politics/865989'
 */
export function creditOf({ rights, publisher, title, published, url }: Source): string {
  const holder = rights.holder ?? publisher ?? `"${title}"`
  return [`© ${holder}`, published && formatDate(published), url].filter(Boolean).join(', ')
}
