import { earliest, latest } from '../../edtf.js'
import type { Dataset } from '../dataset.js'
import { datasetRule, type Rule, recordRule } from '../rule.js'
import { visitsIn } from '../visits.js'

/** Ids of all sources that a record names. */
function usedSources(dataset: Dataset): Set<string> {
  const used = new Set<string>()
  for (const entry of dataset.entries)
    for (const { value } of visitsIn(entry).references)
      if (value.startsWith('source:') && value !== entry.id) used.add(value)
  return used
}

const sourceUnused = datasetRule({
  name: 'source-unused',
  severity: 'warning',
  summary: 'Every source is cited by some record.',
  *check(dataset) {
    if (!dataset.whole) return
    const used = usedSources(dataset)
    for (const entry of dataset.of('source'))
      if (!used.has(entry.id))
        yield {
          entry,
          path: ['id'],
          message: 'No record cites this source.',
          fix: 'cite it where it shows something, or delete it.',
        }
  },
})

const sourceDates = recordRule({
  name: 'source-dates',
  severity: 'error',
  summary: 'A source was published before it was read, and its two dates of publication agree.',
  kinds: ['source'],
  *check({ record: { published, publishedAt, accessed } }) {
    if (published && accessed && earliest(published) > latest(accessed))
      yield {
        path: ['accessed'],
        message: `It was published on ${published} but read on ${accessed}.`,
        fix: 'correct one of the two dates.',
      }
    if (published && publishedAt && !publishedAt.startsWith(published.slice(0, 10).replace(/[?~%]$/, '')))
      yield {
        path: ['publishedAt'],
        message: `"published" is ${published}, "publishedAt" is ${publishedAt}.`,
        fix: 'correct one of the two dates.',
      }
  },
})

/** An address without what does not tell one page from another. */
const page = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/?(#.*)?$/, '')

const sourceOnce = datasetRule({
  name: 'source-once',
  severity: 'error',
  summary: 'A page is one source, however its address is written.',
  *check(dataset) {
    const seen = new Map<string, string>()
    for (const entry of dataset.of('source')) {
      const { url } = entry.record
      if (url === undefined) continue
      const own = page(url)
      const first = seen.get(own)
      if (first !== undefined)
        yield {
          entry,
          path: ['url'],
          message: `${dataset.label(first)} is the same page.`,
          fix: `keep one of the two: nss merge ${entry.id} ${first}.`,
        }
      else seen.set(own, entry.id)
    }
  },
})

const derivedLoop = datasetRule({
  name: 'derived-source-loop',
  severity: 'error',
  summary: 'No source is a copy of itself, by whatever way.',
  *check(dataset) {
    for (const entry of dataset.of('source')) {
      const way: string[] = [entry.id]
      let next: string | undefined = entry.record.derivedFrom
      while (next !== undefined && !way.includes(next)) {
        way.push(next)
        next = dataset.get('source', next)?.record.derivedFrom
      }
      // Reported once, at the first of the circle.
      if (next === entry.id && [...way].sort()[0] === entry.id)
        yield {
          entry,
          path: ['derivedFrom'],
          message: `It is said to be derived from itself: ${[...way, next].join(', ')}.`,
          fix: 'let the original have no "derivedFrom".',
        }
    }
  },
})

/** Sources. */
export const sourceRules: readonly Rule[] = [sourceUnused, sourceOnce, sourceDates, derivedLoop]
