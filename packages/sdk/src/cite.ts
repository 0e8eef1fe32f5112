import { type FormerId, type Id, manifest, type Source } from '@nuclear-security-summits/data'
import { BASE_IRI, iriOf, kindOf, NssError, nearest } from '@nuclear-security-summits/model/core'
import { formatPublished } from './dates.js'
import { explain } from './evidence.js'
import { nameOf, resolveId, unknownId } from './records.js'

/** One item of CSL-JSON (Citation Style Language), as Zotero, Pandoc and citation processors read it. */
export interface CslItem {
  /** Id of the source or record. */
  readonly id: string
  /** What it is, in the words of CSL. */
  readonly type:
    | 'article-newspaper'
    | 'article-journal'
    | 'report'
    | 'entry-encyclopedia'
    | 'webpage'
    | 'dataset'
  /** Its title. */
  readonly title: string
  /** Who wrote it, as printed. */
  readonly author?: readonly { readonly literal: string }[]
  /** Who published it. */
  readonly publisher?: string
  /** In what it stands. */
  readonly 'container-title'?: string
  /** When it was published: year, month and day, as far as known. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: boolean }
  /** When it was read. */
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
  /** Where it stands. */
  readonly URL?: string
  /** Its DOI, without an address before it. */
  readonly DOI?: string
  /** Its language, as a BCP 47 tag. */
  readonly language?: string
  /** Of this dataset: which version. */
  readonly version?: string
}

/** The styles of {@link cite}: CSL-JSON, BibTeX, or a plain line for each item. */
export const CITE_STYLES = ['csl', 'bibtex', 'text'] as const

/** One of {@link CITE_STYLES}. */
export type CiteStyle = (typeof CITE_STYLES)[number]

/** What {@link cite} gives in a style. */
export type Cited<S extends CiteStyle> = S extends 'csl' ? readonly CslItem[] : string

/** Who the dataset is by, as CITATION.cff says too. */
const AUTHOR = 'Nuclear Security Summits contributors'

const TYPES: Record<Source['kind'], CslItem['type']> = {
  'news-article': 'article-newspaper',
  official: 'webpage',
  academic: 'article-journal',
  ngo: 'report',
  encyclopedia: 'entry-encyclopedia',
  standard: 'webpage',
  dataset: 'dataset',
}

/** An EDTF date as the list of numbers that CSL wants. */
const dateParts = (date: string) => ({
  'date-parts': [
    date
      .replace(/[?~%]$/, '')
      .split('-')
      .map(Number),
  ],
  ...(/[~%]$/.test(date) ? { circa: true } : {}),
})

function sourceItem(source: Source): CslItem {
  const { id, kind, title, authors, publisher, published, accessed, url, doi, lang } = source
  return {
    id,
    type: TYPES[kind],
    title,
    ...(authors ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(publisher ? { publisher, ...(kind === 'news-article' ? { 'container-title': publisher } : {}) } : {}),
    ...(published ? { issued: dateParts(published) } : {}),
    ...(accessed ? { accessed: dateParts(accessed) } : {}),
    ...(url ? { URL: url } : {}),
    ...(doi ? { DOI: doi } : {}),
    language: lang,
  }
}

function datasetItem(record?: Id): CslItem {
  const { title, version } = manifest()
  return {
    id: record ?? 'nuclear-security-summits',
    type: 'dataset',
    title: record ? `${nameOf(record)} (${record})` : title,
    ...(record ? { 'container-title': title } : {}),
    author: [{ literal: AUTHOR }],
    version,
    URL: record ? iriOf(record) : BASE_IRI,
  }
}

/** The items that cite a target: the sources first, then this dataset. */
function itemsOf(target: Id | FormerId | 'dataset'): { source?: Source; item: CslItem }[] {
  if (target === 'dataset') return [{ item: datasetItem() }]
  const record = resolveId(target)?.record
  if (!record) throw unknownId(target)
  if (kindOf(record.id) === 'source')
    return [{ source: record as Source, item: sourceItem(record as Source) }]
  const { sources } = explain(record.id)
  return [
    ...sources.map((source) => ({ source, item: sourceItem(source) })),
    { item: datasetItem(record.id) },
  ]
}

/** What TeX would take for a command, as TeX prints it. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const tex = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? sign)

function bibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  const two = (number: number) => String(number).padStart(2, '0')
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(({ literal }) => `{${tex(literal)}}`).join(' and ')],
    // Braces twice, so that no style lowers its capitals.
    ['title', `{${tex(item.title)}}`],
    ['howpublished', tex(item['container-title'] ?? item.publisher ?? '')],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : two(month)],
    ['day', day === undefined ? undefined : two(day)],
    ['version', item.version],
    ['doi', item.DOI],
    ['url', item.URL],
    ['urldate', item.accessed?.['date-parts'][0]?.map(two).join('-')],
    ['language', item.language],
  ]
  const body = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${item.id.replace(/[^a-z0-9.-]+/g, '-')},\n${body.join(',\n')}\n}`
}

/**
 * A source in one line: publisher, title, date, address.
 */
function citeSource(source: Source): string {
  const { authors, publisher, title, url, doi } = source
  const who = [...(authors ?? []), ...(publisher ? [publisher] : [])].join(', ')
  const when = formatPublished(source)
  const where = doi ? `https://doi.org/${doi}` : url
  return [who, `"${title}"`, when, where].filter(Boolean).join(', ')
}

const plainDataset = ({ title, version, URL, 'container-title': container }: CslItem): string =>
  [AUTHOR, `"${title}"`, container, `version ${version}`, URL].filter(Boolean).join(', ')

/**
 * Cites a source, a record or the whole dataset. A record's own sources come first, and this dataset last.
 *
 * @param target an id, or `dataset` for exactly the version that is installed
 * @param style `csl` gives objects of CSL-JSON; `bibtex` and `text` a string
 * @throws {NssError} `unknown-id`; `invalid-argument` for a style that there is not
 * @example
 * cite('summit:nss-2016', 'bibtex')
 */
export function cite<S extends CiteStyle = 'text'>(target: Id | FormerId | 'dataset', style?: S): Cited<S> {
  const wanted: CiteStyle = style ?? 'text'
  if (!CITE_STYLES.includes(wanted)) {
    const near = nearest(String(style), CITE_STYLES)
    throw new NssError(
      'invalid-argument',
      `There is no style "${String(style)}". There are ${CITE_STYLES.join(', ')}.`,
      {
        given: style,
        nearest: near,
      },
    )
  }
  const items = itemsOf(target)
  if (wanted === 'csl') return items.map(({ item }) => item) as unknown as Cited<S>
  const lines =
    wanted === 'bibtex'
      ? items.map(({ item }) => bibtex(item))
      : items.map(({ source, item }) => (source ? citeSource(source) : plainDataset(item)))
  return lines.join(wanted === 'bibtex' ? '\n\n' : '\n') as Cited<S>
}
