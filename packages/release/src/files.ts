import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manifest } from '@nuclear-security-summits/data'
import { tables } from '@nuclear-security-summits/sdk/tables'
import { csvOf } from './csv.js'
import { dataPackageOf } from './data-package.js'
import { dictionaryOf } from './dictionary.js'
import { collections, jsonOf, ndjsonOf } from './json.js'
import { parquetOf } from './parquet.js'
import { graph, nquadsOf, vocabularyText } from './rdf.js'
import { sqliteOf } from './sqlite.js'
import { checksumsOf, type Files } from './sums.js'

/** The root of this repository. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** What the files that hold the whole record are called. */
const NAME = 'nuclear-security-summits'

const citation = (): string => {
  const text = readFileSync(join(ROOT, 'CITATION.cff'), 'utf8')
  const version = /^version: .*$/m
  if (!version.test(text)) throw new Error('CITATION.cff has no line "version: …".')
  return text.replace(version, `version: ${manifest().version}`)
}

/**
 * Every file of a release, the same bytes each time: nothing of the clock, of chance or of the machine is in them.
 *
 * @example
 * (await releaseFiles()).get('csv/summits.csv')
 */
export async function releaseFiles(): Promise<Files> {
  const files = new Map<string, string | Uint8Array>()
  for (const [collection, records] of collections()) {
    files.set(`json/${collection}.json`, jsonOf(records))
    files.set(`ndjson/${collection}.ndjson`, ndjsonOf(records))
  }
  for (const table of tables()) {
    files.set(`csv/${table.name}.csv`, csvOf(table))
    files.set(`parquet/${table.name}.parquet`, parquetOf(table))
  }
  const document = graph()
  files.set(`${NAME}.jsonld`, document)
  files.set(`${NAME}.nq`, await nquadsOf(document))
  files.set('vocabulary.jsonld', vocabularyText())
  files.set(`${NAME}.sqlite`, await sqliteOf(tables()))
  files.set('datapackage.json', dataPackageOf(tables(), files))
  files.set('data-dictionary.md', dictionaryOf(tables()))
  files.set('CITATION.cff', citation())
  files.set('LICENSE-DATA', readFileSync(join(ROOT, 'LICENSE-DATA'), 'utf8'))
  files.set('SHA256SUMS', checksumsOf(files))
  return files
}
