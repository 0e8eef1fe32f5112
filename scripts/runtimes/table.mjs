// @ts-check
/** The table: for a terminal a line a row, for the README with the versions of one runtime together. */
import { COLUMNS } from './rows.mjs'

/**
 * @typedef {object} Outcome
 * @property {import('./rows.mjs').Row} row
 * @property {Partial<Record<import('./rows.mjs').Column, string>>} cells
 */

export const WORKS = '✓'

/** @param {Outcome[]} outcomes */
export function terminalTable(outcomes) {
  const lines = [
    ['row', 'runtime', 'version', ...COLUMNS],
    ...outcomes.map(({ row, cells }) => [
      row.name,
      row.runtime,
      row.version,
      ...COLUMNS.map((one) => cells[one] ?? ''),
    ]),
  ]
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? []
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {Outcome[]} outcomes */
function markdownTable(outcomes) {
  /** @type {Map<string, { runtime: string, versions: string[], cells: string[] }>} */
  const lines = new Map()
  for (const { row, cells } of outcomes) {
    const texts = COLUMNS.map((one) => cells[one] ?? '')
    const key = [row.runtime, ...texts].join('|')
    const line = lines.get(key) ?? { runtime: row.runtime, versions: [], cells: texts }
    line.versions.push(row.version)
    lines.set(key, line)
  }
  return [
    `| | Version | ${COLUMNS.map((one) => `\`${one}\``).join(' | ')} |`,
    `|---|---|${COLUMNS.map(() => '---|').join('')}`,
    ...[...lines.values()].map(
      ({ runtime, versions, cells }) => `| ${[runtime, versions.join(', '), ...cells].join(' | ')} |`,
    ),
  ].join('\n')
}

const BETWEEN = /(?<=<!-- runtimes -->\n)[\s\S]*?(?=<!-- \/runtimes -->)/

/**
 * The page with this table between its markers.
 *
 * @param {string} page @param {Outcome[]} outcomes
 */
export function withTable(page, outcomes) {
  if (!BETWEEN.test(page)) throw new Error('README.md has no <!-- runtimes --> and <!-- /runtimes -->.')
  return page.replace(BETWEEN, () => `${markdownTable(outcomes)}\n`)
}
