import { sha256 } from '../../text.js'
import type { Dataset } from '../dataset.js'
import { excerptsBySource, excerptsOf, limitsOf, type PlacedExcerpt, runsOf, wordsIn } from '../excerpts.js'
import { datasetRule, type Rule } from '../rule.js'
import { placeName, quoted } from '../spans.js'
import { isBody } from '../texts.js'
import { visitsIn } from '../visits.js'

const excerptInside = datasetRule({
  name: 'excerpt-inside-content',
  severity: 'error',
  summary: 'An excerpt lies in a content span of its rendition.',
  *check(dataset) {
    for (const { entry, path, rendition, excerpt } of excerptsOf(dataset)) {
      const { segment, start, end } = excerpt.span
      const inside = rendition.content.some(
        (one) => one.segment === segment && one.start <= start && end <= one.end,
      )
      if (inside) continue
      const places = rendition.content.map((one) => placeName(one.segment, one.start, one.end))
      yield {
        entry,
        path: [...path, 'span'],
        message: `The excerpt stands at ${placeName(segment, start, end)}, the content at ${places.join(', ')}.`,
        fix: 'take words of one content span.',
      }
    }
  },
})

const excerptDigest = datasetRule({
  name: 'excerpt-digest',
  severity: 'error',
  summary: 'The words of an excerpt are those of which its span is the digest.',
  *check(dataset) {
    for (const { entry, path, excerpt } of excerptsOf(dataset))
      if (sha256(excerpt.value) !== excerpt.span.sha256)
        yield {
          entry,
          path: [...path, 'value'],
          message: `The span has the digest of other words than ${quoted(excerpt.value)}.`,
          fix: 'copy the words from the text to the letter, quotation marks and apostrophes too.',
        }
  },
})

const sourceOf = (dataset: Dataset, source: string) => dataset.get('source', source)?.record

const textLevel = datasetRule({
  name: 'rights-text-level',
  severity: 'error',
  summary: 'No words are taken from a source of whose text the record may hold none.',
  *check(dataset) {
    for (const [source, excerpts] of excerptsBySource(dataset)) {
      if (sourceOf(dataset, source)?.rights.text !== 'none') continue
      const [first] = excerpts
      const more = excerpts.length > 1 ? ` (and ${excerpts.length - 1} more)` : ''
      if (first)
        yield {
          entry: first.entry,
          path: first.path,
          message: `The record may hold no text of ${dataset.label(source)}, and this is an excerpt of it${more}.`,
          fix: 'drop the excerpt; if the rights are wrong, correct them in the source.',
        }
    }
  },
})

/** Whether an excerpt by itself has more words than its source allows. */
function isTooLong(placed: PlacedExcerpt, dataset: Dataset): boolean {
  const source = sourceOf(dataset, placed.rendition.source)
  return source !== undefined && wordsIn(placed) > limitsOf(source).words
}

const excerptLength = datasetRule({
  name: 'excerpt-length',
  severity: 'error',
  summary: 'An excerpt has no more words than its source allows; 25 where the source does not say.',
  *check(dataset) {
    for (const placed of excerptsOf(dataset)) {
      const source = sourceOf(dataset, placed.rendition.source)
      if (!source || !isTooLong(placed, dataset)) continue
      yield {
        entry: placed.entry,
        path: [...placed.path, 'value'],
        message: `The excerpt has ${wordsIn(placed)} words; ${limitsOf(source).clause}.`,
        fix: 'shorten it to the words that matter.',
      }
    }
  },
})

const excerptRun = datasetRule({
  name: 'excerpt-run',
  severity: 'error',
  summary: 'Excerpts that touch or overlap have together no more words than one may have.',
  *check(dataset) {
    for (const [id, excerpts] of excerptsBySource(dataset)) {
      const source = sourceOf(dataset, id)
      if (!source) continue
      for (const run of runsOf(excerpts)) {
        const last = run.excerpts.at(-1)
        // One that is too long by itself is reported as that.
        if (!last || run.excerpts.some((placed) => isTooLong(placed, dataset))) continue
        if (run.words <= limitsOf(source).words) continue
        const others = run.excerpts.slice(0, -1).map(({ entry }) => entry.id)
        yield {
          entry: last.entry,
          path: [...last.path, 'span'],
          message: `With that of ${[...new Set(others)].join(', ')}, this excerpt makes a run of ${run.words} words; ${limitsOf(source).clause}.`,
          fix: 'shorten or drop one of them: whoever reads both has the whole.',
        }
      }
    }
  },
})

const excerptBudget = datasetRule({
  name: 'excerpt-budget',
  severity: 'error',
  summary:
    'All excerpts of a source together have no more than the allowed share of its words; a fifth where the source does not say.',
  *check(dataset) {
    for (const [source, excerpts] of excerptsBySource(dataset)) {
      const entry = dataset.get('source', source)
      const article = dataset.articleOf(source)
      if (!entry || !article) continue
      const { rights } = entry.record
      const body = article.record.text.segments.filter(isBody).reduce((sum, { words }) => sum + words, 0)
      const allowed = Math.floor(body * limitsOf(entry.record).share)
      const used = runsOf(excerpts).reduce((sum, { words }) => sum + words, 0)
      if (used <= allowed) continue
      const longest = [...excerpts].sort((a, b) => wordsIn(b) - wordsIn(a)).slice(0, 3)
      yield {
        entry,
        path: rights.maxExcerptShare === undefined ? ['rights'] : ['rights', 'maxExcerptShare'],
        message: `The excerpts of this source have ${used} words together; of the ${body} in its body, ${allowed} are allowed.`,
        fix: `shorten or drop some; the longest are in ${longest.map((one) => `${one.entry.id} (${wordsIn(one)})`).join(', ')}.`,
      }
    }
  },
})

/** Most words in a row that a text of ours may share with one that is not. */
const SHARED = 8

/** Fields in which we speak, whatever the record. */
const OURS = new Set(['gist', 'gloss', 'summary', 'note', 'rationale', 'reason'])

/** The words of a text as they are compared: no marks, no capitals. */
const spoken = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[\p{L}\p{N}\p{M}]+(?:[.,][\p{L}\p{N}]+)*/gu) ?? []

const rowAt = (words: readonly string[], at: number): string => words.slice(at, at + SHARED + 1).join(' ')

/** Rows of one word too many, in each article whose text is at hand and not free. */
function rowsOf(dataset: Dataset): Map<string, string> {
  const rows = new Map<string, string>()
  for (const { id, record } of dataset.of('article')) {
    if (sourceOf(dataset, record.source)?.rights.text === 'full') continue
    for (const line of dataset.lines(id).values()) {
      const words = spoken(line.text)
      for (let at = 0; at + SHARED < words.length; at += 1) rows.set(rowAt(words, at), id)
    }
  }
  return rows
}

const notCopied = datasetRule({
  name: 'summary-not-copied',
  severity: 'error',
  needsText: true,
  summary: `What we say in our own words shares no more than ${SHARED} words in a row with an article.`,
  *check(dataset) {
    const rows = rowsOf(dataset)
    if (rows.size === 0) return
    for (const entry of dataset.entries)
      for (const { field, value, path } of visitsIn(entry).all.filter((one) => OURS.has(one.field.name))) {
        if (typeof value !== 'string') continue
        const words = spoken(value)
        const first = words.findIndex((_, at) => rows.has(rowAt(words, at)))
        if (first < 0) continue
        let last = first
        while (rows.has(rowAt(words, last + 1))) last += 1
        const row = words.slice(first, last + SHARED + 1)
        yield {
          entry,
          path,
          message: `"${field.name}" has ${row.length} words in a row from ${rows.get(rowAt(words, first))}: ${quoted(row.join(' '))}.`,
          fix: `say it in our own words; up to ${SHARED} in a row may be the same.`,
        }
      }
  },
})

/** What is taken from the words of others. */
export const rightsRules: readonly Rule[] = [
  textLevel,
  excerptInside,
  excerptDigest,
  excerptLength,
  excerptRun,
  excerptBudget,
  notCopied,
]
