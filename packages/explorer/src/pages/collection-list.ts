import type { Id } from '@nuclear-security-summits/data'
import { nameOf } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { ListPage } from '../list-page.js'
import type { Page } from '../page.js'
import { sourcesOf } from '../parts/evidence.js'
import type { Cell, Column, Filter } from '../parts/table.js'

/** A column of a list of records, and what stands in it. */
interface ColumnOf<T> extends Column {
  cell(page: Page, one: T): Cell
}

/** A filter over records, and the terms that fit one. */
interface FilterOf<T> extends Filter {
  terms(one: T): readonly string[]
}

/** A list of the records of a collection: their names, some columns, the number of their sources. */
export interface CollectionList<T> {
  /** Name of the collection, of its folder, and of the data behind the list. */
  readonly collection: string
  readonly title: string
  readonly lead: string
  readonly records: readonly T[]
  readonly columns: readonly ColumnOf<T>[]
  readonly filters?: readonly FilterOf<T>[]
  /** Head of the first column, where that is not "Name". */
  readonly head?: string
  /** What to call a record, where that is not its name. */
  label?(one: T): string
  before?(page: Page): Content
}

/** The page of such a list. */
export function collectionList<T extends { readonly id: Id; readonly summary?: string }>({
  collection,
  title,
  lead,
  records,
  columns,
  filters = [],
  head = 'Name',
  label = ({ id }) => nameOf(id),
  before,
}: CollectionList<T>): ListPage {
  return {
    path: `${collection}/index.html`,
    title,
    lead,
    ...(before ? { before } : {}),
    table: (page) => ({
      caption: `${title}: ${records.length} in the record`,
      columns: [{ head, name: 'name' }, ...columns, { head: 'Sources', number: true }],
      rows: records.map((one) => ({
        key: one.id,
        cells: [
          {
            content: [
              page.link(one.id, label(one)),
              one.summary && html`<div class="aside">${one.summary}</div>`,
            ],
            sort: label(one),
          },
          ...columns.map(({ cell }) => cell(page, one)),
          sourcesOf(page, one.id),
        ],
        terms: Object.fromEntries(filters.map(({ name, terms }) => [name, terms(one)])),
      })),
      filters,
      data: collection,
    }),
  }
}
