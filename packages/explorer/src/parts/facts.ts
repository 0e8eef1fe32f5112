import type { Capacity, DateRange, Id } from '@nuclear-security-summits/data'
import { kindOf } from '@nuclear-security-summits/model/core'
import { type Field, resolvePointer, typeOf } from '@nuclear-security-summits/model/fields'
import { formatDate, formatRange, nameOf, record } from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import { external } from '../note.js'
import type { Page } from '../page.js'
import { asHead, inWords } from '../words.js'
import { factsOf, marks, marksOf } from './evidence.js'

/** A list of terms and what they are; rows without content are left out. */
export function factList(rows: readonly Content[]): Content {
  const filled = rows.filter((row) => row !== undefined && row !== false)
  return filled.length > 0 && html`<dl class="facts">\n${filled}</dl>\n`
}

/** A row of a {@link factList}; nothing where there is no content. */
export function row(head: string, ...content: readonly Content[]): Content {
  const [first] = content
  if (first === undefined || first === false || first === '' || (Array.isArray(first) && first.length === 0))
    return undefined
  return html`<dt>${head}</dt><dd>${content}</dd>\n`
}

/** A plain field of a record as a row, with its sources; nothing where the record has none. */
export function fieldRow(page: Page, id: Id, name: string, head = asHead(name)): Content {
  const found = fieldAt(id, `/${name}`)
  return found && row(head, display(page, found.value, found.field), marks(page, id, `/${name}`))
}

/** What stands at a pointer, and which field it is. */
function fieldAt(id: Id, pointer: string): { value: unknown; field: Field | undefined } | undefined {
  const found = resolvePointer(typeOf(kindOf(id) ?? 'source'), record(id), pointer)
  return found.found ? found : undefined
}

/** A value for people: an id as a link, a date and a term in words. */
export function display(page: Page, value: unknown, field: Field | undefined): Content {
  if (Array.isArray(value)) return commas(value.map((one) => display(page, one, field)))
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return value.toLocaleString('en-GB')
  if (field?.type === 'DateRange') return formatRange(value as DateRange)
  const text = String(value)
  if (field?.refs && nameOf(text) !== text) return page.link(text as Id)
  if (field?.values) return inWords(text)
  if (field?.plain === 'date') return formatDate(text)
  return field?.plain === 'address' ? external(text, text) : text
}

/** Contents with commas between them. */
export const commas = (list: readonly Content[]): Content =>
  list.map((one, index) => (index === 0 ? one : html`, ${one}`))

/** What somebody acted as: the title, and whose office it is where the title does not say it. */
export function capacityOf(page: Page, { title, of }: Capacity, party?: Id): Content {
  return [title, of !== undefined && of !== party && html`, ${page.link(of)}`]
}

/** The facts of a record that the page has not shown yet, so that none is without a place and a source. */
export function furtherFacts(page: Page, id: Id): Content {
  const rest = factsOf(id).filter((fact) => !page.hasShown(id, fact.pointer))
  if (rest.length === 0) return undefined
  const rows = rest.map(({ pointer, value, supports }) => {
    page.show(id, pointer)
    const shown = display(page, value, fieldAt(id, pointer)?.field)
    return html`<tr><th scope="row">${pathInWords(pointer)}</th><td>${shown}${marksOf(page, supports)}</td></tr>\n`
  })
  return html`<section><h2>Further fields</h2>
<div class="scroll" role="region" aria-label="Further fields" tabindex="0"><table><caption class="aside">What the record also says</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Value</th></tr></thead>
<tbody>
${rows}</tbody></table></div></section>`
}

/** A pointer as people read it: ids by their names, fields in words. */
const pathInWords = (pointer: string): string =>
  pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((token) => (token.includes(':') ? nameOf(token) : asHead(token)))
    .join(' › ')
