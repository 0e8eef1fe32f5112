/** Running programs the way a user's shell would: nothing of this workspace on PATH or in the environment. */
import { execFile } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of this repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const kept = /^(HOME|USER|TMPDIR|CI|NODE_EXTRA_CA_CERTS|npm_config_registry|(HTTPS?|NO)_PROXY)$/i

/** The environment with only what a program outside this workspace needs. */
const cleanEnv: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name))),
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
  NO_COLOR: '1',
}

export interface Result {
  code: number
  stdout: string
  stderr: string
  /** Standard output and errors together, for messages. */
  all: string
}

/** Runs a program to its end; a failure is a result, not an exception. */
export const run = (
  command: string,
  args: string[],
  { cwd, env }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Result> =>
  new Promise((resolve) => {
    const options = { cwd, env: { ...cleanEnv, ...env }, encoding: 'utf8', maxBuffer: 2 ** 26 } as const
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, stdout, stderr, all: `${stdout}${stderr}${code !== 0 && error ? error.message : ''}` })
    })
    child.stdin?.end()
  })

/** Like `run`, for a step that has to work before anything can be tested. */
export const mustRun = async (...[command, args, options]: Parameters<typeof run>): Promise<Result> => {
  const result = await run(command, args, options)
  if (result.code !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${result.code}\n${result.all}`)
  return result
}

/** Arguments for `process.execPath` that run the pinned pnpm. */
export const pnpm = (...args: string[]): string[] => [join(root, 'node_modules/pnpm/bin/pnpm.cjs'), ...args]
