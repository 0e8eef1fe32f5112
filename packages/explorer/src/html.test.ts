/** Whatever stands in a record, it stays a text. */
import { describe, expect, test } from 'vitest'
import { named, read } from '../test-support/markup.js'
import { data, html } from './html.js'
import { render } from './layout.js'
import { external, noteMarkup } from './note.js'
import { Page } from './page.js'
import { factList, row } from './parts/facts.js'
import { table } from './parts/table.js'

const EVIL = `</title></script><script>alert("1")</script><img src=x onerror='alert(2)'>" onfocus="alert(3)&amp;`

/** The names of the elements in markup, and of their attributes. */
const shape = (markup: string) =>
  read(markup).elements.map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '))

/** The same markup with a harmless and with an evil value has the same elements and attributes. */
const harmless = (make: (value: string) => { toString(): string }) => {
  const evil = make(EVIL).toString()
  expect(shape(evil)).toEqual(shape(make('harmless').toString()))
  return evil
}

describe('an evil name', () => {
  test('in a text and an attribute', () => {
    const [link] = named(read(html`<a href="${EVIL}">${EVIL}</a>`.toString()).elements, 'a')
    expect(link?.attributes.href).toBe(EVIL)
    expect(link?.text).toBe(EVIL)
  })

  test('in a list of contents', () => {
    harmless((value) => html`<ul>${[value, html`<li title="${value}">${[value]}</li>`]}</ul>`)
  })

  test('in the frame of a page', () => {
    const page = (value: string) =>
      render(new Page('index.html'), {
        title: value,
        description: value,
        heading: value,
        kind: value,
        lead: value,
        body: value,
        data: data('application/ld+json', { name: value }),
      })
    const evil = harmless(page)
    expect(named(read(evil).elements, 'h1').map(({ text }) => text)).toEqual([EVIL])
  })

  test('in a table', () => {
    harmless(
      (value) =>
        html`${table(new Page('x/y.html'), {
          caption: value,
          columns: [{ head: value, name: value }, { head: value }],
          rows: [{ key: value, cells: [value, { content: value, sort: value }], terms: { kind: [value] } }],
          filters: [{ name: 'kind', label: value, words: () => value }],
          data: value,
        })}`,
    )
  })

  test('in a list of facts', () => {
    harmless((value) => html`${factList([row(value, value, html`<b>${value}</b>`)])}`)
  })

  test('in a footnote', () => {
    harmless((value) =>
      noteMarkup('../', {
        href: value,
        title: value,
        lang: value,
        who: value,
        when: value,
        place: value,
        basis: value,
        remark: value,
      }),
    )
    harmless((value) => external('https://example.org/', value))
  })

  test('in a block of data', () => {
    const [script] = named(read(data('application/json', { name: EVIL }).toString()).elements, 'script')
    expect(JSON.parse(script?.text ?? '')).toEqual({ name: EVIL })
  })
})

test('nothing and false leave no trace', () => {
  expect(html`<p>${undefined}${false}${''}${0}</p>`.toString()).toBe('<p>0</p>')
})
