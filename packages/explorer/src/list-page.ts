import type { Content } from './html.js'
import { html } from './html.js'
import { render } from './layout.js'
import { Page } from './page.js'
import { type TableOptions, table } from './parts/table.js'

/** A page around one table. */
export interface ListPage {
  /** Address of the page, from the root of the site. */
  readonly path: string
  readonly title: string
  readonly lead: string
  /** What stands before the table. */
  before?(page: Page): Content
  /** The table, on that page. */
  table(page: Page): TableOptions
  /** What stands after it. */
  after?(page: Page): Content
}

/** Makes the page. */
export function listPage(list: ListPage): readonly [path: string, text: string] {
  const page = new Page(list.path)
  const body = html`${list.before?.(page)}${table(page, list.table(page))}${list.after?.(page)}`
  return [list.path, render(page, { title: list.title, description: list.lead, lead: list.lead, body })]
}
