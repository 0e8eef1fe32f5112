/**
 * How the text of an article is cut, measured and digested. Everything counts Unicode code points.
 *
 * @packageDocumentation
 */
import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Segment } from './kinds/article.js'
import type { Span, SpanContext } from './kinds/evidence.js'

/**
 * SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. Synchronous, unlike the browser's own.
 *
 * @example
 * sha256('') // 'e3b0c442…'
 */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)))

/**
 * Cuts a text by the recipe `nfc-lf-lines.v1`: Unicode form NFC, line ends to LF, each line trimmed, empty lines dropped; each line is a
 * segment. A byte-order mark is no part of the text. Joined with LF, the lines are the text that an article's digest is of.
 *
 * @example
 * cut('\uFEFFOne \r\n\r\n two') // ['One', 'two']
 */
export function cut(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * The words of a text: runs between white space.
 *
 * @example
 * wordsOf('Russia skips the summit').length // 4
 */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/**
 * A line with its code points at hand, so that spans are cut without walking it again each time.
 */
export class Line {
  readonly #points: readonly string[]

  constructor(
    /** The line as it is. */
    readonly text: string,
  ) {
    this.#points = Array.from(text)
  }

  /** Number of code points. */
  get length(): number {
    return this.#points.length
  }

  /**
   * The text from one code point up to another.
   *
   * @example
   * new Line('Russia skips').slice(0, 6) // 'Russia'
   */
  slice(start: number, end: number): string {
    return this.#points.slice(start, end).join('')
  }

  /**
   * The offset in UTF-16 code units, as JavaScript counts, of an offset in code points.
   *
   * @example
   * new Line('\u{1F30D} summit').utf16(2) // 3
   */
  utf16(offset: number): number {
    return this.slice(0, offset).length
  }

  /**
   * The offset in UTF-8 bytes of an offset in code points.
   *
   * @example
   * new Line('Élysée').bytes(1) // 2
   */
  bytes(offset: number): number {
    return utf8ToBytes(this.slice(0, offset)).length
  }

  /**
   * The code points before and after a span, as many as its context has, fewer at the ends of the line.
   *
   * @example
   * new Line('Russia skips the summit').around(7, 12, 4) // { before: 'sia ', after: ' the' }
   */
  around(start: number, end: number, size: number): { before: string; after: string } {
    return { before: this.slice(Math.max(0, start - size), start), after: this.slice(end, end + size) }
  }
}

/** Code points on either side whose digests tell short and repeated spans apart. */
export const CONTEXT_SIZE = 32

/** Spans shorter than this need a context even where their text stands once. */
export const CONTEXT_NEEDED_BELOW = 40

/**
 * The context of a span.
 *
 * @example
 * contextOf(new Line('Russia skips the summit'), 0, 6).size // 32
 */
export function contextOf(line: Line, start: number, end: number, size: number = CONTEXT_SIZE): SpanContext {
  const { before, after } = line.around(start, end, size)
  return { size, before: sha256(before), after: sha256(after) }
}

/**
 * Every place of a text in a line, as offsets in code points.
 *
 * @example
 * placesOf(new Line('the summit of the four'), 'the') // [0, 14]
 */
export function placesOf(line: Line, text: string): number[] {
  const places: number[] = []
  for (let at = line.text.indexOf(text); text !== '' && at >= 0; at = line.text.indexOf(text, at + 1))
    places.push(Array.from(line.text.slice(0, at)).length)
  return places
}

/**
 * The span of some words in a segment, with its digest, and with its context where it needs one: where it is short, or where the
 * words stand twice.
 *
 * @param segment id of the segment
 * @param line its text
 * @param start first code point
 * @param end code point after the last
 * @param whole all lines of the text, the segment's among them
 * @example
 * spanAt('p1', new Line('Russia skips the summit'), 0, 6).end // 6
 */
export function spanAt(
  segment: string,
  line: Line,
  start: number,
  end: number,
  whole: readonly Line[] = [line],
): Span {
  const text = line.slice(start, end)
  const twice = whole.flatMap((one) => placesOf(one, text)).length > 1
  const needed = end - start < CONTEXT_NEEDED_BELOW || twice
  return {
    segment,
    start,
    end,
    sha256: sha256(text),
    ...(needed ? { context: contextOf(line, start, end) } : {}),
  }
}

/** What {@link measure} finds of a segment; its name, role and gist are for people to give. */
export type MeasuredSegment = Pick<Segment, 'order' | 'length' | 'words' | 'sha256'>

/**
 * Measures a text as an article's record does.
 *
 * @example
 * measure(text).segments[0]?.words
 */
export function measure(text: string): { length: number; sha256: string; segments: MeasuredSegment[] } {
  const lines = cut(text)
  const whole = lines.join('\n')
  return {
    length: Array.from(whole).length,
    sha256: sha256(whole),
    segments: lines.map((line, index) => ({
      order: index + 1,
      length: Array.from(line).length,
      words: wordsOf(line).length,
      sha256: sha256(line),
    })),
  }
}
