// @ts-check
/** Running programs: as a child with its own environment, and with what it said kept. */
import { spawn } from 'node:child_process'

/**
 * @typedef {{ code: number | null, stdout: string, all: string }} Result
 * @typedef {{ cwd: string, env?: Record<string, string | undefined> }} Options
 */

/**
 * Starts a program; it leads a group of processes, so that it can be killed with all that it started.
 *
 * @param {string} command @param {readonly string[]} args @param {Options} options
 * @returns {{ kill: () => void, ended: Promise<Result> }}
 */
export function start(command, args, { cwd, env = {} }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env, NO_COLOR: '1' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let all = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    all += chunk
  })
  child.stderr.on('data', (chunk) => {
    all += chunk
  })
  return {
    kill: () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    },
    ended: new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, stdout, all }))
    }),
  }
}

/** @param {string} command @param {readonly string[]} args @param {Options} options */
export const run = (command, args, options) => start(command, args, options).ended

/**
 * Runs a program that has to succeed.
 *
 * @param {string} command @param {readonly string[]} args @param {Options} options
 */
export async function mustRun(command, args, options) {
  const result = await run(command, args, options)
  if (result.code !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${result.code}\n${result.all}`)
  return result
}

/**
 * Throws unless something holds.
 *
 * @param {unknown} holds @param {string} what what was to hold @param {string} [seen]
 */
export function expect(holds, what, seen = '') {
  if (!holds) throw new Error(`It should be that ${what}.${seen ? `\n${seen}` : ''}`)
}
