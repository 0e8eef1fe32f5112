import { type Html, html } from './html.js'

/** A source's support for something, as a footnote has it. */
export interface Note {
  /** Page of the source, from the root of the site. */
  readonly href: string
  readonly title: string
  /** Language of the title, where it is not English. */
  readonly lang?: string
  /** Publisher or authors. */
  readonly who: string
  readonly when: string
  /** Where in the source; empty for the source as a whole. */
  readonly place: string
  /** How it supports the fact, in words. */
  readonly basis: string
  /** What has to be known to follow it. */
  readonly remark?: string
  /** Address of the source on the web. */
  readonly url?: string
}

/** The host of an address, for people. */
const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '')

/**
 * A footnote. Runs where the pages are made, and again in the reader's browser.
 *
 * @param root the way from the page to the root of the site: `../`
 */
export const noteMarkup = (root: string, note: Note): Html =>
  html`<a class="title" href="${root}${note.href}"${note.lang !== undefined && html` lang="${note.lang}"`}>${note.title}</a>, ${[note.who, note.when].filter(Boolean).join(', ')}${note.place !== '' && html`, <span class="place">${note.place}</span>`}. <span class="basis">${capital(note.basis)}${note.remark === undefined ? '.' : `: ${note.remark}`}</span>${note.url !== undefined && html` ${external(note.url)}`}`

/** A link out of the site, with the host as its text. */
export const external = (url: string, text = hostOf(url)): Html =>
  html`<a class="out" rel="external noreferrer" href="${url}">${text}</a>`

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
