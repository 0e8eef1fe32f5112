import type { CommandSpec } from './spec.js'
import { ARTICLE } from './specs/article.js'
import { ASK } from './specs/ask.js'
import { CHECK } from './specs/check.js'
import { IDS } from './specs/ids.js'
import { READ } from './specs/read.js'
import { TERMINAL } from './specs/terminal.js'
import { WORK } from './specs/work.js'

/** Every command, in the order of the help. A new one is a row in the file of its group, in specs/. */
export const COMMANDS: readonly CommandSpec[] = [
  ...READ,
  ...ASK,
  ...ARTICLE,
  ...CHECK,
  ...WORK,
  ...IDS,
  ...TERMINAL,
]
