import {
  type Commitment,
  type CommitmentCounts,
  commitments,
  type Disagreement,
  formatDate,
  nameOf,
  type Outcome,
  summits,
} from '@nuclear-security-summits/sdk'
import { CliError } from '../errors.js'
import { partyNamed, summitNamed, themeNamed } from '../lookup.js'
import { type Field, inWords, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'

interface Options {
  readonly summit?: string
  readonly theme?: string
  readonly kind?: string
  readonly pivot?: boolean
  readonly disagreements?: boolean
}

/** `nss commitments`: what was promised, or reported as done, and what became of it. */
export const run: Run = (call) => {
  const input = argument(call, 0)
  const options = call.options as Options
  if (options.kind !== undefined && options.kind !== 'pledge' && options.kind !== 'deed')
    throw new CliError(`There is no kind of commitment "${options.kind}".`, 'There are pledge, deed.')
  const summit = options.summit === undefined ? undefined : summitNamed(options.summit)
  const party = input === '' ? undefined : partyNamed(input)
  const theme = options.theme === undefined ? undefined : themeNamed(options.theme)
  const query = {
    ...(party ? { party: party.id } : {}),
    ...(summit ? { summit: summit.id } : {}),
    ...(options.kind === undefined ? {} : { kind: options.kind as Commitment['kind'] }),
  }
  const of = party ? ` of ${party.name}` : ''
  const none = `There is no such commitment${of} in the record.`
  const wanted = ({ theme: own }: { readonly theme: string }) => theme === undefined || own === theme.id
  if (options.pivot)
    return printRows(commitments.pivot(query).filter(wanted), pivotFields(), call.options, none)
  const rows = commitments.outcomes(query).filter(({ commitment }) => wanted(commitment))
  if (!options.disagreements) return printRows(rows, FIELDS, call.options, none)
  const shown = new Set(rows.map(({ commitment }) => commitment))
  return printRows(
    commitments.disagreements().filter(({ commitment }) => shown.has(commitment)),
    DISAGREEMENTS,
    call.options,
    `Nobody disagrees on the commitments${of}.`,
  )
}

const yearOf = ({ summit }: Commitment): string => nameOf(summit).slice(0, 4)

const FIELDS: readonly Field<Outcome>[] = [
  { head: 'Summit', name: 'summit', value: ({ commitment }) => yearOf(commitment) },
  { head: 'Party', name: 'party', flex: true, value: ({ commitment }) => nameOf(commitment.party) },
  { head: 'Kind', name: 'kind', value: ({ commitment }) => commitment.kind },
  { head: 'What', name: 'gloss', flex: true, value: ({ commitment }) => commitment.gloss },
  { head: 'Last word', name: 'status', value: ({ last }) => last?.status, words: inWords },
  { head: 'As of', name: 'as_of', extra: true, value: ({ last }) => last && formatDate(last.asOf) },
  { head: 'By', name: 'assessor', extra: true, value: ({ last }) => last && nameOf(last.assessor) },
  { head: 'Theme', name: 'theme', extra: true, value: ({ commitment }) => nameOf(commitment.theme) },
  {
    head: 'Followed by',
    name: 'followed_by',
    extra: true,
    value: ({ followedBy }) => followedBy.map(({ id }) => id).join(' '),
  },
  { head: 'Id', name: 'id', extra: true, value: ({ commitment }) => commitment.id },
]

const DISAGREEMENTS: readonly Field<Disagreement>[] = [
  { head: 'Summit', name: 'summit', value: ({ commitment }) => yearOf(commitment) },
  { head: 'Party', name: 'party', flex: true, value: ({ commitment }) => nameOf(commitment.party) },
  { head: 'What', name: 'gloss', flex: true, value: ({ commitment }) => commitment.gloss },
  {
    head: 'Who says what',
    name: 'assessments',
    flex: true,
    value: ({ assessments }) =>
      assessments
        .map(({ assessor, status, asOf }) => `${nameOf(assessor)}: ${inWords(status)} (${formatDate(asOf)})`)
        .join('; '),
  },
]

const pivotFields = (): Field<CommitmentCounts>[] => [
  { head: 'Theme', name: 'theme', flex: true, value: ({ theme }) => nameOf(theme) },
  ...[...summits.all]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(
      ({ id, name }): Field<CommitmentCounts> => ({
        head: name.slice(0, 4),
        name: name.slice(0, 4),
        align: 'right',
        value: ({ counts }) => counts[id] ?? 0,
      }),
    ),
  { head: 'All', name: 'total', align: 'right', value: ({ total }) => total },
]
