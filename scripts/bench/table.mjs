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

/** @param {Result} result */
export const asText = (result) =>
  [
    `${result.id.padStart(3)}  ${result.what}`,
    `     ${list(result, result.ours, ', ')}  (goal ${show(result, result.goal)}, gate ${show(result, result.gate)}: ${result.verdict})`,
    ...(result.peers.length > 0 ? [`     peers: ${list(result, result.peers, ', ')}`] : []),
  ].join('\n')

/** @param {readonly Result[]} results */
export function writeDocs(results) {
  throw new Error(`Not yet: ${results.length}`)
}
