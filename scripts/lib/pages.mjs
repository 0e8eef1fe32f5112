// @ts-check
/** Committed files that are made from the code: written by a command, compared in CI. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

/** @param {string} path @returns {string | undefined} */
const committed = (path) => {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/**
 * Writes the pages that are not what the code says. With `check` it writes nothing and names them.
 *
 * @param {Map<string, string | undefined>} pages text by path from the root; `undefined` for a page that should not be there
 * @param {{ check: boolean, command: string }} options `command` is what writes them
 * @returns {number} exit code: 1 when a checked page is not what the code says
 */
export const settlePages = (pages, { check, command }) => {
  const stale = [...pages].filter(([path, text]) => committed(path) !== text)
  for (const [path, text] of stale) {
    const file = join(root, path)
    if (check) console.error(`${path} is not what the code says. Run "${command}".`)
    else if (text === undefined) rmSync(file)
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
  return check && stale.length > 0 ? 1 : 0
}
