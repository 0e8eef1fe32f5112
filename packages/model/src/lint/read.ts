import { kindOf } from '../ids.js'
import { JsonText } from '../json/source-text.js'
import { KINDS, type KindRow } from '../kind-table.js'
import type { LedgerEntry, Redirect } from '../kinds/redirect.js'
import type { Path } from '../shape.js'
import {
  fileFinding,
  firstDifference,
  formOf,
  type InputFile,
  misplaced,
  readText,
  schemaFindings,
  unreadable,
} from './check-file.js'
import {
  type AnyRecord,
  Dataset,
  type Entry,
  type LintedFile,
  placeOf,
  type RegisterEntry,
} from './dataset.js'
import type { Finding } from './finding.js'
import type { FileRule } from './rule.js'
import { Texts } from './texts.js'

export type { InputFile } from './check-file.js'

const rule = (name: string, summary: string): FileRule => ({
  name,
  severity: 'error',
  scope: 'file',
  summary,
})

/** What is checked while files are read. Only the last lets a file with a fault go on to the other rules. */
export const FILE_RULES: readonly FileRule[] = [
  rule('file-readable', 'Every file can be read and is no larger than a record can be.'),
  rule('file-place', 'Every file lies in the folder of a collection and ends in .json.'),
  rule('file-encoding', 'Every file is UTF-8 without a byte-order mark, and not empty.'),
  rule('json-syntax', 'Every file is JSON.'),
  rule('json-duplicate-key', 'No object holds a key twice.'),
  rule('schema', 'Every record is valid against the schema of its kind.'),
  rule('canonical-form', 'Every file is written in the one canonical form.'),
]

/** The dataset in a set of files, and what kept files out of it. */
export interface ReadResult {
  /** The records that could be read. */
  readonly dataset: Dataset
  /** What kept files, or records in them, out of it. */
  readonly findings: readonly Finding[]
}

/**
 * Reads files into a dataset. Bad files are reported and left out; ids in them stay known.
 *
 * @param files paths below `data/`, with `/`
 * @param root what to put before a path in messages
 * @param texts texts of articles by the id of the article, where there are any
 * @example
 * readDataset([]).dataset.entries.length // 0
 */
export function readDataset(
  files: Iterable<InputFile>,
  root = 'data',
  texts: Readonly<Record<string, string>> = {},
): ReadResult {
  const entries: Entry[] = []
  const redirects: RegisterEntry<Redirect>[] = []
  const ledger: RegisterEntry<LedgerEntry>[] = []
  const broken = new Set<string>()
  let whole = true
  const findings: Finding[] = []

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const name = `${root}/${file.path}`
    const place = placeOf(file.path)
    const breaks = (value?: unknown) => {
      whole = false
      for (const id of idsIn(file.path, value)) broken.add(id)
    }
    if ('problem' in file) {
      findings.push(unreadable(name, file.problem))
      breaks()
      continue
    }
    if (!place) {
      findings.push(misplaced(file.path, root))
      breaks()
      for (const id of strayIds(file.bytes)) broken.add(id)
      continue
    }
    const form = formOf(place)
    const { json, canonical, findings: faults } = readText(name, file.bytes, form)
    if (!json || canonical === undefined) {
      findings.push(...faults)
      breaks(json?.value)
      continue
    }
    const record = form.single ? idsIn(file.path, json.value)[0] : undefined
    const invalid = schemaFindings(name, json, form, record)
    findings.push(...invalid)
    if (invalid.length > 0) {
      breaks(json.value)
      continue
    }
    if (canonical !== json.text) {
      findings.push(
        fileFinding(
          'canonical-form',
          name,
          'The file is not in canonical form; it differs first here.',
          'run "pnpm fmt".',
          firstDifference(json.text, canonical),
        ),
      )
    }
    const linted: LintedFile = { path: file.path, json }
    const records = form.single ? [json.value] : (json.value as { records: unknown[] }).records
    for (const [index, one] of records.entries()) {
      const at: Path = form.single ? [] : ['records', index]
      const known = { file: linted, at, record: one }
      if ('register' in place) {
        if (place.register === 'redirect') redirects.push(known as RegisterEntry<Redirect>)
        else ledger.push(known as RegisterEntry<LedgerEntry>)
      } else {
        const { id } = one as AnyRecord
        entries.push({ ...known, kind: place.kind, id } as Entry)
      }
    }
  }
  return {
    dataset: new Dataset(entries, { redirects, ledger }, broken, whole, new Texts(texts)),
    findings,
  }
}

/** Ids that a file holds or should hold by its path. */
function idsIn(path: string, value: unknown): string[] {
  const place = placeOf(path)
  if (!place || 'register' in place) return []
  const row: KindRow = KINDS[place.kind]
  if (row.file === 'record')
    return [`${row.prefix}:${path.slice(row.collection.length + 1, -'.json'.length)}`]
  const records = (value as { records?: unknown } | undefined)?.records
  if (!Array.isArray(records)) return []
  return records
    .map((one) => (one as { id?: unknown } | null)?.id)
    .filter((id): id is string => typeof id === 'string')
}

/** The id of a record that lies in the wrong place, so that those who name it are not at fault. */
function strayIds(bytes: Uint8Array): string[] {
  const json = JsonText.read(bytes)
  const id = json instanceof JsonText ? (json.value as { id?: unknown } | null)?.id : undefined
  return typeof id === 'string' && kindOf(id) ? [id] : []
}
