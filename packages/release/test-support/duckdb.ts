/** DuckDB: 106 MB, so that it is installed on demand and kept from one run to the next. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const VERSION = '1.5.6-r.1'
const NAME = '@duckdb/node-api'
const CACHE = join(fileURLToPath(new URL('../node_modules/.cache', import.meta.url)), `duckdb-${VERSION}`)

/** The part of its interface that is used here. */
interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> }
}
interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][]; columnTypes(): { toString(): string }[] }>
}

/** DuckDB in a folder: names of files in queries are relative to it. */
export interface Engine {
  /** The rows of an answer; whole numbers as numbers. */
  rows(sql: string): Promise<(string | number)[][]>
}

/** What npm needs of the environment: nothing of the workspace that runs it. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      /^(PATH|HOME|TMPDIR|NODE_EXTRA_CA_CERTS|npm_config_registry|(HTTPS?|NO)_PROXY)$/i.test(name),
    ),
  )

/** Installs it, unless it is there. */
async function install(): Promise<void> {
  // npm writes this last: an install that was cut off is done again.
  if (existsSync(join(CACHE, 'node_modules/.package-lock.json'))) return
  mkdirSync(CACHE, { recursive: true })
  const options = [
    '--prefix',
    CACHE,
    '--no-save',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=1',
  ]
  await promisify(execFile)('npm', ['install', ...options, `${NAME}@${VERSION}`], {
    cwd: CACHE,
    env: environment(),
  })
}

/**
 * Opens DuckDB in a folder.
 *
 * @returns the engine, or why it cannot be had
 * @throws where a registry answers that there is no such version
 */
export async function duckDbIn(folder: string): Promise<Engine | string> {
  try {
    await install()
  } catch (error) {
    const words = String(error)
    if (/\b(E404|ETARGET)\b/.test(words)) throw error
    return `DuckDB could not be installed: ${words.split('\n')[1] ?? words}`
  }
  const { DuckDBInstance }: DuckDb = createRequire(join(CACHE, 'package.json'))(NAME)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET file_search_path = '${folder}'`)
  return {
    async rows(sql) {
      const answer = await connection.runAndReadAll(sql)
      const whole = answer.columnTypes().map((type) => type.toString() === 'BIGINT')
      return answer
        .getRowsJson()
        .map((row) => row.map((cell, index) => (whole[index] ? Number(cell) : String(cell))))
    },
  }
}
