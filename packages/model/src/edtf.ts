import type { EdtfDate } from './kinds/values.js'

/** The date without its qualifier (`?`, `~`, `%`). */
const bare = (date: EdtfDate): string => date.replace(/[?~%]$/, '')

/**
 * First day that a date can mean, as `YYYY-MM-DD`: dates of any precision compare as strings.
 *
 * @example
 * earliest('2016-03') // '2016-03-01'
 */
export function earliest(date: EdtfDate): string {
  const [year = '', month = '01', day = '01'] = bare(date).split('-')
  return `${year}-${month}-${day}`
}

/**
 * Last day that a date can mean, as `YYYY-MM-DD`. A month ends on its 31st here, whatever the month: good enough to compare.
 *
 * @example
 * latest('2016-03') // '2016-03-31'
 */
export function latest(date: EdtfDate): string {
  const [year = '', month = '12', day = '31'] = bare(date).split('-')
  return `${year}-${month}-${day}`
}

/**
 * Whether a date is in the calendar: no 13th month, no 30 February.
 *
 * @example
 * isReal('2015-02-29') // false
 */
export function isReal(date: EdtfDate): boolean {
  const [year = 0, month = 1, day = 1] = bare(date).split('-').map(Number)
  const found = new Date(Date.UTC(year, month - 1, day))
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day
}
