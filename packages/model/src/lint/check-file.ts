import { at, checkRecord } from '../check-record.js'
import { KIND_NAMES, kindOf } from '../ids.js'
import { formatRecord, formatRecords } from '../json/canonical.js'
import { JsonText, type Position } from '../json/source-text.js'
import { KINDS, type KindRow, REGISTERS } from '../kind-table.js'
import { nearest } from '../nearest.js'
import { type Path, pointerOfPath, typeOf } from '../shape.js'
import { SCHEMA_NAMES, type SchemaName } from '../validators.js'
import { placeOf } from './dataset.js'
import type { Finding } from './finding.js'

/** A file of records, or the reason why it could not be read. */
export type InputFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: string }

/** What a file should hold. */
export interface Expected {
  readonly schema: SchemaName
  /** Interface or union of its record or records. */
  readonly type: string
  /** Whether it is one record, not a list of them. */
  readonly single: boolean
}

/** What bytes turned out to be. */
export interface CheckedText {
  /** Absent where they are not JSON. */
  readonly json?: JsonText
  /** The same in canonical form; absent where the JSON cannot be rewritten without loss. */
  readonly canonical?: string
  /** All that keeps the file from being used; empty where nothing does. */
  readonly findings: readonly Finding[]
}

type Place = NonNullable<ReturnType<typeof placeOf>>

/** What a file in a place of `data/` should hold. */
export function formOf(place: Place): Expected {
  if ('register' in place)
    return { schema: REGISTERS[place.register].collection, type: typeOf(place.register), single: false }
  const row: KindRow = KINDS[place.kind]
  const single = row.file === 'record'
  return { schema: single ? place.kind : (row.collection as SchemaName), type: row.type, single }
}

/** A finding about a whole file. */
export function fileFinding(
  rule: string,
  file: string,
  message: string,
  fix: string,
  more: Partial<Finding> = {},
): Finding {
  return {
    rule,
    severity: 'error',
    file,
    line: 1,
    column: 1,
    pointer: '',
    message,
    nearest: [],
    fix,
    ...more,
  }
}

/** The finding about a file that could not be read. */
export const unreadable = (file: string, problem: string): Finding =>
  fileFinding('file-readable', file, problem, 'replace it by a file that holds a record.')

/**
 * Reads bytes as JSON without a key that stands twice.
 *
 * @param file what to call it in messages
 * @param form what it should hold
 */
export function readText(file: string, bytes: Uint8Array, form: Expected): CheckedText {
  const json = JsonText.read(bytes)
  if (!(json instanceof JsonText))
    return { findings: [fileFinding(json.rule, file, json.message, json.fix, json.position)] }
  const canonical = (form.single ? formatRecord : formatRecords)(form.type, json.value)
  // A text in canonical form cannot hold a key twice; so the tree is made only for the others.
  const fault = canonical === json.text ? undefined : json.duplicateKey()
  if (!fault) return { json, canonical, findings: [] }
  return { json, findings: [fileFinding(fault.rule, file, fault.message, fault.fix, fault.position)] }
}

/** Checks a value that was read against its schema: one finding for each mistake. */
export function schemaFindings(
  file: string,
  json: JsonText,
  { schema }: Expected,
  record: string | undefined,
): Finding[] {
  return checkRecord(schema, json.value).map(({ path, on, message, nearest = [], fix }) => ({
    rule: 'schema',
    severity: 'error',
    file,
    ...json.locate(path, on),
    ...withRecord(record ?? idAt(json.value, path)),
    pointer: pointerOfPath(path),
    message,
    nearest,
    ...(fix ? { fix } : {}),
  }))
}

const withRecord = (record: string | undefined) => (record === undefined ? {} : { record })

/** The id of the record in which a place lies, in a file that holds many. */
function idAt(value: unknown, [list = '', index = '']: Path): string | undefined {
  const id = at(value, [list, index, 'id'])
  return typeof id === 'string' ? id : undefined
}

/** Where a text leaves its canonical form. */
export function firstDifference(text: string, canonical: string): Position {
  let at = 0
  while (at < text.length && text[at] === canonical[at]) at += 1
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

/** What a file with a schema of this name holds. */
const EXPECTED = new Map<string, Expected>(
  [
    ...KIND_NAMES.map((kind) => formOf({ kind })),
    ...KIND_NAMES.map((kind): Expected => ({ schema: kind, type: typeOf(kind), single: true })),
    ...(Object.keys(REGISTERS) as (keyof typeof REGISTERS)[]).map((register) => formOf({ register })),
  ].map((form) => [form.schema, form]),
)

/** What a value says that it is: by its `$schema`, else by the prefix of its id. */
function formOfValue(value: unknown): Expected | { wrong?: string } {
  const own = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  if (typeof own.$schema === 'string') {
    const name = /([^/\\]+)\.schema\.json$/.exec(own.$schema)?.[1] ?? own.$schema
    return EXPECTED.get(name) ?? { wrong: name }
  }
  const kind = typeof own.id === 'string' ? kindOf(own.id) : undefined
  return (kind && EXPECTED.get(kind)) ?? {}
}

/**
 * Checks a file of records against the schema of its kind, wherever it lies. Its kind is what its `$schema` says, else the prefix of
 * its id, else what it is taken for. What takes more than one file to see is for `lint`.
 *
 * @param file its path, for messages, and its bytes
 * @param fallback name of the schema of a file that does not say what it is
 * @returns an empty list where the file is valid
 * @example
 * checkFile({ path: 'x.json', bytes: new TextEncoder().encode('{ "id": "topic:x" }') }).map(formatFinding)
 */
export function checkFile(file: InputFile, fallback?: SchemaName): readonly Finding[] {
  if ('problem' in file) return [unreadable(file.path, file.problem)]
  // The form only matters to the canonical text, which nobody sees here.
  const { json, findings } = readText(file.path, file.bytes, { schema: 'topic', type: '', single: true })
  if (!json || findings.length > 0) return findings
  const said = formOfValue(json.value)
  const wrong = 'wrong' in said ? said.wrong : undefined
  const form = 'schema' in said ? said : wrong === undefined && fallback ? EXPECTED.get(fallback) : undefined
  if (form) {
    const id = form.single ? (json.value as { id?: unknown } | null)?.id : undefined
    const found = schemaFindings(file.path, json, form, typeof id === 'string' ? id : undefined)
    return found.sort((a, b) => a.line - b.line || a.column - b.column)
  }
  if (wrong === undefined)
    return [
      fileFinding(
        'schema',
        file.path,
        'The file does not say what it holds: it has no "$schema", and no "id" with the prefix of a kind.',
        'add "$schema", or say of which kind it is.',
        json.locate([]),
      ),
    ]
  return [
    fileFinding(
      'schema',
      file.path,
      `"$schema" names "${wrong}", which is no schema of this dataset.`,
      'correct "$schema".',
      { ...json.locate(['$schema']), pointer: '/$schema', nearest: nearest(wrong, SCHEMA_NAMES) },
    ),
  ]
}

/**
 * A file of `data/` in canonical form, or what keeps it from being rewritten: bytes that are not JSON, a key that stands twice, a
 * place where no record lies. Whether its records are valid does not matter.
 *
 * @param file path below `data/`, with `/`, and its bytes
 * @param root what to put before the path in messages
 * @example
 * const bytes = new TextEncoder().encode('{ "name": "x", "id": "topic:x", "cites": [] }')
 * formatFile({ path: 'topics/x.json', bytes })
 */
export function formatFile(
  file: InputFile,
  root = 'data',
): { readonly text: string } | { readonly findings: readonly Finding[] } {
  const name = `${root}/${file.path}`
  if ('problem' in file) return { findings: [unreadable(name, file.problem)] }
  const place = placeOf(file.path)
  if (!place) return { findings: [misplaced(file.path, root)] }
  const { canonical, findings } = readText(name, file.bytes, formOf(place))
  return canonical === undefined ? { findings } : { text: canonical }
}

/** The finding about a file that lies where no collection keeps one. */
export function misplaced(path: string, root: string): Finding {
  const folders = Object.values(KINDS).map(({ collection }) => collection)
  return fileFinding(
    'file-place',
    `${root}/${path}`,
    'No collection keeps such a file.',
    'move it to the folder of its collection and let it end in .json; data/README.md lists them.',
    { nearest: nearest(path.split('/')[0] ?? '', folders) },
  )
}
