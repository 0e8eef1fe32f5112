// @ts-check

const MADE = '// Made from data/ by "pnpm build".'

/**
 * A JavaScript string literal in single quotes: of JSON text, a sixth shorter than in double ones. In ASCII alone, because an engine
 * reads a module of any other letter at half the speed and keeps it in twice the memory; in this record that lengthens it by 0.4 %.
 *
 * @param {string} text
 */
const quoted = (text) => `'${text.replace(/[\\']|[^ -~]/g, (found) => ESCAPES[found] ?? escaped(found))}'`

/** @type {Record<string, string>} */
const ESCAPES = { '\\': '\\\\', "'": "\\'", '\n': '\\n' }

/** @param {string} unit a UTF-16 code unit */
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** In each module, not in one of its own: to load a file costs more than these lines. */
const ONCE = `/** Calls a function at first use, and gives the same frozen value ever after. */
const once = (make) => {
  let value
  return () => (value ??= freeze(make()))
}

/** By loops, lists by their own: Object.values takes ten times as long. */
const freeze = (value) => {
  Object.freeze(value)
  if (Array.isArray(value)) for (let at = 0; at < value.length; at += 1) inside(value[at])
  else for (const key in value) inside(value[key])
  return value
}
const inside = (value) => {
  if (typeof value === 'object' && value !== null) freeze(value)
}
`

/**
 * A module whose text lies in a function: a JavaScript engine skips it until somebody asks, so that importing costs next to nothing.
 * @param {string} collection @param {string} json
 */
export const esModule = (collection, json) => `${MADE}
${ONCE}
const text = () => ${quoted(json)}

export const ${collection} = /* @__PURE__ */ once(() => JSON.parse(text()))
`

/** CommonJS reads the JSON file beside it: two copies of the data in the tarball, not three. @param {string} collection */
export const commonModule = (collection) => `${MADE}
${ONCE}
exports.${collection} = once(() => require('./${collection}.json'))
`

/**
 * The types of an ES module, which are those of the CommonJS one beside it: the names and comments of all records are a quarter of the
 * tarball, and gzip does not fold two copies. That way round, because CommonJS may not take types from an ES module without saying so.
 *
 * @param {string} name
 */
export const typesOfCommon = (name) => `${MADE}\nexport * from './${name}.cjs'\n`

/** @param {string[]} names of modules @returns {Record<string, string>} */
export function indexModules(names) {
  const types = (/** @type {string} */ ending) =>
    `${MADE}\nexport type * from './types.${ending}'\n${names.map((one) => `export * from './${one}.${ending}'\n`).join('')}`
  return {
    // The types alone; a module all the same, so that every tool resolves it.
    'types.js': `${MADE}\nexport {}\n`,
    'types.cjs': `${MADE}\n`,
    'index.js': `${MADE}\n${names.map((one) => `export { ${one} } from './${one}.js'\n`).join('')}`,
    // Written out, one property a line, so that Node finds the names when an ES module imports this.
    'index.cjs': `${MADE}\n${names.map((one) => `exports.${one} = () => require('./${one}.cjs').${one}()\n`).join('')}`,
    'index.d.ts': types('js'),
    'index.d.cts': types('cjs'),
  }
}

/**
 * The ES modules for Node, which read the JSON at first use: a program that imports all collections and asks one pays for that one.
 * Functions for all are one file, because to load a file costs more than they do.
 *
 * Bundlers take the other modules, by their condition "module"; but one can be told not to look for it. Then the file is elsewhere, or what
 * lies there is another, which its length tells. webpack follows the address in `new URL`, the others the `require`.
 *
 * @param {string[]} names @param {ReadonlyMap<string, string>} files @returns {Record<string, string>}
 */
export const nodeModules = (names, files) => ({
  'node/types.js': `${MADE}\nexport {}\n`,
  'node/index.js': `${MADE}
import { createRequire } from 'node:module'

${ONCE}
const read = (address, length, bundled) => {
  try {
    // Not by \`import\`, which prepares all that is in it. Node 22.0 has no other way than the second.
    const { readFileSync } = process.getBuiltinModule?.('node:fs') ?? createRequire(import.meta.url)('node:fs')
    const text = readFileSync(address(), 'utf8')
    if (text.length === length) return JSON.parse(text)
    throw new Error(\`\${address().pathname} is not the file that was published: it has \${text.length} letters, not \${length}. Install the package again.\`)
  } catch (error) {
    // In an ES module Node has no \`require\`, save one that is global, as \`node -e\` makes it.
    if (typeof require === 'undefined' || require === globalThis.require) throw error
    return bundled()
  }
}
${names
  .map(
    (one) => `
export const ${one} = /* @__PURE__ */ once(() =>
  read(() => new URL('../${one}.json', import.meta.url), ${files.get(`${one}.json`)?.length}, () => require('../${one}.json')),
)
`,
  )
  .join('')}`,
  ...Object.fromEntries(
    names.map((one) => [`node/${one}.js`, `${MADE}\nexport { ${one} } from './index.js'\n`]),
  ),
})

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
