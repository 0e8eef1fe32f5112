// @ts-check
/** What is measured: the rows of the table, in its order. */
import { scaleRows } from './rows-scale.mjs'
import { sizeRows } from './rows-size.mjs'
import { speedRows } from './rows-speed.mjs'
import { startRows } from './rows-start.mjs'
import { typeRows } from './rows-types.mjs'

/**
 * @typedef {object} Context
 * @property {import('./app.mjs').App} app
 * @property {number} rounds how often each program is started
 */

/**
 * @typedef {object} Figure one measured number
 * @property {string} name whose it is, or of what
 * @property {number} value
 */

/**
 * @typedef {object} Row
 * @property {string} id number of the figure, with a letter where it has parts
 * @property {string} what what is measured, by what
 * @property {'times' | 'share' | 'MiB' | 'bytes'} unit
 * @property {'less' | 'more'} better
 * @property {number} goal what we aim at
 * @property {number} gate what is to be reached at least
 * @property {number} [floor] where the gate is out of reach today: what a change must not fall behind; docs/performance.md says why
 * @property {(context: Context) => Promise<{ ours: Figure[], peers: Figure[] }>} measure
 */

/** @typedef {Omit<Row, 'measure'> & { ours: Figure[], peers: Figure[], verdict: 'goal' | 'gate' | 'short' }} Result */

/** @type {Row[]} */
export const ROWS = [...startRows, ...speedRows, ...sizeRows, ...scaleRows, ...typeRows].sort(
  (a, b) => Number.parseInt(a.id, 10) - Number.parseInt(b.id, 10) || (a.id < b.id ? -1 : 1),
)

/** @param {Pick<Row, 'better'>} row @param {readonly Figure[]} ours @param {number} limit */
const reaches = ({ better }, ours, limit) =>
  ours.every(({ value }) => (better === 'less' ? value <= limit : value >= limit))

/**
 * How a row came out: by the worst of our figures.
 *
 * @param {Pick<Row, 'better' | 'goal' | 'gate'>} row @param {readonly Figure[]} ours
 * @returns {Result['verdict']}
 */
export const verdict = (row, ours) =>
  reaches(row, ours, row.goal) ? 'goal' : reaches(row, ours, row.gate) ? 'gate' : 'short'

/** Whether a figure has fallen behind what a change must not fall behind. @param {Result} result */
export const hasFallen = (result) => !reaches(result, result.ours, result.floor ?? result.gate)
