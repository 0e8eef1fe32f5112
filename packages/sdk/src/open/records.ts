import { type KindName, kindOf } from '@nuclear-security-summits/model/core'
import type { WithId } from '../collection.js'
import { deepFreeze } from '../freeze.js'
import type { DatasetFile } from './dataset-file.js'
import { findLine } from './lines.js'

/** A file up to this size is read whole at the first look-up, and held against its checksum: that is a matter of a millisecond. */
const SMALL = 1024 * 1024

/** After so many records one by one it is cheaper to read them all. */
const MANY = 200

/** The elements of a file: all of them, checked against the manifest, at the first call. */
export function listIn<T>(file: DatasetFile): () => readonly T[] {
  let list: readonly T[] | undefined
  return () => {
    if (list) return list
    const value = file.json()
    if (!Array.isArray(value)) throw file.damaged('is no list')
    if (value.length !== file.entry?.records)
      throw file.damaged(`has ${value.length} records of ${file.entry?.records}`)
    list = deepFreeze(value as T[])
    return list
  }
}

/**
 * The records of a collection, all or one by one: the same objects either way.
 *
 * @param kind the kind of its records
 */
export function recordsIn<T extends WithId>(
  kind: KindName,
  file: DatasetFile,
): { load(): readonly T[]; pick(id: string): T | undefined } {
  const list = listIn<T>(file)
  const taken = new Map<string, T>()
  let all: readonly T[] | undefined
  let small: Buffer | undefined

  const lineOf = (id: string): string | undefined => {
    const { size = 0 } = file
    if (size > SMALL) return file.read((read) => findLine(read, size, id))
    small ??= file.bytes()
    const bytes = small
    return findLine((from, length) => bytes.subarray(from, from + length), size, id)
  }
  return {
    load() {
      all ??= Object.freeze(list().map((record) => taken.get(record.id) ?? record))
      small = undefined
      return all
    },
    pick(id) {
      const before = taken.get(id)
      if (before || all || taken.size >= MANY || kindOf(String(id)) !== kind) return before
      const line = lineOf(id)
      if (line === undefined) return undefined
      const record = deepFreeze(parsed<T>(line, file))
      taken.set(id, record)
      return record
    },
  }
}

function parsed<T>(line: string, file: DatasetFile): T {
  try {
    return JSON.parse(line)
  } catch {
    throw file.damaged(`has a line that is no JSON: ${line.slice(0, 60)} …`)
  }
}
