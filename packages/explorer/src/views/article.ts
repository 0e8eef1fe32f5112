import type { Article, Mention, Span } from '@nuclear-security-summits/data'
import { describeLocator } from '@nuclear-security-summits/model/core'
import {
  formatDate,
  formatRange,
  mentions,
  narration,
  statements,
  times,
} from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import type { Page } from '../page.js'
import { marks, pointer } from '../parts/evidence.js'
import { commas, factList, fieldRow, row } from '../parts/facts.js'
import { table } from '../parts/table.js'
import type { ViewOf } from '../record-page.js'
import { counted, inWords } from '../words.js'
import { placeOf } from './statement.js'

/** The article as it may be shown: what it is, how it is cut, what each part says in our words, who says what where. Never its text. */
export const articleView: ViewOf<Article> = (page, article) => {
  const { id, dateline, about, topics } = article
  const facts = factList([
    fieldRow(page, id, 'headline'),
    fieldRow(page, id, 'byline'),
    row(
      'Dateline',
      dateline && [
        page.link(dateline.place),
        ', ',
        formatDate(dateline.date),
        html` <span class="aside">as printed: ${dateline.asPrinted}</span>`,
      ],
      marks(page, id, '/dateline'),
    ),
    fieldRow(page, id, 'agency'),
    fieldRow(page, id, 'published'),
    fieldRow(page, id, 'lang', 'Language'),
    row('Genre', inWords(article.genre)),
    row('About', commas([...about, ...topics].map((one) => page.link(one)))),
    row('Page', page.link(article.source)),
  ])
  return {
    kind: 'The article',
    lead: article.summary,
    body: html`<p>The text is the agency’s and is not here. Positions such as <code>p3:1–185</code> count code points in a segment; whoever has the text can attach it with <code>nss attach</code>, and finds every position checked.</p>
${facts}${segments(page, article)}${voices(page, article)}${named(page, article)}${timesOf(page, article)}`,
  }
}

const at = (span: Span): string => describeLocator({ kind: 'span', spans: [span] })

function segments(page: Page, { id, text }: Article): Content {
  return html`<section><h2>Part by part</h2>
${table(page, {
  caption: `${counted(text.segments.length, 'segment')}, ${text.length.toLocaleString('en-GB')} code points, recipe ${text.recipe}`,
  columns: [
    { head: 'Segment' },
    { head: 'Part' },
    { head: 'What it says, in our words' },
    { head: 'Words', number: true },
    { head: 'Code points', number: true },
  ],
  rows: text.segments.map((one) => ({
    key: one.id,
    cells: [
      [html`<span id="${one.id}">${one.id}</span>`, marks(page, id, pointer('text', 'segments', one.id))],
      one.role,
      one.gist,
      one.words,
      one.length,
    ],
  })),
})}<details><summary>Digests (SHA-256)</summary>
<p>The whole: <code class="digest">${text.sha256}</code>${marks(page, id, '/text')}</p>
<ul class="plain">
${text.segments.map((one) => html`<li>${one.id} <code class="digest">${one.sha256}</code></li>\n`)}</ul></details></section>
`
}

function voices(page: Page, { id, text }: Article): Content {
  const rows = statements.wordings(id).map(({ statement, rendition }) => ({
    key: `${statement.id} ${at(rendition.content[0] as Span)}`,
    cells: [
      placeOf(rendition),
      page.link(statement.speaker),
      [rendition.mode, rendition.cue && html` <span class="aside">${rendition.cue.lemma}</span>`],
      page.link(statement.id),
      rendition.words,
    ],
  }))
  const own = narration(id).reduce((sum, { start, end }) => sum + end - start, 0)
  const share = Math.round((own / text.segments.reduce((sum, { length }) => sum + length, 0)) * 100)
  return html`<section><h2>Who says what</h2>
<p>What no statement covers is the agency’s own voice: ${share} per cent of the text, menu and captions included.</p>
${table(page, {
  caption: 'Every wording of a statement, in the order of the text',
  columns: [
    { head: 'Position' },
    { head: 'Speaker', name: 'speaker' },
    { head: 'How', name: 'mode' },
    { head: 'What, in our words' },
    { head: 'Words', number: true },
  ],
  rows,
})}</section>
`
}

function named(page: Page, { id }: Article): Content {
  const place = ({ id: mention, span, form, note }: Mention) =>
    html`<span id="${mention}"${note !== undefined && html` title="${note}"`}>${at(span)} <span class="aside">${form}</span></span>`
  return html`<section><h2>Whom and what it names</h2>
${table(page, {
  caption: 'Everything that the article refers to, in the order of first mention',
  columns: [
    { head: 'Who or what', name: 'name' },
    { head: 'Times', name: 'times', number: true },
    { head: 'Where, and in which form' },
  ],
  rows: mentions.chains(id).map(({ entity, mentions: list }) => ({
    key: entity,
    cells: [page.link(entity), list.length, commas(list.map(place))],
  })),
})}</section>
`
}

function timesOf(page: Page, { id }: Article): Content {
  return html`<section><h2>When it says “when”</h2>
${table(page, {
  caption: 'Every time expression, and the days that it means',
  columns: [{ head: 'Position' }, { head: 'Means' }, { head: 'How we know' }, { head: 'Note' }],
  rows: times.where({ article: id }).map((one) => ({
    key: one.id,
    cells: [
      html`<span id="${one.id}">${at(one.span)}</span>`,
      formatRange(one.value),
      [
        one.basis,
        one.anchor !== undefined &&
          ` from the ${one.anchor === 'published' ? 'day of publication' : one.anchor}`,
      ],
      one.note,
    ],
  })),
})}</section>
`
}
