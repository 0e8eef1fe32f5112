import { type Content, type Html, html } from '../html.js'
import type { Page } from '../page.js'

/** A column of a table. */
export interface Column {
  readonly head: Content
  /** By which it is sorted in the address of a page; a column without a name is not sorted. */
  readonly name?: string
  /** Numbers stand right and sort by size. */
  readonly number?: true
  /** Left out on a narrow screen, because the record's own page has it too. */
  readonly wide?: true
}

/** A cell, and the value by which it sorts where that is not its text. */
export type Cell = Content | { readonly content: Content; readonly sort: string | number }

/** A row of a table. */
interface Row {
  /** What it is called in the data behind the table. */
  readonly key: string
  /** The first cell heads the row. */
  readonly cells: readonly Cell[]
  /** What it is filtered by: for each filter the terms that fit the row. */
  readonly terms?: Readonly<Record<string, readonly string[]>>
}

/** A filter over the rows of a table. */
export interface Filter {
  /** Its name in the address of a page. */
  readonly name: string
  readonly label: string
  /** A term for people. */
  readonly words: (term: string) => string
  /** The terms in their order, where that is not the order of their words. */
  readonly order?: readonly string[]
}

/** A table, with all that can be done with it. */
export interface TableOptions {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Filters, which need a script; a page has one table with filters at most. */
  readonly filters?: readonly Filter[]
  /** The data behind it, in data/: the table can be had as CSV and JSON. */
  readonly data?: string
  /** Whether its rows are all that the data has. Of a part the whole is no download. */
  readonly part?: true
}

/** How the cells of a column are set. */
function classOf({ number, wide }: Partial<Column>): Content {
  const names = [number && 'number', wide && 'wide'].filter(Boolean).join(' ')
  return names !== '' && html` class="${names}"`
}

/** What a cell shows, and its value for the order, as an attribute. */
const partsOf = (cell: Cell): readonly [content: Content, sort: Content] =>
  typeof cell === 'object' && 'sort' in cell && 'content' in cell
    ? [cell.content, html` data-sort="${cell.sort}"`]
    : [cell as Content, undefined]

/**
 * A table: with a caption, heads, and what a script makes of it: filters, an order, and the rows that are left as CSV and JSON.
 *
 * @returns nothing for a table without rows
 */
export function table(page: Page, { caption, columns, rows, filters, data, part }: TableOptions): Content {
  if (rows.length === 0) return undefined
  const head = columns.map(
    ({ head: words, name, ...column }) =>
      html`<th scope="col"${classOf(column)}${name !== undefined && html` data-column="${name}"`}>${words}</th>`,
  )
  return html`<div class="records"${data !== undefined && html` data-file="${data}"`}>
${filters && filterForm(filters, rows)}<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((one) => rowOf(one, columns))}</tbody></table></div>
${data !== undefined && downloads(page, data, part)}</div>
`
}

function rowOf({ key, cells, terms = {} }: Row, columns: readonly Column[]): Html {
  const attributes = Object.entries(terms).map(([name, list]) => html` data-${name}="${list.join(' ')}"`)
  const content = cells.map((cell, index) => {
    const [inside, sort] = partsOf(cell)
    if (index === 0) return html`<th scope="row"${sort}>${inside}</th>`
    return html`<td${classOf(columns[index] ?? {})}${sort}>${inside}</td>`
  })
  return html`<tr data-key="${key}"${attributes}>${content}</tr>\n`
}

/** Hidden until the script is there that it needs. */
function filterForm(filters: readonly Filter[], rows: readonly Row[]): Html {
  const selects = filters.map(({ name, label, words, order }) => {
    const counts = new Map<string, number>()
    for (const term of rows.flatMap(({ terms }) => terms?.[name] ?? []))
      counts.set(term, (counts.get(term) ?? 0) + 1)
    const terms = order
      ? order.filter((term) => counts.has(term))
      : [...counts.keys()].sort((a, b) => words(a).localeCompare(words(b), 'en'))
    const options = terms.map(
      (term) => html`<option value="${term}">${words(term)} (${counts.get(term)})</option>`,
    )
    return html`<label>${label} <select name="${name}"><option value="">all</option>${options}</select></label>\n`
  })
  return html`<form class="filters" hidden>
${selects}<label>Words <input type="search" name="words" autocomplete="off"></label>
<button type="reset">Show all</button>
<output aria-live="polite">${rows.length}</output>
</form>
`
}

/** The whole as files; the script gives the rows that are left. Of a part only the script can. */
const downloads = (page: Page, data: string, part: true | undefined): Html =>
  html`<p class="downloads"${part && html` hidden`}>This table as <a href="${page.root}data/${data}.csv" download data-form="csv">CSV</a> or <a href="${page.root}data/${data}.json" download data-form="json">JSON</a> <span role="status"></span></p>
`
