import { earliest, isReal, latest } from '../../edtf.js'
import { datasetRule, type Rule, recordRule } from '../rule.js'
import { visitsIn } from '../visits.js'

const dateReal = recordRule({
  name: 'date-real',
  severity: 'error',
  summary: 'Every date is in the calendar.',
  *check(entry) {
    for (const visit of visitsIn(entry).dates) {
      const { value } = visit
      if (!isReal(value))
        yield {
          path: visit.path,
          message: `${value} is not in the calendar.`,
          fix: 'correct the month or the day.',
        }
    }
  },
})

const datesOrder = recordRule({
  name: 'dates-order',
  severity: 'error',
  summary: 'No stretch of time ends before it starts, and an open end has no date.',
  *check(entry) {
    for (const { value, path } of visitsIn(entry).dateRanges) {
      const { start, end, open } = value
      if (start && end && earliest(start) > latest(end))
        yield {
          path: [...path, 'end'],
          message: `It starts on ${start} and ends on ${end}.`,
          fix: 'correct one of the two dates.',
        }
      if ((end && (open === 'end' || open === 'both')) || (start && (open === 'start' || open === 'both')))
        yield {
          path: [...path, 'open'],
          message: `It is open at an end that has a date.`,
          fix: 'drop the date, or "open".',
        }
    }
  },
})

const summitOrder = datasetRule({
  name: 'summit-order',
  severity: 'error',
  summary: 'The summits of a series are numbered in the order of their dates, each number once.',
  *check(dataset) {
    const summits = [...dataset.of('summit')].sort((a, b) => a.record.ordinal - b.record.ordinal)
    for (const [index, entry] of summits.entries()) {
      const before = summits
        .slice(0, index)
        .filter(({ record }) => record.series === entry.record.series)
        .at(-1)
      if (!before) continue
      const { ordinal, dates } = entry.record
      if (before.record.ordinal === ordinal)
        yield {
          entry,
          path: ['ordinal'],
          message: `${before.id} has the same ordinal, ${ordinal}.`,
          fix: 'correct one of the two.',
        }
      else if (dates.start && before.record.dates.start && dates.start < before.record.dates.start)
        yield {
          entry,
          path: ['ordinal'],
          message: `It is number ${ordinal}, but starts before ${before.id}, which is number ${before.record.ordinal}.`,
          fix: 'correct the ordinal or the dates.',
        }
    }
  },
})

/** Dates. */
export const dateRules: readonly Rule[] = [dateReal, datesOrder, summitOrder]
