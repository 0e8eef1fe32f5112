// @ts-check
/** The figures as a table for the terminal and for the docs. */

/** @typedef {import('./rows.mjs').Figure} Figure */
/** @typedef {Omit<import('./rows.mjs').Row, 'measure'> & { ours: Figure[], peers: Figure[], verdict: 'goal' | 'gate' | 'short' }} Result */

/** @type {Record<import('./rows.mjs').Row['unit'], (value: number) => string>} */
const UNITS = {
  times: (value) => `${value >= 20 ? Math.round(value).toLocaleString('en') : value.toFixed(2)}×`,
  share: (value) => `${(100 * value).toFixed(0)} %`,
  MiB: (value) => `${value.toFixed(2)} MiB`,
  bytes: (value) => (Math.abs(value) < 10_000 ? `${Math.round(value)} B` : `${(value / 1024).toFixed(1)} KB`),
}

/** @param {Result} result @param {number} value */
export const show = ({ unit }, value) => UNITS[unit](value)

/** @param {Result} result @param {readonly Figure[]} figures @param {string} between */
export const list = (result, figures, between) =>
  figures
    .map(
      ({ name, value }) =>
        `${figures.length > 1 || figures === result.peers ? `${name} ` : ''}${show(result, value)}`,
    )
    .join(between)

/** @param {readonly Result[]} results */
export const asText = (results) =>
  results
    .map((one) =>
      [
        `${one.id.padStart(3)}  ${one.what}`,
        `     ${list(one, one.ours, ', ')}  (goal ${show(one, one.goal)}, gate ${show(one, one.gate)}: ${one.verdict})`,
        ...(one.peers.length > 0 ? [`     peers: ${list(one, one.peers, ', ')}`] : []),
      ].join('\n'),
    )
    .join('\n')

/** @param {readonly Result[]} results */
export function writeDocs(results) {
  throw new Error(`Not yet: ${results.length}`)
}
