import type { Id } from '@nuclear-security-summits/data'
import { type AnyRecord, nameOf } from '@nuclear-security-summits/sdk'
import { schemaOrg } from '@nuclear-security-summits/sdk/jsonld'
import { addressOf, collectionOf } from './addresses.js'
import { type Content, data, html } from './html.js'
import { render, SECTIONS } from './layout.js'
import { Page } from './page.js'
import { citeThis } from './parts/cite-this.js'
import { disputeTitle } from './parts/disputes.js'
import { disputesOf } from './parts/evidence.js'
import { furtherFacts } from './parts/facts.js'
import { namedIn } from './parts/named-in.js'
import { capital } from './words.js'

/** What is particular to the page of a record of one kind. */
interface View {
  /** What sort of record, where its collection does not say it well. */
  readonly kind?: Content
  /** What to call it, where that is not its name. */
  readonly title?: string
  /** The title as markup, where it needs any. */
  readonly heading?: Content
  /** Below the title; its summary unless given. */
  readonly lead?: Content
  readonly body: Content
}

/** Makes the view of a record on a page. */
export type ViewOf<T extends AnyRecord> = (page: Page, record: T) => View

/** The page of a record: what its view says, then what is common to all: disputes, the remaining facts, who names it, how to cite it. */
export function recordPage(
  record: AnyRecord,
  viewOf: ViewOf<AnyRecord>,
): readonly [path: string, text: string] {
  const page = new Page(addressOf(record.id))
  const view = viewOf(page, record)
  const { summary, note } = record as { summary?: string; note?: string }
  const title = view.title ?? nameOf(record.id)
  const lead = view.lead ?? summary
  const body = html`${view.body}
${note !== undefined && html`<p class="remark"><b>Note.</b> ${note}</p>\n`}${disagreements(page, record.id)}
${furtherFacts(page, record.id)}
${namedIn(page, record.id)}
${citeThis(record.id)}
<p class="aside id">Id in the record: <code>${record.id}</code></p>`
  const content = {
    title: capital(title),
    description:
      typeof lead === 'string'
        ? lead
        : `${title}: what the record of the Nuclear Security Summits says, and its sources.`,
    kind: view.kind ?? sectionOf(page, record.id),
    ...(view.heading === undefined ? {} : { heading: view.heading }),
    ...(lead === undefined ? {} : { lead }),
    body,
    data: data('application/ld+json', schemaOrg(record.id)),
  }
  return [page.path, render(page, content)]
}

/** A link to the list in which the record stands. */
function sectionOf(page: Page, id: Id): Content {
  const address = `${collectionOf(id)}/index.html`
  const [, title] = SECTIONS.find(([one]) => one === address) ?? [address, collectionOf(id)]
  return page.to(address, title)
}

function disagreements(page: Page, id: Id): Content {
  const list = disputesOf(id)
  if (list.length === 0) return undefined
  const items = list.map((one) => html`<li>${page.link(one.id, disputeTitle(one))}</li>\n`)
  return html`<section><h2>Where sources disagree</h2>\n<ul>\n${items}</ul></section>`
}
