import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ManifestEntry } from '@nuclear-security-summits/data'
import { NssError } from '@nuclear-security-summits/model/core'

/** The folder of a dataset. */
export interface Folder {
  /** What to call it in messages: as it was given. */
  readonly name: string
  /** Where its files lie, whatever the working folder is by then. */
  readonly path: string
}

/** The error for a folder in which something is not as its manifest says. */
export const damaged = ({ name }: Folder, what: string): NssError =>
  new NssError('damaged-dataset', `${name} is damaged or not whole: ${what}. Get it again.`, { given: name })

/** Reads bytes from a place on: as many as are wanted, fewer at the end of the file. */
export type Read = (from: number, length: number) => Buffer

/** A file of a dataset. From the moment at which the dataset was opened it has to stay what it was. */
export class DatasetFile {
  readonly #folder: Folder
  readonly #path: string
  readonly #atFirst: Stats | undefined

  /** @param entry what the manifest says of it; nothing of itself */
  constructor(
    folder: Folder,
    readonly name: string,
    readonly entry?: ManifestEntry,
  ) {
    this.#folder = folder
    this.#path = join(folder.path, name)
    this.#atFirst = this.#now()
  }

  /** Its size when the dataset was opened; `undefined` where there was no such file. */
  get size(): number | undefined {
    return this.#atFirst?.size
  }

  /**
   * Reads pieces of it, all of one and the same file.
   *
   * @throws {NssError} `changed-dataset` where that is not the file that it was; `unreadable`
   */
  read<R>(use: (read: Read) => R): R {
    const descriptor = this.#try(() => openSync(this.#path, 'r'))
    try {
      const result = use((from, length) => this.#try(() => readFully(descriptor, from, length)))
      this.#mustBeAsAtFirst(fstatSync(descriptor))
      return result
    } finally {
      closeSync(descriptor)
    }
  }

  /**
   * Its bytes.
   *
   * @throws {NssError} `changed-dataset`, `unreadable`; `damaged-dataset` where the manifest has another checksum
   */
  bytes(): Buffer {
    const bytes = this.read((read) => read(0, this.size ?? 0))
    if (this.entry && sha256(bytes) !== this.entry.sha256)
      throw this.damaged('is not the file of which the manifest has the checksum')
    return bytes
  }

  /**
   * What it holds.
   *
   * @throws {NssError} as `bytes`; `damaged-dataset` where it is no JSON
   */
  json(): unknown {
    const text = this.bytes().toString('utf8')
    try {
      return JSON.parse(text)
    } catch {
      throw this.damaged('is no JSON')
    }
  }

  /** @throws {NssError} `changed-dataset` where it is not the file that it was */
  mustBeUnchanged(): void {
    this.#mustBeAsAtFirst(this.#now())
  }

  /** The error for a fault in it. */
  damaged(what: string): NssError {
    return damaged(this.#folder, `${this.name} ${what}`)
  }

  #now(): Stats | undefined {
    const found = this.#try(() => statSync(this.#path, { throwIfNoEntry: false }))
    return found?.isFile() ? found : undefined
  }

  #mustBeAsAtFirst(now: Stats | undefined): void {
    if (now && this.#atFirst && isSame(now, this.#atFirst)) return
    throw new NssError(
      'changed-dataset',
      `${this.#folder.name} is not what it was when it was opened: ${this.name} has been written to or replaced. Open it again.`,
      { given: this.#folder.name },
    )
  }

  #try<R>(call: () => R): R {
    try {
      return call()
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') this.#mustBeAsAtFirst(undefined)
      throw new NssError('unreadable', `${join(this.#folder.name, this.name)} cannot be read (${code}).`, {
        given: this.#folder.name,
      })
    }
  }
}

/** Whether a file has neither been replaced nor written to. */
const isSame = (a: Stats, b: Stats): boolean =>
  a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs

function readFully(descriptor: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const read = readSync(descriptor, bytes, done, length - done, from + done)
    if (read === 0) break
    done += read
  }
  return bytes.subarray(0, done)
}

/** Not imported: it takes longer to load than a look-up by position, which does without. */
const sha256 = (bytes: Buffer): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex')
