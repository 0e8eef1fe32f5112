import { readdirSync, readFileSync } from 'node:fs'
import jsonPatch, { type Operation } from 'fast-json-patch'
import { formatRecord, formatRecords } from '../src/json/canonical.js'
import { KINDS, type KindRow } from '../src/kind-table.js'
import { placeOf } from '../src/lint/dataset.js'
import type { InputFile } from '../src/lint/read.js'
import { typeOf } from '../src/shape.js'

/** The folder of the fixtures. */
export const FIXTURES = new URL('../fixtures/', import.meta.url)

/** Reads a JSON file below `fixtures/`. */
export const readFixture = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, FIXTURES), 'utf8'))

/** The small dataset without a fault: the bytes of its files by path. */
export const DATASET: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(new URL('dataset/', FIXTURES), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => [path, readFileSync(new URL(`dataset/${path}`, FIXTURES))]),
)

/** The texts of its articles, which are ours and may be here. */
export const TEXTS: Readonly<Record<string, string>> = {
  'article:from-prague': readFileSync(new URL('text/from-prague.txt', FIXTURES), 'utf8'),
}

/**
 * A change of one file. `patch` (JSON Patch, RFC 6902) and `record` are written in canonical form, so that the one fault is the
 * only one; `text` and `base64` are taken as they stand; `problem` is why a file could not be read.
 */
export interface Edit {
  readonly file: string
  /** Start from this file of the dataset instead of from `file` itself. */
  readonly copyOf?: string
  readonly patch?: Operation[]
  readonly record?: unknown
  readonly text?: string
  readonly base64?: string
  readonly problem?: string
  readonly delete?: true
}

/** A copy of a value with a JSON Patch applied. */
export const patched = (value: unknown, patch: Operation[]): unknown =>
  jsonPatch.applyPatch(value, patch, true, false).newDocument

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The value in a file of the dataset, or in an example of what the tools write (`outputs/attached.json`). */
export const valueAt = (path: string): unknown =>
  path.startsWith('outputs/') ? readFixture(path) : JSON.parse(new TextDecoder().decode(DATASET.get(path)))

/** Writes a value as the file at a path is written. */
export function canonical(path: string, value: unknown): string {
  const place = placeOf(path)
  if (!place) return `${JSON.stringify(value, null, 2)}\n`
  const single = 'kind' in place && (KINDS[place.kind] as KindRow).file === 'record'
  const type = typeOf('kind' in place ? place.kind : place.register)
  return single ? formatRecord(type, value) : formatRecords(type, value)
}

/** The small dataset after some edits. */
export function edited(edits: readonly Edit[]): InputFile[] {
  const files = new Map<string, InputFile>([...DATASET].map(([path, bytes]) => [path, { path, bytes }]))
  for (const { file: path, copyOf = path, patch = [], ...edit } of edits) {
    if (edit.delete) files.delete(path)
    else if (edit.problem !== undefined) files.set(path, { path, problem: edit.problem })
    else if (edit.base64 !== undefined) files.set(path, { path, bytes: Buffer.from(edit.base64, 'base64') })
    else if (edit.text !== undefined) files.set(path, { path, bytes: encode(edit.text) })
    else
      files.set(path, {
        path,
        bytes: encode(canonical(path, patched(edit.record ?? valueAt(copyOf), patch))),
      })
  }
  return [...files.values()]
}
