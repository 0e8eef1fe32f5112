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
 * @property {string} name whose it is
 * @property {number} value
 */

/**
 * @typedef {object} Row
 * @property {string} id number of the figure, with a letter where it has parts
 * @property {string} what what is measured, by what
 * @property {'times' | 'share' | 'MiB' | 'bytes'} unit
 * @property {'less' | 'more'} better
 * @property {number} goal what we aim at
 * @property {number} gate what a change must not fall behind
 * @property {(context: Context) => Promise<{ ours: Figure[], peers: Figure[] }>} measure
 */

/** @type {Row[]} */
export const ROWS = [...startRows, ...speedRows, ...sizeRows, ...scaleRows, ...typeRows].sort(
  (a, b) => Number.parseInt(a.id, 10) - Number.parseInt(b.id, 10) || (a.id < b.id ? -1 : 1),
)

/**
 * How a row came out: by the worst of our figures.
 *
 * @param {Pick<Row, 'better' | 'goal' | 'gate'>} row @param {readonly Figure[]} ours
 * @returns {'goal' | 'gate' | 'short'}
 */
export function verdict({ better, goal, gate }, ours) {
  const reaches = (/** @type {number} */ limit) =>
    ours.every(({ value }) => (better === 'less' ? value <= limit : value >= limit))
  return reaches(goal) ? 'goal' : reaches(gate) ? 'gate' : 'short'
}
