import { createHash } from 'node:crypto'

/** Files by their path in the release. */
export type Files = ReadonlyMap<string, string | Uint8Array>

/** SHA-256 of a file, in lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

/** The digests of files as `sha256sum --check` reads them, in the order of their paths. */
export const checksumsOf = (files: Files): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('')
