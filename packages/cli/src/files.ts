import { constants, createReadStream } from 'node:fs'
import { chmod, link, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { InputFile } from '@nuclear-security-summits/model'
import { NssError } from '@nuclear-security-summits/model/core'

/** The model's way to read files, loaded by the commands that read any: the lint comes with it. */
const reading = () => import('@nuclear-security-summits/model/node')

/** What to call standard input in messages. */
const STDIN = '(standard input)'

/** Reads one file that was named on the command line; `-` is standard input. A file that cannot be read comes with the reason. */
export async function readOne(path: string): Promise<InputFile> {
  if (path === '-') return readStream(STDIN, process.stdin)
  try {
    const found = await stat(path)
    if (found.isDirectory())
      return { path, problem: 'This is a folder; "nss lint" checks a folder, and "nss validate" files.' }
    // A pipe or a device has no size to look at first.
    if (!found.isFile()) return readStream(path, createReadStream(path))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { path, problem: 'There is no such file.' }
  }
  const { readInputFile } = await reading()
  return (await readInputFile('', path)) ?? { path, problem: 'This is a folder.' }
}

async function readStream(path: string, stream: Readable): Promise<InputFile> {
  const { MAX_FILE_BYTES } = await reading()
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size > MAX_FILE_BYTES)
        return {
          path,
          problem: `There is more than ${MAX_FILE_BYTES / 1024 / 1024} MiB; no record is larger.`,
        }
    }
  } catch (error) {
    return { path, problem: `It cannot be read (${codeOf(error)}).` }
  }
  return { path, bytes: Buffer.concat(chunks) }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

/** What the codes of the system mean. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
}

/** Makes a folder unless there is one. A file in its place is another matter than a file in ours. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? Object.assign(new Error(path), { code: 'ENOTDIR' }) : error
  }
}

/**
 * Writes a file so that at every moment it is there whole or not at all: beside its place first, and then put there.
 *
 * @param replace whether a file may be there already; its permissions stay
 * @throws {NssError} `unwritable`; then everything is as before
 */
export async function writeWhole(
  path: string,
  text: string,
  { replace }: { readonly replace: boolean },
): Promise<void> {
  let beside: string | undefined
  try {
    if (!replace) await makeFolder(dirname(path))
    // A link stays a link: what it points to is written.
    const target = replace ? await realpath(path) : path
    const name = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}.tmp`)
    const file = await open(name, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o666)
    beside = name
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    if (replace) {
      await chmod(name, (await stat(target)).mode)
      await rename(name, target)
      beside = undefined
    } else {
      // Unlike renaming, this fails where there is a file, whoever has just made it.
      await link(name, target)
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && !replace)
      throw new NssError('unwritable', `${path} is there already; nothing was written.`, { given: path })
    throw unwritable(path, error)
  } finally {
    if (beside !== undefined) await rm(beside, { force: true })
  }
}

const unwritable = (path: string, error: unknown): NssError =>
  new NssError(
    'unwritable',
    `${path} cannot be written: ${REASONS[codeOf(error)] ?? codeOf(error)}. Nothing was changed.`,
    { given: path },
  )

/** What to change in a folder: files to write, new or not, and files to delete, with their paths below it. */
interface FolderChange {
  readonly writes: readonly { readonly path: string; readonly text: string }[]
  readonly removes: readonly string[]
}

/**
 * Changes many files of a folder, all or none: everything is written beside its place first, and then put there; where one step fails,
 * those before it are taken back.
 *
 * @throws {NssError} `unwritable`; then everything is as before
 */
export async function writeAll(folder: string, { writes, removes }: FolderChange): Promise<void> {
  const back: (() => Promise<void>)[] = []
  const beside: string[] = []
  /** A name of our own beside a file. */
  const aside = (path: string, ending: string): string => {
    const name = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}.${ending}`)
    beside.push(name)
    return name
  }
  let path = folder
  try {
    const staged: { target: string; next: string; old?: string }[] = []
    for (const { path: below, text } of writes) {
      path = join(folder, below)
      await makeFolder(dirname(path))
      const target = await realpath(path).catch(() => path)
      const next = aside(target, 'tmp')
      await writeFile(next, text, { flag: 'wx' })
      const found = await stat(target).catch(() => undefined)
      if (found) await chmod(next, found.mode)
      staged.push({ target, next, ...(found ? { old: aside(target, 'old') } : {}) })
    }
    for (const below of removes) {
      path = join(folder, below)
      const target = path
      const old = aside(target, 'old')
      await rename(target, old)
      back.push(() => rename(old, target))
    }
    for (const { target, next, old } of staged) {
      path = target
      if (old !== undefined) await link(target, old)
      await rename(next, target)
      back.push(() => (old === undefined ? rm(target) : rename(old, target)))
    }
  } catch (error) {
    for (const undo of back.reverse()) await undo()
    throw unwritable(path, error)
  } finally {
    for (const name of beside) await rm(name, { force: true })
  }
}
