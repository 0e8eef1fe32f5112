/**
 * Attaches a text in a world that has nothing but the language itself and a text encoder: no process, no network, no disk, no timer; asking
 * for a module of Node's own is an error. What cannot be reached cannot be sent anywhere. Prints the verdicts.
 *
 * node sealed.mjs <file of the article's text>
 */
import { readFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import vm from 'node:vm'

const world = vm.createContext(
  { TextEncoder, TextDecoder },
  { codeGeneration: { strings: false, wasm: false } },
)
const loaded = new Map()

/** Loads a CommonJS module, and what it asks for, into the world. */
function load(file) {
  const known = loaded.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  loaded.set(file, module)
  const source = readFileSync(file, 'utf8')
  if (file.endsWith('.json')) module.exports = vm.runInContext(`(${source})`, world)
  else
    vm.compileFunction(source, ['exports', 'require', 'module'], { filename: file, parsingContext: world })(
      module.exports,
      (name) => {
        if (isBuiltin(name)) throw new Error(`${file} asks for ${name}`)
        return load(createRequire(file).resolve(name))
      },
      module,
    )
  return module.exports
}

const { articles } = load(createRequire(import.meta.url).resolve('@nuclear-security-summits/sdk'))
const attached = articles.attach(articles.ids[0], readFileSync(process.argv[2], 'utf8'))
for (const { span } of attached.spans) attached.selectors(span)

/** Ways out of it, as far as there are any. */
const ways = [
  'process',
  'require',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'navigator',
  'setTimeout',
  'Buffer',
]
console.log(
  JSON.stringify({
    counts: attached.counts,
    modules: loaded.size,
    reachable: ways.filter((name) => vm.runInContext(`typeof ${name}`, world) !== 'undefined'),
  }),
)
