import { manifest } from '@nuclear-security-summits/sdk'
import { type Content, html } from './html.js'
import type { Page } from './page.js'

/** The pages that list or explain, by address; the first ones stand in the head of every page. */
export const SECTIONS = [
  ['attendance.html', 'Attendance'],
  ['joint-statements.html', 'Joint statements'],
  ['commitments/index.html', 'Commitments'],
  ['timeline.html', 'Timeline'],
  ['disputes/index.html', 'Disputes'],
  ['sources/index.html', 'Sources'],
  ['summits/index.html', 'Summits'],
  ['states/index.html', 'States'],
  ['organizations/index.html', 'Organizations'],
  ['people/index.html', 'People'],
  ['documents/index.html', 'Documents'],
  ['instruments/index.html', 'Treaties and other instruments'],
  ['articles/index.html', 'The article'],
  ['statements/index.html', 'Who said what'],
  ['events/index.html', 'Events'],
  ['participations/index.html', 'Participations'],
  ['lists/index.html', 'Lists of participants'],
  ['places/index.html', 'Places'],
  ['topics/index.html', 'Topics'],
  ['series/index.html', 'The series'],
  ['gaps.html', 'What is missing'],
  ['search.html', 'Search'],
  ['about.html', 'About and citation'],
] as const satisfies readonly (readonly [address: string, title: string])[]

/** How many of them the head has. */
const IN_HEAD = 6

/** What a page is, apart from its frame. */
export interface PageContent {
  readonly title: string
  /** One sentence for search engines. */
  readonly description: string
  /** The heading, where it is not the title. */
  readonly heading?: Content
  /** What sort of page, above the heading. */
  readonly kind?: Content
  /** One or two sentences below the heading. */
  readonly lead?: Content
  readonly body: Content
  /** Blocks of data for other programs. */
  readonly data?: Content
}

/** Nothing is asked of another machine, and a browser is told so. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'"

/** A whole page: head, navigation, content, foot. Works without a script; with one it can do more. */
export function render(
  page: Page,
  { title, description, heading, kind, lead, body, data }: PageContent,
): string {
  const { root, path } = page
  const { version, licences } = manifest()
  const nav = SECTIONS.map(
    ([address, name]) =>
      html`<li><a href="${root}${address}"${address === path && html` aria-current="page"`}>${name}</a></li>\n`,
  )
  const content = html`<!doctype html>
<html lang="en" data-root="${root}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title === NAME ? title : `${title} · ${NAME}`}</title>
<link rel="icon" type="image/svg+xml" href="${root}assets/icon.svg">
<link rel="stylesheet" href="${root}assets/style.css">
<script src="${root}assets/theme.js"></script>
<script src="${root}assets/site.js" defer></script>
${data}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<p class="name"><a href="${root}index.html">${NAME}</a> <span>The record, 2010–2016</span></p>
<form class="search" role="search" action="${root}search.html">
<label class="hidden" for="words">Search the record</label>
<input id="words" type="search" name="words" placeholder="Search" autocomplete="off" spellcheck="false">
<button type="submit">Search</button>
</form>
<nav aria-label="Main"><ul>
${nav.slice(0, IN_HEAD)}<li><a href="#contents">All pages</a></li>
</ul></nav>
</header>
<main id="main" tabindex="-1">
${kind && html`<p class="kind">${kind}</p>\n`}<h1>${heading ?? title}</h1>
${lead && html`<p class="lead">${lead}</p>\n`}${body}
${page.notes()}</main>
<footer>
<nav id="contents" aria-label="All pages"><ul>
${nav}</ul></nav>
<p>Version ${version}. The record is <a rel="license external" href="${licences.data.url}">${licences.data.name}</a>; what is quoted from sources stays their holders’. This page asks nothing of any other machine. <a href="${root}assets/licences.txt">Licences of its scripts</a>.</p>
</footer>
</body>
</html>
`
  return content.toString()
}

/** What the site is called. */
export const NAME = 'Nuclear Security Summits'
