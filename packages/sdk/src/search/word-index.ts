import type { Id } from '@nuclear-security-summits/data'
import type { KindName } from '@nuclear-security-summits/model/core'
import MiniSearch, { type SearchResult } from 'minisearch'
import { asName } from '../collection-from.js'
import { allRecords } from '../records.js'
import { NAMES, SEARCH_FIELDS, textsOf, WEIGHTS } from './texts.js'

/** Text as people compare it: without accents, in lower case, blanks folded. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** By how much a record that is called just so comes before those that only mention it. */
const CALLED_SO = 20

/** A longer word is an address or a digest, and no slip of another. */
const LONGEST_WITH_SLIPS = 32

/** Marks belong to their letters: a text may write é as two code points. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** A word of a text as it is compared, and where it stands in UTF-16 code units. */
export interface Word {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** The words of a text, in order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    term: fold(word),
    start: index,
    end: index + word.length,
  }))

/** How many letters of a word may be wrong: none of a short one, which would soon be another word. */
const slipsIn = (term: string): number =>
  term.length < 4 || term.length > LONGEST_WITH_SLIPS ? 0 : term.length < 6 ? 1 : 2

/** What is looked for. */
interface Wanted {
  /** Words, all of which have to be found. */
  readonly terms: readonly string[]
  /** What they are together: a record that is called so comes first. */
  readonly name?: string
  /** Whether the start of a longer word will do. */
  readonly prefix: boolean
  /** Whether a word may have been written with a slip. */
  readonly slip: (term: string) => boolean
  readonly kinds?: readonly KindName[] | undefined
}

/** A record in which all words were found. */
export interface Match {
  readonly id: Id
  readonly kind: KindName
  readonly score: number
  /** The words of the record that were meant. */
  readonly terms: ReadonlySet<string>
}

/** Finds words in the whole record. */
export type WordIndex = (wanted: Wanted) => Match[]

/** Reads all texts of the record. */
export function makeIndex(): WordIndex {
  const called = new Map<string, Set<string>>()
  const words = new MiniSearch({
    fields: [...SEARCH_FIELDS],
    storeFields: ['kind'],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
  })
  for (const { kind, record } of allRecords()) {
    const entry: Record<string, string> = { kind }
    for (const { field, text } of textsOf(record)) {
      entry[field] = field in entry ? `${entry[field]}\n${text}` : text
      if (NAMES.has(field)) called.set(asName(text), (called.get(asName(text)) ?? new Set()).add(record.id))
    }
    words.add(entry)
  }
  return ({ terms: asked, name = '', prefix, slip, kinds }) => {
    const calledSo = called.get(asName(name))
    const results = words.search(name, {
      tokenize: () => [...asked],
      combineWith: 'AND',
      prefix,
      fuzzy: (term) => slip(term) && slipsIn(term),
      boost: WEIGHTS,
      boostDocument: (id) => (calledSo?.has(id) ? CALLED_SO : 1),
      ...(kinds ? { filter: ({ kind }: SearchResult) => kinds.includes(kind) } : {}),
    })
    return results.map(({ id, kind, score, terms }) => ({
      id,
      kind,
      // Engines differ in the last digits of a logarithm.
      score: Math.round(score * 1000) / 1000,
      terms: new Set(terms),
    }))
  }
}
