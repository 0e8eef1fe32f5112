import Table from 'cli-table3'
import { widest, wrap } from './layout.js'

/** One column of a table. */
export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** Whether its texts may be wrapped where the page is too narrow. */
  readonly flex?: true
}

const GAP = 2

/** No lines but the one under the heads. */
const CHARS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
}

/**
 * A table that fits on the page: columns that may be wrapped share what the others leave.
 *
 * @param bold how to write the heads; a line stands under them in any case
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  {
    width,
    indent = '',
    bold = String,
  }: { readonly width: number; readonly indent?: string; readonly bold?: (text: string) => string },
): string {
  const natural = columns.map(({ head }, index) => widest([head, ...rows.map((row) => row[index] ?? '')]))
  const widths = fit(columns, natural, width - indent.length - GAP * (columns.length - 1))
  const made = new Table({
    chars: CHARS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: columns.map(({ align = 'left' }) => align),
  })
  made.push(
    columns.map(({ head }) => bold(head)),
    widths.map((columnWidth) => '─'.repeat(columnWidth)),
    ...rows.map((row) => row.map((cell, index) => wrap(cell, { width: widths[index] ?? width }))),
  )
  return made
    .toString()
    .split('\n')
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n')
}

/** Widths of the columns: as wide as their texts where that fits, else the widest give way. */
function fit(columns: readonly Column[], natural: readonly number[], room: number): number[] {
  const widths = [...natural]
  const total = () => widths.reduce((sum, one) => sum + one, 0)
  while (total() > room) {
    const flexible = columns.flatMap(({ flex }, index) => (flex ? [index] : []))
    const wide = flexible.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0]
    if (wide === undefined || (widths[wide] ?? 0) <= 10) break
    widths[wide] = (widths[wide] ?? 0) - 1
  }
  return widths
}
