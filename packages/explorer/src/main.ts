/**
 * Writes the site: `node build/main.js [folder]`, by default into dist/. What was in the folder before is removed, if it was a site.
 *
 * Exit codes: 0, or 2 for a folder that holds something else.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { licences } from './licences.js'
import { siteFiles } from './site.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = resolve(process.argv[2] ?? here('../dist'))

/** The parts of the style sheet, in the order in which they hold. */
const STYLES = ['base', 'frame', 'facts', 'tables', 'start', 'screens', 'print']

/** In every site, and hardly in anything else. */
const SIGN = 'assets/site.js'

if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, SIGN))) {
  console.error(
    `${folder} holds something that is not this site. Name an empty folder, or one that does not exist.`,
  )
  process.exit(2)
}
rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'assets'), { recursive: true })
cpSync(here('../assets'), join(folder, 'assets'), { recursive: true })
cpSync(here('./client'), join(folder, 'assets'), { recursive: true })
writeFileSync(
  join(folder, 'assets/style.css'),
  STYLES.map((name) => readFileSync(here(`../src/style/${name}.css`), 'utf8')).join('\n'),
)
writeFileSync(join(folder, 'assets/licences.txt'), licences())

const folders = new Set<string>()
let pages = 0
for (const [path, text] of siteFiles()) {
  const file = join(folder, path)
  if (!folders.has(dirname(file))) folders.add(mkdirSync(dirname(file), { recursive: true }) ?? dirname(file))
  writeFileSync(file, text)
  if (path.endsWith('.html')) pages += 1
}
console.log(`${pages} pages in ${folder}`)
