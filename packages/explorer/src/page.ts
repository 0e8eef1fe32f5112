import type { Id } from '@nuclear-security-summits/data'
import { describeLocator } from '@nuclear-security-summits/model/core'
import { formatPublished, nameOf, type Support } from '@nuclear-security-summits/sdk'
import { addressOf } from './addresses.js'
import { type Content, type Html, html } from './html.js'
import { type Note, noteMarkup } from './note.js'
import { BASIS } from './words.js'

/** A page while it is made: where it lies, the footnotes so far, and the facts that it has shown. */
export class Page {
  /** The way to the root of the site: `../`. */
  readonly root: string
  readonly #notes: Note[] = []
  readonly #numbers = new Map<string, number>()
  readonly #shown = new Set<string>()

  /** @param path its address, from the root of the site */
  constructor(readonly path: string) {
    this.root = '../'.repeat(path.split('/').length - 1)
  }

  /** A link to a page of the site, by its address from the root. */
  to(address: string, text: Content): Html {
    return html`<a href="${this.root}${address}">${text}</a>`
  }

  /** A link to a record. */
  link(id: Id, text: Content = nameOf(id)): Html {
    return this.to(addressOf(id), text)
  }

  /** The number of the footnote for a support; the same support has one footnote, however often it is used. */
  numberOf(support: Support): number {
    const note = noteOf(support)
    const key = JSON.stringify(note)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#notes.push(note))
    return this.#notes.length
  }

  /** Remembers that a fact has been shown. */
  show(id: Id, pointer: string): void {
    this.#shown.add(`${id} ${pointer}`)
  }

  /** Whether a fact has been shown. */
  hasShown(id: Id, pointer: string): boolean {
    return this.#shown.has(`${id} ${pointer}`)
  }

  /** The footnotes, in the order of their first use; nothing where there are none. */
  notes(): Content {
    if (this.#notes.length === 0) return undefined
    const items = this.#notes.map(
      (note, index) => html`<li id="note-${index + 1}" tabindex="-1">${noteMarkup(this.root, note)}</li>\n`,
    )
    return html`<section class="notes" id="sources"><h2>Sources</h2>
<ol>
${items}</ol></section>`
  }
}

/** A support as a footnote. */
export function noteOf({ source, locator, basis, note }: Support): Note {
  const { title, lang, publisher, authors, url, doi } = source
  const address = doi ? `https://doi.org/${doi}` : url
  return {
    href: addressOf(source.id),
    title,
    ...(FOREIGN.test(title) ? { lang } : {}),
    who: publisher ?? authors?.join(', ') ?? '',
    when: formatPublished(source),
    place: describeLocator(locator),
    basis: BASIS[basis],
    ...(note === undefined ? {} : { remark: note }),
    ...(address === undefined ? {} : { url: address }),
  }
}

/** Letters of another script: a title in Latin letters may be an English one of ours, whatever the language of the source. */
export const FOREIGN = /[^\P{L}\p{Script=Latin}]/u
