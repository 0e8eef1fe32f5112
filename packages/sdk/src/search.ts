import type { Id } from '@nuclear-security-summits/data'
import type { KindName } from '@nuclear-security-summits/model/core'
import { fold } from './collection.js'
import { allRecords } from './records.js'

/** A record in which all words were found. */
export interface SearchHit {
  readonly id: Id
  readonly kind: KindName
  /** Fields in which the words stand. */
  readonly fields: readonly string[]
  /** How many of the words stand there in full, not as the start of another. */
  readonly exact: number
}

/** Fields that hold words for people. */
const FIELDS = [
  'name',
  'labels',
  'title',
  'headline',
  'summary',
  'gloss',
  'publisher',
  'reasons',
  'note',
] as const

interface Entry {
  readonly id: Id
  readonly kind: KindName
  /** Words of each field. */
  readonly words: ReadonlyMap<string, readonly string[]>
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

let entries: readonly Entry[] | undefined

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return ''
  return value.map((one: { value?: string; gloss?: string }) => one.value ?? one.gloss ?? '').join(' ')
}

function index(): readonly Entry[] {
  entries ??= [...allRecords()].map(({ kind, record }) => {
    const fields = record as unknown as Record<string, unknown>
    const words = new Map<string, readonly string[]>([['id', wordsOf(record.id)]])
    for (const field of FIELDS) {
      const found = wordsOf(textOf(fields[field]))
      if (found.length > 0) words.set(field, found)
    }
    return { id: record.id, kind, words }
  })
  return entries
}

/**
 * Records in which every word stands, in full or as the start of a word: names, titles, glosses, summaries. Full words come first.
 * No ranking and no tolerance of slips: what is found is what was asked.
 *
 * @param query one or more words; accents and capitals do not matter
 * @example
 * search('highly enriched').map(({ id }) => id)
 */
export function search(query: string): readonly SearchHit[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return []
  const hits: SearchHit[] = []
  for (const { id, kind, words } of index()) {
    const fields = new Set<string>()
    let exact = 0
    const all = wanted.every((word) => {
      const inFields = [...words].filter(([, own]) => own.some((one) => one.startsWith(word)))
      if (inFields.some(([, own]) => own.includes(word))) exact += 1
      for (const [field] of inFields) fields.add(field)
      return inFields.length > 0
    })
    if (all) hits.push({ id, kind, fields: [...fields], exact })
  }
  return hits.sort((a, b) => b.exact - a.exact)
}
