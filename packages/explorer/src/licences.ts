import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** A file beside a package's entry or above it. */
const beside = (entry: string, ...path: readonly string[]): string =>
  readFileSync(join(dirname(resolve(entry)), ...path), 'utf8').trim()

/** The licences of what is in the scripts of the site, as they ask for. */
export const licences = (): string =>
  [
    'The scripts of this site contain code of the following packages.',
    `csv-stringify\n\n${beside('csv-stringify', '../../LICENSE')}`,
    beside('@nuclear-security-summits/sdk/package.json', 'dist/THIRD-PARTY-NOTICES.txt'),
    beside('@nuclear-security-summits/model/package.json', 'dist/THIRD-PARTY-NOTICES.txt'),
  ].join(`\n\n${'-'.repeat(80)}\n\n`)
