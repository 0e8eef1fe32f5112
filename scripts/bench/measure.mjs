// @ts-check
/** Times of programs and functions beside each other. An absolute time says nothing on a machine that others use: only ratios leave here. */
import { spawnSync } from 'node:child_process'

/** @param {readonly number[]} list @returns {number} */
export const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/**
 * @typedef {object} Program a program of the app, in a process of its own
 * @property {string} name
 * @property {string[]} args what Node is called with
 */

/**
 * Starts programs in turn, round by round, each in a fresh process; the first round warms the disk and does not count.
 *
 * @param {readonly Program[]} programs
 * @param {{ cwd: string, rounds: number }} options
 * @returns {Map<string, { wall: number, out: string }>} the median of the milliseconds of each, and what it printed last
 */
export function race(programs, { cwd, rounds }) {
  /** @type {Map<string, number[]>} */
  const walls = new Map(programs.map(({ name }) => [name, []]))
  /** @type {Map<string, string>} */
  const printed = new Map()
  for (let round = 0; round <= rounds; round += 1)
    for (const { name, args } of programs) {
      const start = process.hrtime.bigint()
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
      const wall = Number(process.hrtime.bigint() - start) / 1e6
      if (status !== 0)
        throw new Error(`${name} (node ${args.join(' ')}) fails:\n${(stderr || stdout).slice(0, 2000)}`)
      if (round > 0) walls.get(name)?.push(wall)
      printed.set(name, stdout)
    }
  return new Map(
    [...walls].map(([name, times]) => [name, { wall: median(times), out: printed.get(name) ?? '' }]),
  )
}

/**
 * How many times as long as the first each program takes.
 *
 * @param {readonly Program[]} programs the first is what the others are measured by
 * @param {{ cwd: string, rounds: number }} options
 * @returns {Map<string, number>} without the first
 */
export function ratios(programs, options) {
  const [base, ...others] = [...race(programs, options)]
  return new Map(others.map(([name, { wall }]) => [name, wall / Number(base?.[1].wall)]))
}

/**
 * Runs a program that prints JSON in fresh processes, and takes the median of each number in it.
 *
 * @param {string[]} args what Node is called with
 * @param {{ cwd: string, rounds: number }} options
 * @returns {Record<string, number>}
 */
export function medians(args, { cwd, rounds }) {
  /** @type {Record<string, number>[]} */
  const answers = []
  for (let round = 0; round < rounds; round += 1) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
    if (status !== 0) throw new Error(`node ${args.join(' ')} fails:\n${(stderr || stdout).slice(0, 2000)}`)
    answers.push(JSON.parse(stdout))
  }
  return Object.fromEntries(
    Object.keys(answers[0] ?? {}).map((key) => [key, median(answers.map((one) => Number(one[key])))]),
  )
}
