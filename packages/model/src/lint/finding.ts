import type { Path } from '../shape.js'
import type { Located } from './dataset.js'

/** `error` fails a build; `warning` asks for a look. */
export type Severity = 'error' | 'warning'

/** What a rule found wrong, before the place in the file is known. */
export interface Fault {
  /** The record; without it, the one that is being checked, or the dataset as a whole. */
  readonly entry?: Located
  /** Where in the record. */
  readonly path?: Path
  /** Point at the field's name instead of its value. */
  readonly on?: 'name'
  /** What is wrong: found and expected, in a sentence or two, without the record's name. */
  readonly message: string
  /** The nearest good answers. */
  readonly nearest?: readonly string[]
  /** What to do, as the end of "Fix: …". */
  readonly fix?: string
}

/** One message to whoever edited a file. */
export interface Finding {
  /** Name of the rule. */
  readonly rule: string
  /** Whether it fails the build. */
  readonly severity: Severity
  /** File, as its reader named it. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** Id of the record, where one is at fault. */
  readonly record?: string
  /** JSON Pointer to the place, lists by number. */
  readonly pointer: string
  /** What is wrong: found and expected, in a sentence or two. */
  readonly message: string
  /** The nearest good answers, best first; empty where there is none. */
  readonly nearest: readonly string[]
  /** What to do, as the end of "Fix: …". */
  readonly fix?: string
}

/**
 * A finding as a letter of a few lines.
 *
 * @example
 * const [finding] = lint([{ path: 'topics/x.json', bytes: new TextEncoder().encode('{') }]).findings
 * if (finding) console.log(formatFinding(finding)) // 'error  json-syntax  data/topics/x.json:1:1…
 */
export function formatFinding(finding: Finding): string {
  const { severity, rule, file, line, column, record, message, nearest, fix } = finding
  const lines = [
    `${severity}  ${rule}  ${file}:${line}:${column}`,
    `  ${record ? `${record}: ` : ''}${message}`,
  ]
  if (nearest.length > 0) lines.push(`  Nearest: ${nearest.join(', ')}`)
  if (fix) lines.push(`  Fix: ${fix}`)
  return lines.join('\n')
}
