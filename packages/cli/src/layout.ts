import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** How to lay a text out. */
export interface Layout {
  /** Columns of the page. */
  readonly width: number
  /** What stands before the first line. */
  readonly first?: string
  /** What stands before the other lines; as many blanks as the first has columns, unless given. */
  readonly rest?: string
}

/** An address is never broken, so that it can be clicked and copied: `https://…`, `data/topics/x.json:3:4`. */
const isAddress = (word: string): boolean => word.includes('://') || /\S:\d+:\d+$/.test(word)

/**
 * Wraps a text between words, by the columns that its graphemes take. Words that are wider than the page are broken; addresses are
 * not, and are the one thing that may be wider.
 *
 * @param text may hold colours and line ends
 */
export function wrap(
  text: string,
  { width, first = '', rest = ' '.repeat(stringWidth(first)) }: Layout,
): string {
  const room = Math.max(width - Math.max(stringWidth(first), stringWidth(rest)), 10)
  const lines = text
    .split('\n')
    .flatMap((line) => (room === Number.POSITIVE_INFINITY ? [line] : fold(line, room)))
  // An address that does not fit behind what stands before it gets a line of its own.
  if (first.trim() !== '' && stringWidth(lines[0] ?? '') > room) lines.unshift('')
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd()).join('\n')
}

function fold(line: string, room: number): string[] {
  if (stringWidth(line) <= room) return [line]
  const words = line
    .split(' ')
    .map((word) =>
      stringWidth(word) <= room || isAddress(word)
        ? word
        : wrapAnsi(word, room, { hard: true }).replaceAll('\n', ' '),
    )
  return wrapAnsi(words.join(' '), room, { hard: false }).split('\n')
}

/** Fills a text up to a number of columns. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(columns - stringWidth(text), 0))

/** How many columns the widest of some texts takes. */
export const widest = (texts: Iterable<string>): number =>
  Math.max(0, ...[...texts].flatMap((text) => text.split('\n').map((line) => stringWidth(line))))

/** Pairs of a term and what it means, the meanings in one column. */
export function glossary(
  pairs: readonly (readonly [term: string, meaning: string])[],
  { width, indent = '  ' }: { readonly width: number; readonly indent?: string },
): string {
  const columns = widest(pairs.map(([term]) => term))
  return pairs
    .map(([term, meaning]) => wrap(meaning, { width, first: `${indent}${pad(term, columns)}  ` }))
    .join('\n')
}
