import { type AnyRecord, nameOf } from '../records.js'

/** A text of a record in which words are looked for. */
export interface RecordText {
  /** The field of the record in which it lies. */
  readonly field: SearchField
  /**
   * Where it stands, as a JSON Pointer with lists by key: `/labels/Rosatom/value`. Empty for the name of a participation, which is made
   * of the names of others.
   */
  readonly pointer: string
  /** The text itself. */
  readonly text: string
}

/** A field in which words are looked for. */
export type SearchField =
  | 'name'
  | 'headline'
  | 'labels'
  | 'iso2'
  | 'iso3'
  | 'circulatedAs'
  | 'title'
  | 'gloss'
  | 'summary'
  | 'reasons'
  | 'leaderAbsent'
  | 'points'
  | 'text'
  | 'authors'
  | 'byline'
  | 'publisher'
  | 'id'
  | 'note'

/** How much a word weighs by where it stands: what a record is called before what is said of it, our notes last. */
export const WEIGHTS: Readonly<Record<SearchField, number>> = {
  name: 4,
  headline: 4,
  labels: 3,
  iso2: 3,
  iso3: 3,
  circulatedAs: 3,
  title: 2,
  gloss: 2,
  summary: 2,
  reasons: 1,
  leaderAbsent: 1,
  points: 1,
  text: 1,
  authors: 1,
  byline: 1,
  publisher: 0.5,
  id: 0.5,
  note: 0.25,
}

/** All of them, what weighs most first. */
export const SEARCH_FIELDS = /* @__PURE__ */ Object.keys(WEIGHTS) as readonly SearchField[]

/** What a record is called. */
export const NAMES: ReadonlySet<SearchField> = /* @__PURE__ */ new Set<SearchField>([
  'id',
  'name',
  'title',
  'headline',
  'labels',
  'iso2',
  'iso3',
  'circulatedAs',
])

interface Glossed {
  readonly id: string
  readonly gloss: string
}

/** What can hold words, in whatever kind of record. */
type Fields = Partial<Record<SearchField, unknown>> & {
  readonly labels?: readonly { readonly value: string }[]
  readonly authors?: readonly string[]
  readonly reasons?: readonly Glossed[]
  readonly points?: readonly Glossed[]
  readonly leaderAbsent?: { readonly reasons: readonly Glossed[] }
  readonly text?: { readonly segments: readonly { readonly id: string; readonly gist?: string }[] }
}

/** The texts of a record in which words are looked for. */
export function textsOf(record: AnyRecord): RecordText[] {
  const fields = record as unknown as Fields
  const texts: RecordText[] = []
  const add = (field: SearchField, text: unknown, ...inside: readonly string[]) => {
    if (typeof text === 'string') texts.push({ field, pointer: pointerOf(field, ...inside), text })
  }
  for (const field of SEARCH_FIELDS) add(field, fields[field])
  // A participation is looked for by what it is called: "Russia at the 2016 Nuclear Security Summit".
  if ('outcome' in record) texts.push({ field: 'name', pointer: '', text: nameOf(record.id) })
  for (const { value } of fields.labels ?? []) add('labels', value, value, 'value')
  for (const author of fields.authors ?? []) add('authors', author, author)
  for (const { id, gloss } of fields.reasons ?? []) add('reasons', gloss, id, 'gloss')
  for (const { id, gloss } of fields.leaderAbsent?.reasons ?? [])
    add('leaderAbsent', gloss, 'reasons', id, 'gloss')
  for (const { id, gloss } of fields.points ?? []) add('points', gloss, id, 'gloss')
  for (const { id, gist } of fields.text?.segments ?? []) add('text', gist, 'segments', id, 'gist')
  return texts
}

/** A JSON Pointer (RFC 6901). */
const pointerOf = (...tokens: readonly string[]): string =>
  tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
