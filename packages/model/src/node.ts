/**
 * The one place where the model touches a disk: reads a folder of records.
 *
 * @packageDocumentation
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { NssError } from './errors.js'
import type { InputFile } from './lint/check-file.js'

/** No record comes near this size; a larger file is something else. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024

/**
 * Reads all files of a `data/` folder, in the order of their paths. What is no file of records (folders' README, hidden files) is
 * passed over; what cannot be read comes with the reason.
 *
 * @param directory path of the folder
 * @throws {NssError} `unreadable` where there is no such folder
 * @example
 * const report = lint(await readFiles('data'))
 */
export async function readFiles(directory: string): Promise<InputFile[]> {
  let names: string[]
  try {
    names = await readdir(directory, { recursive: true })
  } catch {
    throw new NssError('unreadable', `There is no folder ${directory} to read records from.`, {
      given: directory,
    })
  }
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter(isRecordPath)
  const files = await Promise.all(paths.sort().map((path) => readInputFile(directory, path)))
  return files.filter((file) => file !== undefined)
}

const isRecordPath = (path: string): boolean =>
  !path.split('/').some((part) => part.startsWith('.')) && !path.endsWith('.md')

/**
 * Reads one file of records.
 *
 * @returns its bytes or the reason why there are none; `undefined` for a folder
 */
export async function readInputFile(directory: string, path: string): Promise<InputFile | undefined> {
  const full = join(directory, path)
  try {
    const found = await stat(full)
    if (found.isDirectory())
      return path.endsWith('.json')
        ? { path, problem: 'This is a folder with the name of a file.' }
        : undefined
    if (found.size > MAX_FILE_BYTES) {
      const size = `${Math.round(found.size / 1024 / 1024)} MiB`
      return {
        path,
        problem: `The file has ${size}; no record is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB.`,
      }
    }
    return { path, bytes: await readFile(full) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    return { path, problem: `The file cannot be read (${code}).` }
  }
}
