// @ts-check
/** The figures, for the terminal and for the docs. */

/** @typedef {import('./rows.mjs').Figure} Figure */
/** @typedef {import('./rows.mjs').Result} Result */

/** @type {Record<Result['unit'], (value: number) => string>} */
const UNITS = {
  times: (value) => `${value >= 20 ? Math.round(value).toLocaleString('en') : value.toFixed(2)}×`,
  share: (value) => `${(100 * value).toFixed(0)} %`,
  MiB: (value) => `${value.toFixed(2)} MiB`,
  bytes: (value) => (value < 10_000 ? `${Math.round(value)} B` : `${(value / 1024).toFixed(1)} KB`),
}

/** @param {Result} result @param {number} value */
const show = ({ unit }, value) => UNITS[unit](value)

/** Of a single figure of ours, the row says what it is. @param {Result} result @param {readonly Figure[]} figures */
const list = (result, figures) =>
  figures
    .map(({ name, value }) =>
      figures === result.ours && figures.length === 1
        ? show(result, value)
        : `${name} ${show(result, value)}`,
    )
    .join(', ')

const WORDS = { goal: 'goal met', gate: 'gate met', short: 'short' }

/** @param {Result} result */
export function asText(result) {
  const { id, what, ours, peers, goal, gate, floor, verdict } = result
  const limits = [`goal ${show(result, goal)}`, `gate ${show(result, gate)}`]
  if (floor !== undefined) limits.push(`floor ${show(result, floor)}`)
  return [
    `${id.padStart(3)}  ${what}`,
    `     ${list(result, ours)}  (${limits.join(', ')}: ${WORDS[verdict]})`,
    ...(peers.length > 0 ? [`     peers: ${list(result, peers)}`] : []),
  ].join('\n')
}

/** @param {readonly Result[]} results */
export const asMarkdown = (results) =>
  [
    '| # | What | Ours | Peers | Goal | Gate | |',
    '|---|---|---|---|---|---|---|',
    ...results.map((one) => {
      const { id, what, ours, peers, goal, gate, verdict } = one
      const cells = [
        id,
        what,
        list(one, ours),
        list(one, peers),
        show(one, goal),
        show(one, gate),
        WORDS[verdict],
      ]
      return `| ${cells.join(' | ')} |`
    }),
    '',
  ].join('\n')

/** What a reader of the README sees of it: the rows that say most, and all of them at a click. @param {readonly Result[]} results */
export function asSummary(results) {
  const short = results.filter(({ id }) => ['1', '2', '3a', '6', '8a'].includes(id))
  const rows = short.map((one) => `| ${one.what} | ${list(one, one.ours)} | ${list(one, one.peers)} |`)
  return [
    '| | Ours | Peers |',
    '|---|---|---|',
    ...rows,
    '',
    '<details>',
    '<summary>Every figure, with what it is held to</summary>',
    '',
    asMarkdown(results),
    '</details>',
    '',
  ].join('\n')
}

/**
 * A page with something between its markers.
 *
 * @param {string} page @param {string} text
 */
export function withTable(page, text) {
  const between = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/
  if (!between.test(page)) throw new Error('A page has no <!-- bench --> and <!-- /bench -->.')
  return page.replace(between, () => text)
}
