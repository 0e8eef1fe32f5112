import type { DateRange, Id } from '@nuclear-security-summits/data'
import { earliest, type KindName, latest, NssError } from '@nuclear-security-summits/model/core'
import { checkFields } from './check-fields.js'
import { documents } from './collections/documents.js'
import { events } from './collections/events.js'
import { instruments } from './collections/instruments.js'
import { statements } from './collections/statements.js'
import { summits } from './collections/summits.js'
import { nameOf, record } from './records.js'
import { referencesFrom } from './references.js'

/** Something with a date. */
export interface TimelineEntry {
  /** The record. */
  readonly id: Id
  /** Its kind: `event`, `summit`, `statement`, `document` or `instrument`. */
  readonly kind: KindName
  /** When, as exactly as it is known. */
  readonly when: DateRange
  /** What to call it. */
  readonly name: string
}

/** Which part of the timeline. Each may be left out: then all. */
export interface TimelineQuery {
  /** From this day, month or year on. */
  readonly from?: string
  /** Up to this day, month or year, included. */
  readonly to?: string
  /** Only what names this record, or is it. */
  readonly about?: Id
  /** Only records of these kinds: `event`, `summit`, `statement`, `document`, `instrument`. */
  readonly kinds?: readonly KindName[]
}

const FIELDS = ['from', 'to', 'about', 'kinds']
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

function dated(): TimelineEntry[] {
  const entry = (kind: KindName, id: Id, when: DateRange): TimelineEntry => ({
    id,
    kind,
    when,
    name: nameOf(id),
  })
  return [
    ...events.all.map(({ id, when }) => entry('event', id, when)),
    ...summits.all.map(({ id, dates }) => entry('summit', id, dates)),
    ...statements.all.map(({ id, said }) => entry('statement', id, { start: said, end: said })),
    ...documents.all.flatMap((one) =>
      'adopted' in one ? [entry('document', one.id, { start: one.adopted, end: one.adopted })] : [],
    ),
    ...instruments.all.flatMap(({ id, adopted }) =>
      adopted ? [entry('instrument', id, { start: adopted, end: adopted })] : [],
    ),
  ]
}

const startOf = ({ start, attestedOn, end }: DateRange): string => start ?? attestedOn?.[0] ?? end ?? ''
const endOf = (range: DateRange): string => range.end ?? startOf(range)

/**
 * What happened and what was said, in the order of the days; what is known less exactly stands where it can have begun.
 *
 * @throws {NssError} `unknown-id`, `unknown-field`; `invalid-argument` for what is no date, or a range turned round
 * @example
 * timeline({ from: '2009-04', to: '2016-04-01', about: 'state:rus' })
 */
export function timeline(query: TimelineQuery = {}): readonly TimelineEntry[] {
  checkFields(query, FIELDS, 'A timeline')
  const { from, to, kinds } = query
  const about = query.about === undefined ? undefined : record(query.about).id
  for (const date of [from, to])
    if (date !== undefined && !DATE.test(date))
      throw new NssError('invalid-argument', `"${date}" is not a date such as 2016-03-31, 2016-03 or 2016.`, {
        given: date,
      })
  if (from && to && earliest(from) > latest(to))
    throw new NssError(
      'invalid-argument',
      `The timeline would start on ${from} and end on ${to}: turn them round.`,
      { given: query },
    )
  return dated()
    .filter(({ id, kind, when }) => {
      if (kinds && !kinds.includes(kind)) return false
      if (from && latest(endOf(when)) < earliest(from)) return false
      if (to && earliest(startOf(when)) > latest(to)) return false
      return (
        about === undefined || id === about || referencesFrom(id).some((reference) => reference.to === about)
      )
    })
    .sort((a, b) => compare(earliest(startOf(a.when)), earliest(startOf(b.when))) || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
