import type { Source, Statement } from '@nuclear-security-summits/data'
import { describeLocator } from '@nuclear-security-summits/model/core'
import { sources } from './collections/sources.js'
import { formatDate, formatPublished } from './dates.js'
import type { Claim, Explanation, FactEvidence, Support, Wording } from './explanation.js'
import { nameOf } from './records.js'

/** A value in words: an id as the name behind it. */
const describeValue = (value: unknown): string =>
  typeof value === 'string' && /^[a-z]+:/.test(value) && nameOf(value) !== value
    ? `${nameOf(value)} (${value})`
    : String(value)

/** A source in one short line: who, when, where in it, address. Its title stands in the citation. */
function line(source: Source, place: string, note = ''): string {
  const { authors, publisher, title, url, doi } = source
  const who = publisher ?? authors?.join(', ') ?? `"${title}"`
  const when = formatPublished(source)
  const where = doi ? `https://doi.org/${doi}` : url
  return `    ${who}, ${when}${place ? ` (${place})` : ''}${where ? `: ${where}` : ''}${note ? `  ${note}` : ''}`
}

function describeSupports(supports: readonly Support[]): string[] {
  return supports.map(({ source, locator, basis, note = '' }) =>
    line(source, describeLocator(locator), basis === 'inferred' ? `Inferred: ${note}` : note),
  )
}

/** Who gave a reason, as what, and when. */
function describeClaimant({ claimant, statements }: Claim): string {
  const [first] = statements
  const title = first?.capacity && first.speaker === claimant ? ` (${first.capacity.title})` : ''
  const days = [...new Set(statements.map(({ said }) => formatDate(said)))]
  return `${nameOf(claimant)}${title}${days.length > 0 ? `, ${days.join(', ')}` : ''}`
}

/** The places in which statements are worded outside the sources that are named already. */
function elsewhere(statements: readonly Statement[], supports: readonly Support[]): string[] {
  const named = new Set<string>(supports.map(({ source }) => source.id))
  return statements.flatMap(({ renditions, cites }) =>
    renditions.flatMap(({ source }) => {
      if (named.has(source)) return []
      named.add(source)
      const cite = cites.find((one) => one.source === source)
      return [line(sources.get(source), cite ? describeLocator(cite.locator) : '')]
    }),
  )
}

/** Where the words stand, and what may be shown of them, with the credit beside. */
const describeWording = ({ source, mode, spans, words, credit }: Wording): string =>
  `    ${source.publisher ?? source.title}, at ${describeLocator({ kind: 'span', spans })}, ${mode}${words ? `: "${words}" ${credit}` : ''}`

function describeClaim(claim: Claim): string[] {
  return [
    `  ${describeClaimant(claim)}: ${claim.gloss}`,
    ...claim.wordings.map(describeWording),
    ...describeSupports(claim.supports),
    ...elsewhere(claim.statements, claim.supports),
  ]
}

const describeFact = ({ pointer, value, supports }: FactEvidence): string[] => [
  `  ${pointer.slice(1)}: ${describeValue(value)}`,
  ...describeSupports(supports),
]

/** What an explanation says, one thought a line. */
export function describeExplanation(explanation: Omit<Explanation, 'text'>): string {
  const { record, pointer, facts, claims, disputes, sources: involved } = explanation
  const title = `${nameOf(record.id)}${nameOf(record.id) === record.id ? '' : ` (${record.id})`}${pointer ? `, ${pointer.slice(1)}` : ''}`
  const claimed = (at: string) => claims.some((claim) => at.startsWith(`${claim.pointer}/`))
  const bare = facts.filter((fact) => !claimed(fact.pointer))
  const lines = [title, ...claims.flatMap(describeClaim), ...bare.flatMap(describeFact)]
  for (const dispute of disputes) {
    lines.push(`  Sources disagree on ${dispute.field.slice(1)}:`)
    for (const { value, rank, reason, cites } of dispute.variants)
      lines.push(
        `    ${value}${rank === 'preferred' ? ' (preferred)' : ''}: ${cites.map(({ source }) => nameOf(source)).join('; ')}${reason ? `. ${reason}` : ''}`,
      )
  }
  if (lines.length === 1) lines.push(...involved.map((source) => line(source, '')))
  return lines.join('\n')
}
