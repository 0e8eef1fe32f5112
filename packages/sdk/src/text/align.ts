import { type Line, sha256 } from '@nuclear-security-summits/model/text'

/** What became of a span or segment in somebody's copy of a text. */
export type Verdict = 'verified' | 'moved' | 'ambiguous' | 'lost'

/** A segment of the recorded text: its length in code points and its digest are all we have of it. */
export interface RecordedSegment {
  readonly id: string
  readonly length: number
  readonly sha256: string
}

/** Where a recorded segment stands in a copy, or between which lines its pieces may be looked for. */
export type SegmentPlace =
  | { readonly id: string; readonly verdict: 'verified' | 'moved'; readonly line: number }
  | {
      readonly id: string
      /** No line of the copy is this segment. */
      readonly verdict: 'lost'
      /** Indexes of lines of the copy, from 0, that are no other segment and lie where this one should; none if it is all too long. */
      readonly gap: readonly number[]
    }

/** Code points of one gap beyond which it is another text: to search it would take seconds and find nothing. */
const LONGEST_GAP = 20_000

/**
 * Finds the segments of a recorded text among the lines of a copy, by digest. As many as possible that keep their order are `verified`
 * (where there is a choice, the first of the record); one that stands elsewhere has `moved`. What has no line of its own gets the lines
 * in its place, between its nearest neighbours that kept their order.
 */
export function alignSegments(segments: readonly RecordedSegment[], lines: readonly Line[]): SegmentPlace[] {
  const known = linesThatAreSegments(segments, lines)
  const digests = segments.map((segment) => segment.sha256)
  const inOrder = longestInOrder(
    digests,
    known.map(({ digest }) => digest),
  ).map((at) => (at === undefined ? undefined : known[at]?.line))

  const free = known.filter(({ line }) => !inOrder.includes(line))
  const moved = segments.map((segment, index) => {
    if (inOrder[index] !== undefined) return undefined
    const at = free.findIndex(({ digest }) => digest === segment.sha256)
    return at < 0 ? undefined : free.splice(at, 1)[0]?.line
  })

  const taken = new Set([...inOrder, ...moved])
  return segments.map(({ id }, index): SegmentPlace => {
    const stays = inOrder[index]
    if (stays !== undefined) return { id, verdict: 'verified', line: stays }
    const elsewhere = moved[index]
    if (elsewhere !== undefined) return { id, verdict: 'moved', line: elsewhere }
    const before = inOrder.slice(0, index).filter(isLine).at(-1) ?? -1
    const after = inOrder.slice(index).find(isLine) ?? lines.length
    return { id, verdict: 'lost', gap: freeLines(lines, taken, before + 1, after) }
  })
}

const isLine = (line: number | undefined): line is number => line !== undefined

/** The lines from one up to another that are no segment. */
function freeLines(
  lines: readonly Line[],
  taken: ReadonlySet<number | undefined>,
  from: number,
  to: number,
): number[] {
  const free: number[] = []
  let size = 0
  for (let at = from; at < to; at += 1) {
    if (taken.has(at)) continue
    free.push(at)
    size += lines[at]?.length ?? 0
    if (size > LONGEST_GAP) return []
  }
  return free
}

/** The lines that are segments. Only those as long as one are digested: a copy may be any text. */
function linesThatAreSegments(segments: readonly RecordedSegment[], lines: readonly Line[]) {
  const lengths = new Set(segments.map(({ length }) => length))
  const digests = new Set(segments.map((segment) => segment.sha256))
  const found: { line: number; digest: string }[] = []
  for (const [line, { length, text }] of lines.entries()) {
    if (!lengths.has(length)) continue
    const digest = sha256(text)
    if (digests.has(digest)) found.push({ line, digest })
  }
  return found
}

/**
 * A longest common subsequence: for each element of the first list its place in the second. Of several, the one with the earliest
 * elements of the first list, and of the second.
 */
function longestInOrder(one: readonly string[], two: readonly string[]): (number | undefined)[] {
  const width = two.length + 1
  // How many can be kept from element i of one and j of two on.
  const length = new Uint16Array((one.length + 1) * width)
  const at = (i: number, j: number): number => length[i * width + j] ?? 0
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = two.length - 1; j >= 0; j -= 1)
      length[i * width + j] = one[i] === two[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))

  let from = 0
  return one.map((element, i) => {
    const place = two.indexOf(element, from)
    if (place < 0 || at(i + 1, place + 1) + 1 < at(i, from)) return undefined
    from = place + 1
    return place
  })
}
