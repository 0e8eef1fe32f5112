/**
 * Search in the whole record: words and their beginnings, ranked, with tolerance for slips. In a subpath of its own alone, because it
 * contains a library (MiniSearch) and loads every collection.
 *
 * @packageDocumentation
 */
import type { Id } from '@nuclear-security-summits/data'
import { KIND_NAMES, type KindName, NssError, nearest } from '@nuclear-security-summits/model/core'
import { checkFields } from '../check-fields.js'
import { nameOf, record } from '../records.js'
import { type RecordText, SEARCH_FIELDS, type SearchField, textsOf } from './texts.js'
import { type Match, makeIndex, type WordIndex, wordsOf } from './word-index.js'

export type { RecordText, SearchField } from './texts.js'

/** How to search. */
export interface SearchOptions {
  /** Only records of these kinds. */
  readonly kinds?: readonly KindName[]
  /** At most so many; all unless given. */
  readonly limit?: number
  /** Whole words as they are given: no beginnings of words, no tolerance for slips. */
  readonly exact?: boolean
}

/** Where a word stands in a text, in UTF-16 code units as JavaScript counts: `text.slice(start, end)`. */
export type WordRange = readonly [start: number, end: number]

/** A text in which words were found. */
export interface Highlight extends RecordText {
  /** The words, each whole, in the order of the text. */
  readonly ranges: readonly WordRange[]
}

/** A record in which all words were found. */
export interface SearchHit {
  /** The record. */
  readonly id: Id
  /** Its kind. */
  readonly kind: KindName
  /** What to call it. */
  readonly name: string
  /** How well it fits. Compares the hits of one answer and nothing else. */
  readonly score: number
  /** Whether it has the words as they were given; `false` where no record has, and this one has others that are near. */
  readonly asGiven: boolean
  /** The fields in which the words stand, what weighs most first. */
  readonly fields: readonly SearchField[]
  /** The texts in which they stand, in the same order. */
  readonly highlights: readonly Highlight[]
}

const OPTIONS: readonly (keyof SearchOptions)[] = ['kinds', 'limit', 'exact']

/** Each word costs time, and whoever pastes a page is not looking for a word. */
const MOST_WORDS = 32

/** Made at the first search. */
let index: WordIndex | undefined

/**
 * Records in which every word stands, in full or as the start of a word, the best first. Words are looked for in names, labels, titles,
 * headlines, codes, glosses, summaries, gists and notes; accents and capitals do not matter. Where no record has them as they were
 * given, a letter or two may be wrong: first of the words that the record does not know, then of any.
 *
 * @param query one or more words; those after the 32nd are passed over
 * @returns nothing where there is no word in the query, and where nothing is near to it
 * @throws {NssError} `unknown-field`, `unknown-kind`, `invalid-argument`
 * @example
 * search('zakharowa')[0]?.id // 'person:maria-zakharova'
 * @example
 * search('lack of cooperation', { kinds: ['article'], limit: 5 })
 */
export function search(query: string, options: SearchOptions = {}): readonly SearchHit[] {
  check(query, options)
  const { kinds, limit, exact = false } = options
  const terms = [...new Set(wordsOf(query).map(({ term }) => term))].slice(0, MOST_WORDS)
  if (terms.length === 0) return []
  index ??= makeIndex()
  const find = index
  const isUnknown = (term: string): boolean => find({ terms: [term], prefix: true, slip: never }).length === 0
  for (const slip of exact ? [never] : [never, isUnknown, always]) {
    const matches = find({ terms, name: query, prefix: !exact, slip, kinds })
    if (matches.length > 0)
      return matches
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map((match) => hitOf(match, slip === never))
  }
  return []
}

const never = (): boolean => false
const always = (): boolean => true

function hitOf({ id, kind, score, terms }: Match, asGiven: boolean): SearchHit {
  const found = textsOf(record(id)).flatMap((text): Highlight[] => {
    const ranges = wordsOf(text.text).flatMap(({ term, start, end }): WordRange[] =>
      terms.has(term) ? [[start, end]] : [],
    )
    return ranges.length > 0 ? [{ ...text, ranges }] : []
  })
  const fields = SEARCH_FIELDS.filter((field) => found.some((one) => one.field === field))
  const highlights = fields.flatMap((field) => found.filter((one) => one.field === field))
  return { id, kind, name: nameOf(id), score, asGiven, fields, highlights }
}

/** For untyped callers. */
function check(query: string, options: SearchOptions): void {
  checkFields(options, OPTIONS, 'A search')
  if (typeof query !== 'string')
    throw new NssError('invalid-argument', `The words to look for are ${String(query)}, which is no text.`, {
      given: query,
    })
  const { kinds = [], limit = 1 } = options
  for (const kind of kinds) {
    if (KIND_NAMES.includes(kind)) continue
    const near = nearest(String(kind), KIND_NAMES)
    const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : `There are ${KIND_NAMES.join(', ')}.`
    throw new NssError('unknown-kind', `There is no kind "${String(kind)}". ${hint}`, {
      given: kind,
      nearest: near,
    })
  }
  if (!Number.isInteger(limit) || limit < 1)
    throw new NssError('invalid-argument', `The limit is ${String(limit)}; expected 1 or more.`, {
      given: limit,
    })
}
