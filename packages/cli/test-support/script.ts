import { spawnSync } from 'node:child_process'

/** The program that gives a command a terminal. */
export const SCRIPT = 'script'

/** Whether there is a `script` that runs a command on a terminal as that of util-linux does. */
export const hasScript =
  spawnSync(SCRIPT, ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

if (!hasScript) console.warn('No script of util-linux here: the tests on a terminal are skipped.')
