/** Markup that may stand in a page as it is. Only {@link html} and {@link data} make it. */
class Html {
  constructor(private readonly markup: string) {}
  toString(): string {
    return this.markup
  }
}

export type { Html }

/** What can be put into markup; lists are joined, nothing is left out. */
export type Content = Html | string | number | false | undefined | readonly Content[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

function markupOf(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Html) return content.toString()
  return Array.isArray(content) ? content.map(markupOf).join('') : escaped(String(content))
}

/**
 * Markup with values in it. Everything that is not markup itself is escaped, so that it can stand in a text and between the quotes
 * of an attribute.
 *
 * @example
 * html`<a href="${address}">${name}</a>`
 */
export const html = (parts: TemplateStringsArray, ...values: readonly Content[]): Html =>
  new Html(parts.reduce((all, part, index) => `${all}${markupOf(values[index - 1])}${part}`))

/**
 * A block of data for other programs. No text in it can end the block.
 *
 * @param type its media type
 */
export const data = (type: string, value: unknown): Html =>
  html`<script type="${type}">${new Html(JSON.stringify(value).replaceAll('<', '\\u003c'))}</script>`

/**
 * Contents with something between them, nothing where there is nothing.
 *
 * @example
 * joined([html`<b>a</b>`, 'b'], ', ') // <b>a</b>, b
 */
export const joined = (list: readonly Content[], between: Content): Content =>
  list.flatMap((one, index) => (index === 0 ? [one] : [between, one]))
