import type { Read } from './dataset-file.js'

/** As much as is searched at once. */
const BLOCK = 64 * 1024

/** As much as the start of most lines, and surely more than an id. */
const PROBE = 4 * 1024

const LINE_END = 10

/**
 * Finds the line of a record in a file that has one record a line, in the order of their ids, each line beginning with its id. Reads a
 * few pieces of it, however large it is.
 *
 * @returns the line; `undefined` where no such line is found, which is no proof in a file that is made otherwise
 */
export function findLine(read: Read, size: number, id: string): string | undefined {
  // The line end before the line that is looked for lies in [from, to).
  let from = 0
  let to = size
  while (to - from > BLOCK) {
    const middle = Math.floor((from + to) / 2)
    const next = lineAfter(read, middle, to)
    if (next && next.id <= id) from = next.at
    else to = middle
  }
  const block = read(from, to - from + PROBE)
  const start = block.indexOf(`\n{"id":${JSON.stringify(id)},`)
  return start < 0 ? undefined : lineAt(read, from + start + 1)
}

/** The first line that begins behind a place and before another: where the line end before it is, and its id. */
function lineAfter(read: Read, place: number, before: number): { at: number; id: string } | undefined {
  for (let at = place; at < before; at += PROBE) {
    const block = read(at, PROBE)
    const end = block.indexOf(LINE_END)
    if (end < 0) continue
    // Most often the id stands in the same piece.
    const id = idIn(block.subarray(end)) ?? idIn(read(at + end, PROBE))
    return at + end < before && id !== undefined ? { at: at + end, id } : undefined
  }
  return undefined
}

/** The id of the line that a piece of the file begins with, behind the end of the one before. */
const idIn = (piece: Buffer): string | undefined =>
  /^\n\{"id":"([^"\\]*)"/.exec(piece.toString('latin1', 0, PROBE))?.[1]

/** The line that begins at a place, without the comma at its end. */
function lineAt(read: Read, start: number): string | undefined {
  for (let length = BLOCK; ; length *= 2) {
    const bytes = read(start, length)
    const end = bytes.indexOf(LINE_END)
    if (end >= 0) return bytes.toString('utf8', 0, end).replace(/,$/, '')
    if (bytes.length < length) return undefined
  }
}
