import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Files } from './sums.js'

/**
 * That a release may be written there: there is no such folder, it is empty, or it holds a release.
 *
 * @throws where it holds something else
 */
export function checkFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, 'SHA256SUMS')))
    throw new Error(`${folder} holds other files. Name a folder that is empty or not there: --out <dir>`)
}

/** Writes files beside a folder first and then in its place: a folder that is there is whole, and of one release. */
export function writeInto(folder: string, files: Files): void {
  checkFolder(folder)
  const next = `${folder}.next`
  rmSync(next, { recursive: true, force: true })
  for (const [path, content] of files) {
    const file = join(next, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(next, folder)
}
