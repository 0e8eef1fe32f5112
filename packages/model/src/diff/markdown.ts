import { kindOf } from '../ids.js'
import { KINDS } from '../kind-table.js'
import type { ChangedRecord, Changes, FactChange, SchemaChange, SupportingSource } from '../kinds/changes.js'
import { describeLocator } from '../locator.js'
import { tokensOf } from '../shape.js'
import { UNRELEASED } from '../versions.js'

/** So many are named one by one; of more, the first ones and the number. */
const MANY = 10

/** Longer values are cut: `changes.json` has them whole. */
const LONG = 200

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&')

const code = (text: string): string => `\`${text.replaceAll('`', '’')}\``

const version = (one: string): string => (one === UNRELEASED ? 'the unreleased state' : one)

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** A list of which the first ones are named. */
function few(all: readonly string[]): string {
  const rest = all.length - MANY
  return rest > 0 ? `${all.slice(0, MANY).join(', ')} and ${rest} more` : all.join(', ')
}

const cut = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG)}…` : text)

/** A value in words: an id as code, a text in quotation marks, of an object all that stands in it. */
function valueText(value: unknown): string {
  if (typeof value !== 'string') return plain(cut(leaves(value).join(', ')))
  return kindOf(value) || /^[\w:.-]+$/.test(value) ? code(value) : `“${plain(cut(value))}”`
}

const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)]

const fieldOf = (pointer: string): string => code(tokensOf(pointer).join(' › '))

function sourceOf({ source, title, locator, basis, note }: SupportingSource): string {
  const place = describeLocator(locator)
  const how = basis === 'inferred' ? ', from which we conclude it' : ''
  return `“${plain(title)}” (${code(source)}${place ? `, ${plain(place)}` : ''})${how}${note ? `: ${plain(note.replace(/\.$/, ''))}` : ''}`
}

function factOf({ field, old, new: next, reason, sources: support }: FactChange): string {
  const now = next === undefined ? 'not said any more' : valueText(next)
  const was = old === undefined ? '' : `; it was ${valueText(old)}`
  const said = next === undefined ? `${now}${was}` : `now ${now}${was}`
  const shown = support.slice(0, 3).map(sourceOf)
  const more = support.length > 3 ? [`${support.length - 3} more`] : []
  const evidence = shown.length > 0 ? ` Source: ${[...shown, ...more].join('; ')}.` : ''
  return `${fieldOf(field)}: ${said}.${reason ? ` ${plain(reason)}` : ''}${evidence}`
}

/** The facts of a kind, record by record. */
function records(changed: readonly ChangedRecord[], kinds: readonly FactChange['change'][]): string[] {
  return changed.flatMap(({ id, name, facts }) => {
    const own = facts.filter(({ change }) => kinds.includes(change)).map(factOf)
    const head = `**${plain(name)}** (${code(id)})`
    if (own.length === 1) return [`- ${head}, ${own[0]}`]
    return own.length === 0 ? [] : [`- ${head}`, ...own.map((line) => `  - ${line}`)]
  })
}

/** What is reversed or taken back; records with a reversed fact first. */
function headlines(changed: readonly ChangedRecord[]): string[] {
  const isReversed = ({ facts }: ChangedRecord) => facts.some(({ change }) => change === 'reversed')
  const first = [...changed.filter(isReversed), ...changed.filter((one) => !isReversed(one))]
  return records(first, ['reversed', 'removed'])
}

/** Additions to what was there: one line a record, since what they say stands in the record. */
const additions = (changed: readonly ChangedRecord[]): string[] =>
  changed.flatMap(({ id, name, facts }) => {
    const fields = facts.filter(({ change }) => change === 'added').map(({ field }) => fieldOf(field))
    return fields.length === 0 ? [] : [`- **${plain(name)}** (${code(id)}): ${few(fields)}`]
  })

/** New records, collection by collection. */
function newRecords({ added }: Changes): string[] {
  const groups = new Map<string, string[]>()
  for (const { id, name } of added) {
    const kind = kindOf(id)
    const collection = kind ? KINDS[kind].collection : id.slice(0, id.indexOf(':'))
    const label = name === id ? code(id) : `${plain(name)} (${code(id)})`
    groups.set(collection, [...(groups.get(collection) ?? []), label])
  }
  return [...groups].map(([collection, all]) => `- **${collection}** (${all.length}): ${few(all)}`)
}

const MOVED = { renamed: 'is now', merged: 'was merged into', split: 'was split into' } as const

const moves = ({ moved }: Changes): string[] =>
  moved.map(({ from, name, to, reason, note }) => {
    const what = reason === 'withdrawn' ? 'was withdrawn' : `${MOVED[reason]} ${to.map(code).join(', ')}`
    return `- ${code(from)} (${plain(name)}) ${what}${note ? `: ${plain(note)}` : ''}`
  })

const SCHEMAS: Readonly<Record<SchemaChange['change'], string>> = {
  removed: 'is gone',
  narrowed: 'lets less be valid',
  widened: 'lets more be valid',
  both: 'lets other things be valid',
  added: 'is new',
}

const schemas = (changes: Changes): string[] =>
  Object.entries(SCHEMAS).flatMap(([change, words]) =>
    changes.schemas
      .filter((one) => one.change === change)
      .map(({ path, old, new: next }) => {
        const shown = [old, next].map((one) => (one === undefined ? 'nothing' : JSON.stringify(one)))
        const both = old === undefined && next === undefined ? '' : `: ${shown.map(code).join(' → ')}`
        return `- ${code(path)} ${words}${both.length > LONG ? '' : both}`
      }),
  )

const breaks = ({ lost, exports }: Changes): string[] => [
  ...lost.map(
    ({ id, loss }) =>
      `- ${code(id)} ${loss === 'gone' ? 'is gone, and no redirect says where' : 'was redirected, and is the id of a record again'}`,
  ),
  ...exports.map((path) => `- ${code(path)} is gone`),
]

/** What is put otherwise, in a line for each sort: nobody's answer changes by it. */
function wording({ changed }: Changes): string[] {
  const sorts = { citation: 'Evidence', label: 'Spellings', wording: 'Our words' }
  return Object.entries(sorts).flatMap(([part, words]) => {
    const ids = changed.filter((one) => one.wording.some((each) => each.part === part)).map(({ id }) => id)
    return ids.length === 0 ? [] : [`- ${words} in ${count(ids.length, 'record')}: ${few(ids.map(code))}`]
  })
}

/** Whether a record describes a source, and not what was found in it. */
function isSource({ id }: ChangedRecord): boolean {
  const kind = kindOf(id)
  return kind !== undefined && KINDS[kind].evidence === 'self'
}

/** Sources that are described otherwise, in a line each. */
function sources(changed: readonly ChangedRecord[]): string[] {
  const lines = changed.flatMap(({ id, facts }) =>
    facts.length > 0 ? [`- ${code(id)}: ${few(facts.map(({ field }) => fieldOf(field)))}`] : [],
  )
  const rest = lines.length - MANY
  return rest > 0 ? [...lines.slice(0, MANY), `- and ${rest} more`] : lines
}

/** The whole in a sentence. */
function summary(changes: Changes): string {
  const world = changes.changed.filter((one) => !isSource(one))
  const facts = world.flatMap((one) => one.facts.map(({ change }) => change))
  const number = (change: FactChange['change']) => facts.filter((one) => one === change).length
  const parts = [
    [number('reversed'), 'fact reversed', 'facts reversed'],
    [number('removed'), 'fact taken back', 'facts taken back'],
    [number('corrected'), 'fact corrected', 'facts corrected'],
    [changes.added.length, 'new record', 'new records'],
    [number('added'), 'new fact in a record that was there', 'new facts in records that were there'],
    [
      changes.changed.filter((one) => isSource(one) && one.facts.length > 0).length,
      'source described otherwise',
      'sources described otherwise',
    ],
    [changes.moved.length, 'id moved', 'ids moved'],
    [changes.schemas.length, 'change of the schemas', 'changes of the schemas'],
  ] as const
  const said = parts.flatMap(([many, one, more]) => (many > 0 ? [count(many, one, more)] : []))
  if (changes.bump === 'none') return 'Nothing has changed.'
  const what = said.length > 0 ? said.join(', ') : 'wording and evidence alone'
  return `A ${changes.bump} step: ${what}.`
}

/**
 * Changes as a note to colleagues, in Markdown: what is said otherwise comes first, then corrections with their reason and source, what is
 * new, ids, schemas; of long lists the first ones and the number.
 *
 * @example
 * changesAsMarkdown(diff(old, next)).split('\n')[0]
 */
export function changesAsMarkdown(changes: Changes): string {
  const { changed } = changes
  const world = changed.filter((one) => !isSource(one))
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Lost: this breaks who relied on it', breaks(changes)],
    ['Headlines', headlines(world)],
    ['Corrections', records(world, ['corrected'])],
    ['New records', newRecords(changes)],
    ['New facts', additions(world)],
    ['Ids', moves(changes)],
    ['Schemas', schemas(changes)],
    ['Descriptions of sources', sources(changed.filter(isSource))],
    ['Wording and evidence', wording(changes)],
  ]
  const body = sections.flatMap(([title, lines]) =>
    lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [],
  )
  const head = `# From ${version(changes.from)} to ${version(changes.to)}`
  return `${[head, '', summary(changes), ...body].join('\n')}\n`
}
