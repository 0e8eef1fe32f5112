import {
  type Absence,
  absences,
  attendance,
  type Claim,
  explain,
  formatDate,
  formatPublished,
  formatRange,
  manifest,
  nameOf,
  places,
  type Source,
  type Summit,
  series,
  sources,
  summits,
} from '@nuclear-security-summits/sdk'
import { EXIT } from '../errors.js'
import { glossary, pad, widest, wrap } from '../layout.js'
import type { Run } from '../spec.js'
import { table } from '../table.js'
import { count, paint, print, printJson, widthOf } from '../terminal.js'

/** What the tour looks at. All else comes from the record. */
const SUMMIT = 'summit:nss-2016'
const STATE = 'state:rus'

/** `nss tour`: what the record holds, and one answer with its sources. */
export const run: Run = ({ options }) => {
  const tour = lookAround()
  if (options.json) {
    const { reasons, ...rest } = tour
    printJson({
      ...rest,
      reasons: reasons.map(({ sources: from, ...group }) => ({
        ...group,
        sources: from.map(({ id }) => id),
      })),
    })
    return EXIT.ok
  }
  const width = widthOf(options)
  print(
    [
      opening(tour, width),
      heading('What it holds', holdings(tour, width)),
      heading('The summits', summitTable(tour, width)),
      heading(`Why ${tour.state} stayed away in ${tour.year}`, answer(tour, width)),
      heading('Go on', next(tour, width)),
    ].join('\n\n'),
  )
  return EXIT.ok
}

type Tour = ReturnType<typeof lookAround>

/** Asks the SDK for all that the tour shows. */
function lookAround() {
  const { title, version, collections, coverage } = manifest()
  const [absence] = absences({ summit: SUMMIT, state: STATE })
  const all = [...summits].sort((a, b) => a.ordinal - b.ordinal)
  return {
    title,
    version,
    about: series.all.map(({ summary }) => summary ?? '').join(' '),
    collections: Object.entries(collections)
      .map(([name, { records }]) => ({ name, records }))
      .filter(({ records }) => records > 0),
    facts: Object.values(coverage).reduce((sum, one) => sum + one, 0),
    uncited: coverage.none,
    state: nameOf(STATE),
    summits: all.map((summit) => ({ ...rowOf(summit), delegation: delegation(summit) })),
    year: yearOf(summits.get(SUMMIT)),
    participation: absence?.participation.id,
    reasons: absence ? groups(absence) : [],
  }
}

const yearOf = ({ dates }: Summit): string => (dates.start ?? dates.end ?? '').slice(0, 4)

function rowOf(summit: Summit) {
  const counted = (what: string) => summit.counts.find((one) => one.what === what)?.value
  return {
    id: summit.id,
    year: yearOf(summit),
    city: places.get(summit.city).name,
    dates: formatRange(summit.dates),
    states: counted('states'),
    organizations: counted('organizations'),
  }
}

/** Who led the state's delegation, or that there was none. */
function delegation({ id }: Summit): string | undefined {
  const [found] = attendance({ summit: id, state: STATE })
  if (!found) return undefined
  if (found.outcome === 'absent') return 'stayed away'
  return found.heads
    .map(({ person, standsInFor }) => `${nameOf(person)}${standsInFor ? ` for ${nameOf(standsInFor)}` : ''}`)
    .join(', ')
}

/** What one claimant said on one day, with the sources in which it stands, each once. */
interface Group {
  readonly claimant: string
  readonly title: string | undefined
  readonly date: string | undefined
  readonly glosses: readonly string[]
  readonly sources: readonly Source[]
}

/** The reasons of an absence, in the order of the record, by claimant and day. */
function groups({ participation }: Absence): Group[] {
  const made = new Map<
    string,
    { -readonly [K in keyof Group]: Group[K] extends readonly (infer E)[] ? E[] : Group[K] }
  >()
  for (const claim of explain(participation.id, 'reasons').claims) {
    const [first] = claim.statements
    const date = first?.said
    const key = `${claim.claimant} ${date}`
    const group = made.get(key) ?? {
      claimant: nameOf(claim.claimant),
      title: titleOf(claim),
      date,
      glosses: [],
      sources: [],
    }
    made.set(key, group)
    group.glosses.push(claim.gloss)
    for (const source of sourcesOf(claim)) if (!group.sources.includes(source)) group.sources.push(source)
  }
  return [...made.values()]
}

function titleOf({ claimant, statements: [first] }: Claim): string | undefined {
  return first?.speaker === claimant ? first.capacity?.title : undefined
}

const sourcesOf = ({ supports, statements }: Claim): Source[] => [
  ...supports.map(({ source }) => source),
  ...statements.flatMap(({ renditions }) => renditions.map(({ source }) => sources.get(source))),
]

const heading = (title: string, body: string): string => `${paint.bold(title)}\n${body}`

function opening({ title, version, about, collections, facts, uncited }: Tour, width: number): string {
  const records = collections.reduce((sum, one) => sum + one.records, 0)
  const cited = uncited === 0 ? 'each with its source' : `${uncited} of them without a source`
  return [
    paint.bold(`${title} (version ${version})`),
    wrap(about, { width }),
    wrap(`${count(records, 'record')} with ${count(facts, 'fact')}, ${cited}.`, { width }),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Names and numbers of the collections, in as many columns as fit. */
function holdings({ collections }: Tour, width: number): string {
  const names = widest(collections.map(({ name }) => name))
  const numbers = widest(collections.map(({ records }) => String(records)))
  const cells = collections.map(
    ({ name, records }) => `${pad(name, names)} ${String(records).padStart(numbers)}`,
  )
  const across = Math.max(1, Math.floor((Math.min(width, 100) - 2) / (names + numbers + 5)))
  const down = Math.ceil(cells.length / across)
  return Array.from({ length: down }, (_, row) =>
    `  ${cells.filter((_, index) => index % down === row).join('    ')}`.trimEnd(),
  ).join('\n')
}

function summitTable({ summits: rows, state }: Tour, width: number): string {
  return table(
    [
      { head: 'Year' },
      { head: 'City', flex: true },
      { head: 'Dates', flex: true },
      { head: 'States', align: 'right' },
      { head: 'Orgs', align: 'right' },
      { head: state, flex: true },
    ],
    rows.map(({ year, city, dates, states, organizations, delegation: came }) => [
      year,
      city,
      dates.replace(new RegExp(` ${year}$`), ''),
      String(states ?? '?'),
      String(organizations ?? '?'),
      came ?? '?',
    ]),
    { width, indent: '  ', bold: paint.bold },
  )
}

function answer({ reasons }: Tour, width: number): string {
  if (reasons.length === 0) return '  No reason is in the record.'
  const intro = wrap('Each reason is a claim; here is who made it, when, and in which sources.', {
    width,
    first: '  ',
  })
  return [intro, ...reasons.map((group) => groupText(group, width))].join('\n\n')
}

function groupText({ claimant, title, date, glosses, sources: from }: Group, width: number): string {
  const who = [paint.cyan(claimant), title ? ` (${title})` : '', date ? `, ${formatDate(date)}` : ''].join('')
  return [
    wrap(who, { width, first: '  ' }),
    ...glosses.map((gloss) => wrap(gloss, { width, first: '    - ' })),
    '    Sources:',
    ...from.map((source) => sourceText(source, width)),
  ].join('\n')
}

/** Publisher, date and address; the address on a line of its own where there is no room. */
function sourceText(source: Source, width: number): string {
  const { publisher, title, url, doi } = source
  const address = url ?? (doi === undefined ? '' : `https://doi.org/${doi}`)
  const what = `${publisher ?? title}, ${formatPublished(source)}`
  const line = `      ${what}  ${address}`.trimEnd()
  const lines =
    widest([line]) <= width || address === ''
      ? line
      : `${wrap(what, { width, first: '      ' })}\n        ${address}`
  return paint.dim(lines)
}

function next({ participation }: Tour, width: number): string {
  const pairs: [string, string][] = [
    [`nss show ${SUMMIT}`, 'the summit, as it is recorded'],
    ['nss search cooperation', 'all that mentions a word'],
  ]
  if (participation)
    pairs.unshift([`nss explain ${participation} reasons`, 'each reason, down to the paragraph'])
  return glossary(pairs, { width })
}
