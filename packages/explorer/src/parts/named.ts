import type { Id } from '@nuclear-security-summits/data'
import { record } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import { external } from '../note.js'
import type { Page } from '../page.js'
import { inWords } from '../words.js'
import { marks, pointer } from './evidence.js'
import { row } from './facts.js'

interface Named {
  readonly name?: string
  readonly labels?: readonly { readonly value: string; readonly lang: string; readonly type: string }[]
  readonly externalIds?: readonly {
    readonly scheme: string
    readonly value: string
    readonly match: string
  }[]
}

/** What a record is called, here and elsewhere: rows of a list of facts. */
export function nameRows(page: Page, id: Id): Content {
  const { name, labels = [], externalIds = [] } = record(id) as Named
  const others = labels.map(
    ({ value, lang, type }) =>
      html`<div><span lang="${lang}">${value}</span> <span class="aside">${inWords(type)}</span>${marks(page, id, pointer('labels', value))}</div>`,
  )
  const elsewhere = externalIds.map(
    ({ scheme, value, match }) =>
      html`<div>${scheme}: ${/^https?:/.test(value) ? external(value) : value} <span class="aside">${match} match</span>${marks(page, id, pointer('externalIds', scheme))}</div>`,
  )
  return [
    row('Name', name, marks(page, id, '/name')),
    row('Also called', others),
    row('In the lists of others', elsewhere),
  ]
}
