import { NssError } from '@nuclear-security-summits/model/core'

const FORMS: Record<number, Intl.DateTimeFormatOptions> = {
  10: { day: 'numeric', month: 'long', year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  4: { year: 'numeric' },
}

const formats = new Map<number, Intl.DateTimeFormat>()

/** The format of dates of a length. To make one costs more than to use it a thousand times. */
function formatOf(length: number): Intl.DateTimeFormat | undefined {
  const options = FORMS[length]
  const format =
    formats.get(length) ?? (options && new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }))
  if (format) formats.set(length, format)
  return format
}

/**
 * An EDTF date in English, as exactly as it is.
 *
 * @throws {NssError} `invalid-argument` for what is no such date
 * @example
 * formatDate('2016-03') // 'March 2016'
 * formatDate('2014-10-27~') // 'about 27 October 2014'
 */
export function formatDate(date: string): string {
  const [, bare = '', sign] = /^(\d{4}(?:-\d{2}){0,2})([?~%]?)$/.exec(String(date)) ?? []
  const format = formatOf(bare.length)
  const time = Date.parse(bare)
  if (!format || Number.isNaN(time))
    throw new NssError('invalid-argument', `"${date}" is not a date such as 2016-03-31, 2016-03 or 2016.`, {
      given: date,
    })
  const words = format.format(time)
  return `${sign === '~' || sign === '%' ? 'about ' : ''}${words}${sign === '?' || sign === '%' ? ' (uncertain)' : ''}`
}

/**
 * When a source was published, in English; of a page without a date, when it was read.
 *
 * @example
 * formatPublished(sources.get('source:state-gov-2010')) // 'undated, read November 2026'
 */
export function formatPublished({ published, accessed }: { published?: string; accessed?: string }): string {
  if (published) return formatDate(published)
  return accessed ? `undated, read ${formatDate(accessed)}` : 'undated'
}

/**
 * A stretch of time in English.
 *
 * @example
 * formatRange({ start: '2016-03-31', end: '2016-04-01' }) // '31 March to 1 April 2016'
 */
export function formatRange({
  start,
  end,
  attestedOn,
}: {
  start?: string
  end?: string
  attestedOn?: readonly string[]
}): string {
  if (start && end && start !== end) {
    const [from, to] = [formatDate(start), formatDate(end)]
    // Month and year are not said twice.
    const common = [/ \w+ \d{4}$/, / \d{4}$/]
      .map((tail) => to.match(tail)?.[0])
      .find((tail) => tail && from.endsWith(tail))
    return `${from.slice(0, from.length - (common?.length ?? 0))} to ${to}`
  }
  if (start || end) return formatDate((start ?? end) as string)
  return (attestedOn ?? []).map((day) => `by ${formatDate(day)}`).join(', ')
}
