import { FIELD_NAMES, KIND_NAMES, KINDS, type KindName, kindOf } from '@nuclear-security-summits/model/core'
import { COMMANDS } from './commands.js'
import type { CommandSpec } from './spec.js'

/** What may stand in a place, given the beginning of the word in it and the word before. */
type Candidates = (start: string, before: string) => readonly string[] | Promise<readonly string[]>

/**
 * Ids of some kinds, or prefixes as long as none has been typed: two thousand ids at once help nobody.
 *
 * @param kinds all kinds, unless given
 */
const ids =
  (...kinds: readonly KindName[]): Candidates =>
  async (start) => {
    const of = kinds.length > 0 ? kinds : KIND_NAMES
    const kind = of.find((one) => start.startsWith(`${KINDS[one].prefix}:`))
    if (kind === undefined) return of.map((one) => `${KINDS[one].prefix}:`)
    const sdk = await import('@nuclear-security-summits/sdk')
    return (sdk[KINDS[kind].collection] as { readonly ids: readonly string[] }).ids
  }

const tables: Candidates = async (start, before) => {
  const sdk = await import('@nuclear-security-summits/sdk/tables')
  return [...sdk.tables().map(({ name }) => name), ...(await ids()(start, before)), 'dataset']
}

/** All that a field may say, by the table of fields. */
const values =
  (type: string, name: string): Candidates =>
  async () => {
    const { shapesOfType } = await import('@nuclear-security-summits/model/fields')
    const fields = shapesOfType(type).flatMap((shape) => shape.fields.filter((field) => field.name === name))
    return fields.flatMap((field) => (field.values ?? []).map(String))
  }

/**
 * What completes each placeholder of the table of commands, where need be of one command alone. Of those that are not here, the shell
 * completes names of files.
 */
export const PLACES: Readonly<Record<string, Candidates>> = {
  id: ids(),
  new: ids(),
  into: ids(),
  to: ids(),
  agent: ids('person', 'organization', 'state'),
  entity: ids(),
  party: ids('state', 'organization'),
  person: ids('person'),
  state: ids('state', 'organization'),
  statement: ids('document'),
  summit: ids('summit'),
  theme: ids('topic'),
  what: tables,
  kind: () => KIND_NAMES,
  'commitments kind': values('Commitment', 'kind'),
  'documents kind': values('Document', 'kind'),
  'timeline kind': () => ['event', 'summit', 'statement', 'document', 'instrument'],
  form: values('Mention', 'form'),
  region: values('State', 'region'),
  collection: () => Object.values(KINDS).map(({ collection }) => collection),
  'diff new': () => [],
  field: (_, before) => FIELD_NAMES[kindOf(before) ?? 'source'].map(String),
  style: async () => (await import('@nuclear-security-summits/sdk/cite')).CITE_STYLES,
  format: () => ['csv', 'ndjson', 'json', 'jsonld', 'schema.org'],
  shell: async () => (await import('./commands/completion.js')).SHELLS,
  name: async () => {
    const { RULES } = await import('@nuclear-security-summits/model')
    return RULES.map(({ name }) => name)
  },
}

/** The word in `<id...>`, `[field]`, `--kind <kind>`. */
export const placeholder = (text: string): string | undefined => /[<[]([a-z]+)/.exec(text)?.[1]

const flagOf = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? flags

/** What may stand behind a command. */
function candidatesOf(
  { name, args, options }: CommandSpec,
  words: readonly string[],
  start: string,
): ReturnType<Candidates> {
  if (start.startsWith('-')) return [...options.map(([flags]) => flagOf(flags)), '--help']
  const before = words.at(-1) ?? ''
  const option = options.find(([flags]) => flagOf(flags) === before && placeholder(flags))
  const plain = words.filter((word, at) => {
    const earlier = options.find(([flags]) => flagOf(flags) === words[at - 1])
    return !word.startsWith('-') && !(earlier && placeholder(earlier[0]))
  })
  const place = option?.[0] ?? args[Math.min(plain.length, args.length - 1)]?.[0]
  const word = (place && placeholder(place)) ?? ''
  return (PLACES[`${name} ${word}`] ?? PLACES[word])?.(start, before) ?? []
}

/**
 * What the last word of a command line may become.
 *
 * @param line the line up to the cursor, `nss` and all
 */
export async function complete(line: string): Promise<readonly string[]> {
  const [, ...words] = line.trimStart().split(/\s+/)
  const start = words.pop() ?? ''
  const [name, ...given] = words
  const names = [...COMMANDS.map((one) => one.name), 'help']
  const spec = COMMANDS.find((one) => one.name === name)
  const all =
    name === undefined || (name === 'help' && given.length === 0)
      ? names
      : spec
        ? await candidatesOf(spec, given, start)
        : []
  return all.filter((one) => one.startsWith(start))
}
