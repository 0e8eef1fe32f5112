// @ts-check
import { KIND_NAMES, KINDS, shapes } from '@nuclear-security-summits/model'
import { summarize } from './summarize.mjs'

const MADE = '// Made from data/ by "pnpm build".'

const comment = (/** @type {string} */ text) => `/** ${text.replaceAll('*/', '*\\/')} */`

/** A word at the start of a sentence. */
const words = (/** @type {string} */ word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** Name of the type of a kind's ids. @param {string} kind */
const idType = (kind) => `${KINDS[/** @type {keyof typeof KINDS} */ (kind)].type}Id`

/**
 * The interfaces of the model, with every id narrowed to those that exist: a state's id does not fit where a summit's is due, and
 * a typing error is found.
 *
 * @param {import('@nuclear-security-summits/model').Dataset} dataset
 */
export function recordTypes(dataset) {
  const ids = KIND_NAMES.map((kind) => {
    const all = dataset.of(kind).map(({ id }) => `'${id}'`)
    // A union of no ids would be never, and no record of such a kind could be written down.
    const union = all.length === 0 ? `\`${KINDS[kind].prefix}:\${string}\`` : all.sort().join(' | ')
    return `${comment(`Id of a record in \`${KINDS[kind].collection}\`.`)}\nexport type ${idType(kind)} = ${union}\n`
  })
  const former = dataset.redirects
    .filter(({ record }) => record.to.length === 1)
    .map(({ record }) => `'${record.from}'`)
    .sort()
  const interfaces = Object.entries(shapes()).map(([name, shape]) =>
    'fields' in shape
      ? `${comment(shape.description)}\nexport interface ${name} extends Fields<Model.${name}> {}\n`
      : `${comment(shape.description)}\nexport type ${name} = ${[...new Set(Object.values(shape.branches))].join(' | ')}\n`,
  )
  return `${MADE}
import type * as Model from '@nuclear-security-summits/model'

${ids.join('\n')}
/** Id of any record. */
export type Id = ${KIND_NAMES.map(idType).join(' | ')}

/** Id that was renamed or merged: it leads on to the record that took its place. */
export type FormerId = ${former.join(' | ') || 'never'}

/** Who can sit at a summit's table. */
export type PartyId = Resolved<Model.PartyId>

/** Who can act or speak. */
export type AgentId = Resolved<Model.AgentId>

/** What the article can name. */
export type EntityId = Resolved<Model.EntityId>

/** A type of the model as it is shipped: read-only, without \`$schema\`, its ids narrowed to those that exist. */
export type Resolved<T> = ${KIND_NAMES.map((kind) => `T extends Model.${idType(kind)} ? ${idType(kind)} :`).join('\n  ')}
  T extends readonly (infer E)[] ? readonly Resolved<E>[] :
  T extends object ? Fields<T> : T

/** The fields of an interface of the model, as they are shipped. */
export type Fields<T> = { readonly [K in keyof T as K extends '$schema' ? never : K]: Resolved<T[K]> }

${interfaces.join('\n')}`
}

/**
 * The types of a collection's module. A former id is a property too, marked as deprecated, so that code that has it compiles on.
 * @param {string} collection @param {string} item @param {readonly any[]} records @param {readonly any[]} redirects
 * @param {import('./summarize.mjs').NameOf} nameOf @param {'ts' | 'cts'} ending
 */
export function collectionTypes(collection, item, records, redirects, nameOf, ending) {
  const from = ending === 'ts' ? './types.js' : './types.cjs'
  const shape = shapes()[item]
  // Of a union, the branch: a record that is known by its id needs no test of what it is.
  const typeOf = (/** @type {any} */ record) =>
    shape && 'by' in shape ? (shape.branches[record[shape.by]] ?? item) : item
  const byOwnId = new Map(records.map((record) => [record.id, record]))
  const former = redirects.flatMap(({ from, to: [target, ...others], reason, since }) => {
    const record = others.length === 0 && !byOwnId.has(from) ? byOwnId.get(target) : undefined
    const prefix = (/** @type {string} */ id) => id.split(':')[0]
    if (!record || prefix(from) !== prefix(target)) return []
    return [
      `  /** @deprecated ${words(reason)} in ${since}: use \`${target}\`. */\n  readonly '${from}': ${typeOf(record)}\n`,
    ]
  })
  const types = [...new Set([item, ...records.map(typeOf)])].sort()
  const byId = KIND_NAMES.some((kind) => KINDS[kind].collection === collection)
    ? `
/** The records by id. */
export interface ${item.replace(/s?$/, 's')}ById {
${records.map((record) => `  ${comment(summarize(record, nameOf))}\n  readonly '${record.id}': ${typeOf(record)}\n`).join('')}${former.join('')}}
`
    : ''
  return `${MADE}
import type { ${types.join(', ')} } from '${from}'

export type * from '${from}'
${byId}
/**
 * All records of \`${collection}\`, frozen, in the order of their ids. Parsed at the first call.
 *
 * @example
 * ${collection}().length
 */
export declare const ${collection}: () => readonly ${item}[]
`
}
