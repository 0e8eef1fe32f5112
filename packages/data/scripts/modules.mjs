// @ts-check

const MADE = '// Made from data/ by "pnpm build".'

/** A JavaScript string literal in single quotes: of JSON text, a sixth shorter than in double ones. @param {string} text */
const quoted = (text) => `'${text.replace(/[\\'\n\u2028\u2029]/g, (found) => ESCAPES[found] ?? found)}'`

/** @type {Record<string, string>} */
const ESCAPES = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/**
 * A module whose text lies in a function: a JavaScript engine skips it until somebody asks, so that importing costs next to nothing.
 * @param {string} collection @param {string} json
 */
export const esModule = (collection, json) => `${MADE}
import { once } from './once.js'

const text = () => ${quoted(json)}

export const ${collection} = /* @__PURE__ */ once(() => JSON.parse(text()))
`

/** CommonJS reads the JSON file beside it: two copies of the data in the tarball, not three. @param {string} collection */
export const commonModule = (collection) => `${MADE}
const { once } = require('./once.cjs')

exports.${collection} = once(() => require('./${collection}.json'))
`

/**
 * The types of an ES module, which are those of the CommonJS one beside it: the names and comments of all records are a quarter of the
 * tarball, and gzip does not fold two copies. That way round, because CommonJS may not take types from an ES module without saying so.
 *
 * @param {string} name
 */
export const typesOfCommon = (name) => `${MADE}\nexport * from './${name}.cjs'\n`

const ONCE = `/** Calls a function at first use, and gives the same frozen value ever after. */
const once = (make) => {
  let value
  return () => (value ??= freeze(make()))
}

/** By loops: Object.values takes ten times as long. */
const freeze = (value) => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) for (const one of value) freeze(one)
  else for (const key in value) freeze(value[key])
  return Object.freeze(value)
}
`

/** @param {string[]} collections @returns {Record<string, string>} */
export function indexModules(collections) {
  const names = [...collections, 'manifest']
  const types = (/** @type {string} */ ending) =>
    `${MADE}\nexport type * from './types.${ending}'\n${names.map((one) => `export * from './${one}.${ending}'\n`).join('')}`
  return {
    'once.js': `${MADE}\n${ONCE}\nexport { once }\n`,
    'once.cjs': `${MADE}\n${ONCE}\nexports.once = once\n`,
    // The types alone; a module all the same, so that every tool resolves it.
    'types.js': `${MADE}\nexport {}\n`,
    'types.cjs': `${MADE}\n`,
    'index.js': `${MADE}\n${names.map((one) => `export { ${one} } from './${one}.js'\n`).join('')}`,
    // Written out, one property a line, so that Node finds the names when an ES module imports this.
    'index.cjs': `${MADE}\n${names.map((one) => `exports.${one} = require('./${one}.cjs').${one}\n`).join('')}`,
    'index.d.ts': types('js'),
    'index.d.cts': types('cjs'),
  }
}

const MANIFEST_TYPES = `${MADE}
/** A file of the dataset, as the manifest describes it. */
export interface ManifestEntry {
  /** How many records it holds. */
  readonly records: number
  /** Its size. */
  readonly bytes: number
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly sha256: string
}

/** What exactly is installed. */
export interface Manifest {
  /** Name of the package. */
  readonly name: string
  /** Version of the dataset, which is that of all four packages. */
  readonly version: string
  /** Title of the dataset. */
  readonly title: string
  /** Terms of the data, the code, and the excerpts of sources. */
  readonly licences: Readonly<Record<'data' | 'code' | 'excerpts', { readonly name: string; readonly url?: string }>>
  /** Number of facts by how well a citation supports them. */
  readonly coverage: Readonly<Record<'section' | 'page' | 'field' | 'record' | 'none', number>>
  /** Each collection's JSON file. */
  readonly collections: Readonly<Record<string, ManifestEntry>>
}

/**
 * What exactly is installed: version, counts, checksums, licences.
 *
 * @example
 * manifest().version
 */
export declare const manifest: () => Manifest
`

/** @param {object} manifest @returns {Record<string, string>} */
export function manifestModules(manifest) {
  const json = `${JSON.stringify(manifest, null, 2)}\n`
  return {
    'manifest.json': json,
    'manifest.js': esModule('manifest', json),
    'manifest.cjs': commonModule('manifest'),
    'manifest.d.ts': MANIFEST_TYPES,
    'manifest.d.cts': MANIFEST_TYPES,
  }
}

/** @param {'ts' | 'cts'} ending */
const changesTypes = (ending) => `${MADE}
import type { Changes } from './types.${ending === 'ts' ? 'js' : 'cjs'}'

export type * from './types.${ending === 'ts' ? 'js' : 'cjs'}'

/**
 * What each release changed, as it was compared with the one before: the newest first. The first release has nothing before it.
 *
 * @example
 * changes()[0]?.changed.length
 */
export declare const changes: () => readonly Changes[]
`

/** @param {readonly object[]} changes @returns {Record<string, string>} */
export function changesModules(changes) {
  const lines = changes.map((one) => JSON.stringify(one))
  const json = lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
  return {
    'changes.json': json,
    'changes.js': esModule('changes', json),
    'changes.cjs': commonModule('changes'),
    'changes.d.ts': changesTypes('ts'),
    'changes.d.cts': changesTypes('cts'),
  }
}
