import { checkFile, type Finding, SCHEMA_NAMES, type SchemaName } from '@nuclear-security-summits/model'
import { EXIT, type ExitCode } from '../errors.js'
import { readOne } from '../files.js'
import { findingsText, tally } from '../findings.js'
import { kindNamed } from '../kinds.js'
import type { Run } from '../spec.js'
import { count, print, printJson, widthOf } from '../terminal.js'

const UNREADABLE = 'file-readable'

/** `nss validate`: files against the schema of their kind. */
export const run: Run = async ({ args: [paths], options }) => {
  const { kind, json } = options as { kind?: string; json?: boolean }
  const fallback = kind === undefined ? undefined : schemaNamed(kind)
  const files = await Promise.all([...new Set(paths)].map(readOne))
  const findings = files.flatMap((file) => checkFile(file, fallback)).map(toNamer)
  const result = { files: files.length, errors: findings.length, warnings: 0 }
  if (json) printJson({ findings, ...result })
  else {
    if (findings.length > 0) print(`${findingsText(findings, widthOf(options))}\n`)
    print(`${count(files.length, 'file')}, ${tally(result)}.`)
  }
  return exitCode(findings.map(({ rule }) => rule))
}

const schemaNamed = (word: string): SchemaName => SCHEMA_NAMES.find((one) => one === word) ?? kindNamed(word)

/** Whoever named a file that cannot be read is to name another. */
const toNamer = (finding: Finding): Finding =>
  finding.rule === UNREADABLE ? { ...finding, fix: 'name a file that holds a record.' } : finding

const exitCode = (rules: readonly string[]): ExitCode =>
  rules.includes(UNREADABLE) ? EXIT.usage : rules.length > 0 ? EXIT.found : EXIT.ok
