import { readdirSync, writeFileSync } from 'node:fs'
import { FIXTURES, readFixture } from './dataset.js'

/** The names of the case files in a folder of `fixtures/`, without their ending. */
export const caseFiles = (folder: 'rules' | 'schemas'): string[] =>
  readdirSync(new URL(`${folder}/`, FIXTURES))
    .map((file) => file.replace('.json', ''))
    .sort()

/** A case: whatever leads to messages, and their lines. */
interface Case {
  readonly expected: readonly string[]
}

/**
 * The cases of a file. With `NSS_UPDATE` set, their expectations are written anew before: read every line of the difference before
 * you commit it. A message is right because somebody judged it, not because it came out.
 *
 * @param said what is said of a case, as lines
 */
export function readCases<T extends Case>(
  folder: 'rules' | 'schemas',
  name: string,
  said: (one: T) => string[],
): T[] {
  const cases = readFixture(`${folder}/${name}.json`) as T[]
  if (process.env.NSS_UPDATE === undefined) return cases
  const anew = cases.map((one) => ({ ...one, expected: said(one) }))
  writeCases(folder, name, anew)
  return anew
}

/** Writes cases as they stand in the repository: a patch on one line, a line for each line of a message. */
function writeCases(folder: 'rules' | 'schemas', name: string, cases: readonly object[]): void {
  const text = cases.map(
    (one) =>
      `  {\n${Object.entries(one)
        .map(([key, value]) => `    "${key}": ${isLines(key) ? lines(value) : onOneLine(value)}`)
        .join(',\n')}\n  }`,
  )
  writeFileSync(new URL(`${folder}/${name}.json`, FIXTURES), `[\n${text.join(',\n')}\n]\n`)
}

const isLines = (key: string): boolean => key === 'edits' || key === 'expected'

const lines = (list: readonly unknown[]): string =>
  `[\n${list.map((one) => `      ${onOneLine(one)}`).join(',\n')}\n    ]`

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
