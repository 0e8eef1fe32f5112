import type { Redirect } from '@nuclear-security-summits/data'
import { redirects } from '@nuclear-security-summits/data/redirects'
import { slugOf } from '@nuclear-security-summits/model/core'
import { allRecords } from '@nuclear-security-summits/sdk'
import { collectionOf } from './addresses.js'
import { asScript, dataFiles, evidenceFiles, filesOf } from './data-files.js'
import { html } from './html.js'
import { render } from './layout.js'
import { listPage } from './list-page.js'
import { Page } from './page.js'
import { aboutPage } from './pages/about.js'
import { attendancePage } from './pages/attendance.js'
import { gapsPage } from './pages/gaps.js'
import { jointStatementsPage } from './pages/joint-statements.js'
import { searchPage } from './pages/search.js'
import { startPage } from './pages/start.js'
import { timelinePage } from './pages/timeline.js'
import { WHAT } from './pages/what.js'
import { WHO } from './pages/who.js'
import { recordPage } from './record-page.js'
import { viewOf } from './views/index.js'

/** Every page and data file of the site, by its address. The same record gives the same bytes. */
export function* siteFiles(): Generator<readonly [path: string, text: string]> {
  yield startPage()
  yield aboutPage()
  yield searchPage()
  for (const list of [attendancePage, jointStatementsPage, timelinePage, gapsPage, ...WHO, ...WHAT])
    yield listPage(list)
  for (const { kind, record } of allRecords()) {
    const view = viewOf(kind)
    if (view) yield recordPage(record, view)
  }
  for (const one of redirects()) yield redirectPage(one)
  for (const [name, file] of dataFiles()) yield* filesOf(name, file)
  for (const [name, file] of evidenceFiles())
    yield [`data/evidence-${name}.js`, asScript(`evidence-${name}`, file)]
}

/** Where a former id led: an address that was passed on once goes on leading somewhere. */
export function redirectPage({ from, to, reason, note }: Redirect): readonly [path: string, text: string] {
  const page = new Page(`${collectionOf(from as never)}/${slugOf(from)}.html`)
  const targets = to.map((id) => html`<li>${page.link(id as never)}</li>\n`)
  const body = html`<p>This id was ${reason}.${note !== undefined && ` ${note}`}</p>
${targets.length > 0 ? html`<p>Look here:</p>\n<ul>\n${targets}</ul>` : html`<p>Nothing took its place.</p>`}`
  return [
    page.path,
    render(page, { title: from, description: `${from} was ${reason}.`, kind: 'Former id', body }),
  ]
}
