import {
  attendance,
  commitments,
  disputes,
  formatRange,
  jointStatements,
  nameOf,
  series,
  summits,
} from '@nuclear-security-summits/sdk'
import { type Content, html } from '../html.js'
import { NAME, render } from '../layout.js'
import { Page } from '../page.js'
import { marks, pointer } from '../parts/evidence.js'
import { absenceOf, reasonsOf } from '../parts/participation.js'
import { counted, inOrder, yearOf } from '../words.js'

/** The start: what this is, the four summits, why Russia stayed away, and what can be asked. */
export function startPage(): readonly [path: string, text: string] {
  const page = new Page('index.html')
  const { id, summary = '' } = series.get('series:nss')
  // Before the rest, so that its footnotes come first.
  const lead = [
    summary,
    marks(page, id, '/initiator'),
    ' This is the record of them. A small number stands behind what it supports, and leads to the source.',
  ]
  const body = html`${cards(page)}${russia(page)}${questions(page)}`
  return [
    page.path,
    render(page, {
      title: NAME,
      heading: 'Who came, who stayed away, what was promised, and who says so',
      description: `${summary} The record of them, with the sources of every fact.`,
      lead,
      body,
    }),
  ]
}

function cards(page: Page): Content {
  const items = inOrder.map(({ id, dates, city, counts }) => {
    const numbers = counts
      .filter(({ what }) => what === 'states' || what === 'organizations' || what === 'leaders')
      .map(
        ({ what, value }) =>
          html`<li><b>${value}</b> ${what}${marks(page, id, pointer('counts', what))}</li>\n`,
      )
    return html`<li><p class="year">${page.link(id, yearOf(id))}</p>
<p><b>${nameOf(city)}</b><br>${formatRange(dates)}${marks(page, id, '/dates', '/city')}</p>
<ul class="plain">
${numbers}<li><b>${jointStatements.select({ summit: id }).length}</b> joint statements in the record</li>
<li><b>${commitments.where({ summit: id }).length}</b> commitments in the record</li></ul></li>
`
  })
  return html`<section><h2>The four summits</h2>
<ol class="cards">
${items}</ol></section>
`
}

/** Why Russia stayed away: what was said, by whom, when. */
function russia(page: Page): Content {
  const [one] = attendance({ summit: 'summit:nss-2016', state: 'state:rus' })
  if (!one) return undefined
  return html`<section><h2>Why Russia stayed away from the last one</h2>
<p>${page.link(one.id, nameOf(one.id))}: ${absenceOf(page, one)}</p>
<p>The reasons are claims. These were given, in this order:</p>
${reasonsOf(page, one)}
<p>The report with the Kremlin’s explanation, statement by statement: ${page.to('articles/index.html', 'the article')}.</p></section>
`
}

/** What can be asked: each answer is a page whose address can be passed on. */
function questions(page: Page): Content {
  const list: readonly (readonly [string, string])[] = [
    ['attendance.html?came=every', 'Which states came to all four?'],
    ['attendance.html?came=left', 'Which came earlier, but not in 2016?'],
    ['attendance.html#ranks', 'At which rank were they represented, and how did that change?'],
    ['topics/gift-baskets.html', 'What is a “gift basket”?'],
    [
      'joint-statements.html?summit=2016&signed=state%3Aind',
      'Which joint statements did India sign in 2016?',
    ],
    [
      'commitments/index.html?summit=2010&party=state%3Abel',
      'What did Belgium promise in 2010, and what became of it?',
    ],
    [
      'commitments/index.html?judged=those-who-judge-differ',
      'Of which commitments do those who judge them disagree?',
    ],
    ['documents/index.html?asks=org%3Aiaea', 'Which adopted texts ask something of the IAEA?'],
    ['disputes/index.html', `Where do sources disagree? ${counted(disputes.size, 'time')} so far.`],
    ['sources/index.html?side=state%3Arus', 'Which sources speak for Russia, and what rests on them?'],
    ['statements/index.html', 'Who said what, for whom, and in which words?'],
    ['gaps.html', 'What is missing?'],
  ]
  return html`<section><h2>Ask the record</h2>
<ul class="columns">
${list.map(([address, question]) => html`<li>${page.to(address, question)}</li>\n`)}</ul>
<p class="aside">The address of a table keeps its filters and its order: what you see can be passed on. ${counted(summits.size, 'summit')}, ${counted(attendance().length, 'participation')}, and all else of the record: ${page.to('about.html', 'about')}.</p></section>
`
}
