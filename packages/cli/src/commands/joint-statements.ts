import {
  formatDate,
  type JointStatement,
  jointStatements,
  type LaterJoiner,
  nameOf,
  type SignatureQuery,
  type SigningPair,
  type Sponsorship,
  type Subscriber,
} from '@nuclear-security-summits/sdk'
import { CliError, type ExitCode } from '../errors.js'
import { wrap } from '../layout.js'
import { lookUp, partyNamed, summitNamed, themeNamed } from '../lookup.js'
import { type Field, inWords, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'
import { COLUMNS, say } from '../terminal.js'

interface Options {
  readonly summit?: string
  readonly theme?: string
  readonly signedBy?: string
  readonly notSignedBy?: string
  readonly sponsors?: boolean
  readonly pairs?: boolean
  readonly later?: boolean
}

/** `nss joint-statements`: who stated what together. */
export const run: Run = (call) => {
  const input = argument(call, 0)
  const options = call.options as Options
  if (input !== '') return subscribers(input, call.options)
  const summit = options.summit === undefined ? undefined : summitNamed(options.summit)
  const query: SignatureQuery = {
    ...(summit ? { summit: summit.id } : {}),
    ...(options.theme === undefined ? {} : { theme: themeNamed(options.theme).id }),
  }
  const none = summit
    ? `No such joint statement of the ${summit.name} is in the record.`
    : 'There is no such joint statement in the record.'
  if (options.sponsors)
    return printRows(
      jointStatements.sponsorships(query).filter(({ sponsors }) => sponsors.length > 0),
      SPONSORSHIPS,
      call.options,
      none,
    )
  if (options.pairs) return printRows(jointStatements.pairs(query), PAIRS, call.options, none)
  if (options.later) return printRows(jointStatements.laterJoiners(query), JOINERS, call.options, none)
  return printRows(listed(query, options), FIELDS, call.options, none)
}

function listed(query: SignatureQuery, { signedBy, notSignedBy }: Options): readonly JointStatement[] {
  if (signedBy !== undefined && notSignedBy !== undefined)
    throw new CliError('--signed-by and --not-signed-by ask for two lists.', 'Give one of them at a time.')
  if (signedBy !== undefined) return jointStatements.signedBy(partyNamed(signedBy).id, query)
  if (notSignedBy === undefined) return jointStatements.select(query)
  const { id, name } = partyNamed(notSignedBy)
  const open = jointStatements.of(id, query).filter(({ signature }) => signature === 'unknown').length
  if (open > 0)
    sayWrapped(
      `Of ${open} more, whose lists are not whole, it is not known whether ${name} signed: nss gaps.`,
    )
  return jointStatements.notSignedBy(id, query)
}

/** The list of one statement. */
function subscribers(input: string, options: Readonly<Record<string, unknown>>): ExitCode {
  const statement = jointStatements.find(input)
  if (!statement) {
    const { id } = lookUp(input)
    throw new CliError(`${id} is no joint statement.`, 'List them: nss joint-statements')
  }
  const { name, circulatedAs, sponsors, statedCount, subscribersComplete, searched } = statement
  if (!options.json && !options.csv) {
    sayWrapped(circulatedAs === undefined ? name : `${name} (${circulatedAs})`)
    if (sponsors.length > 0) sayWrapped(`Led by ${sponsors.map(nameOf).join(', ')}.`)
    if (!subscribersComplete) {
      const of =
        statedCount === undefined ? '' : ` ${statedCount} states are said to have signed at the summit.`
      sayWrapped(`The list is not whole.${of}${searched ? ` Searched: ${searched}` : ''}`)
    }
  }
  return printRows(statement.subscribers, SUBSCRIBERS, options, 'Nobody who signed it is known by name.')
}

const sayWrapped = (text: string): void => say(wrap(text, { width: COLUMNS, first: '' }))

const yearOf = ({ summit }: JointStatement): string => nameOf(summit).slice(0, 4)

const FIELDS: readonly Field<JointStatement>[] = [
  { head: 'Summit', name: 'summit', value: yearOf },
  { head: 'Joint statement', name: 'name', flex: true, value: ({ name }) => name },
  { head: 'Signed', name: 'subscribers', align: 'right', value: ({ subscribers: list }) => list.length },
  {
    head: 'List',
    name: 'complete',
    value: ({ subscribersComplete }) => (subscribersComplete ? 'whole' : 'partial'),
  },
  { head: 'Circular', name: 'circular', value: ({ circulatedAs }) => circulatedAs },
  { head: 'Theme', name: 'theme', extra: true, value: ({ theme }) => nameOf(theme) },
  { head: 'Id', name: 'id', extra: true, value: ({ id }) => id },
]

const SUBSCRIBERS: readonly Field<Subscriber>[] = [
  { head: 'Party', name: 'party', flex: true, value: ({ party }) => nameOf(party) },
  { head: 'Signed', name: 'capacity', value: ({ capacity }) => capacity, words: inWords },
  { head: 'On', name: 'on', value: ({ on }) => on && formatDate(on) },
  { head: 'By', name: 'via', flex: true, value: ({ via }) => via },
]

const JOINERS: readonly Field<LaterJoiner>[] = [
  { head: 'Party', name: 'party', flex: true, value: ({ subscriber }) => nameOf(subscriber.party) },
  { head: 'On', name: 'on', flex: true, value: ({ subscriber: { on } }) => on && formatDate(on) },
  { head: 'Joined', name: 'statement', flex: true, value: ({ statement }) => statement.name },
  { head: 'Circular', name: 'circular', value: ({ statement }) => statement.circulatedAs },
]

const PAIRS: readonly Field<SigningPair>[] = [
  { head: 'One', name: 'one', flex: true, value: ({ parties: [one] }) => nameOf(one) },
  { head: 'Other', name: 'other', flex: true, value: ({ parties: [, other] }) => nameOf(other) },
  { head: 'Statements', name: 'statements', align: 'right', value: ({ statements }) => statements.length },
]

const SPONSORSHIPS: readonly Field<Sponsorship>[] = [
  { head: 'Theme', name: 'theme', flex: true, value: ({ theme }) => nameOf(theme) },
  { head: 'Statements', name: 'statements', align: 'right', value: ({ statements }) => statements.length },
  {
    head: 'Led by',
    name: 'sponsors',
    flex: true,
    value: ({ sponsors }) => sponsors.map(nameOf).join(', '),
  },
]
