import { BASE_IRI, KINDS, type KindRow, SCHEMA_VERSION, SLUG } from './kind-table.js'

/** Name of a kind: a row of {@link KINDS}. */
export type KindName = keyof typeof KINDS

/** Names of all kinds, in the order of the table. */
export const KIND_NAMES = /* @__PURE__ */ Object.keys(KINDS) as readonly KindName[]

// Marked as pure, all of them: or else whoever imports one constant from here carries the table of kinds.
const BY_PREFIX = /* @__PURE__ */ new Map<string, KindName>(
  /* @__PURE__ */ KIND_NAMES.map((kind) => [KINDS[kind].prefix, kind]),
)
const BY_COLLECTION = /* @__PURE__ */ new Map<string, KindName>(
  /* @__PURE__ */ KIND_NAMES.map((kind) => [KINDS[kind].collection, kind]),
)
/** Made at first use: a text that is put together from another is nothing that a bundler takes for pure. */
let form: RegExp | undefined

/**
 * The kind of an id, by its prefix alone: whether such a record exists is another question.
 *
 * @returns `undefined` for what does not look like an id
 * @example
 * kindOf('summit:nss-2016') // 'summit'
 */
export function kindOf(id: string): KindName | undefined {
  form ??= new RegExp(`^([a-z]+):(${SLUG})$`)
  const prefix = form.exec(id)?.[1]
  return prefix === undefined ? undefined : BY_PREFIX.get(prefix)
}

/**
 * The kind whose collection has this name: `people` is `person`.
 *
 * @example
 * kindOfCollection('people') // 'person'
 */
export const kindOfCollection = (collection: string): KindName | undefined => BY_COLLECTION.get(collection)

/**
 * What stands behind the prefix of an id.
 *
 * @example
 * slugOf('summit:nss-2016') // 'nss-2016'
 */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/**
 * Where a record of a kind with one file a record lies, relative to `data/`.
 *
 * @example
 * pathOf('summit:nss-2016') // 'summits/nss-2016.json'
 */
export function pathOf(id: string): string | undefined {
  const kind = kindOf(id)
  if (kind === undefined || (KINDS[kind] as KindRow).file !== 'record') return undefined
  return `${KINDS[kind].collection}/${slugOf(id)}.json`
}

/**
 * The address of a record on the web, for linked data.
 *
 * @example
 * iriOf('summit:nss-2016') // 'https://w3id.org/nuclear-security-summits/summit/nss-2016'
 */
export const iriOf = (id: string): string => `${BASE_IRI}${id.replace(':', '/')}`

/**
 * The `$id` of a schema file: of a kind (`summit`) or of a file that holds many records (`mentions`).
 *
 * @example
 * schemaIri('summit') // 'https://w3id.org/nuclear-security-summits/schema/…
 */
export const schemaIri = (name: string): string => `${BASE_IRI}schema/${SCHEMA_VERSION}/${name}.schema.json`
