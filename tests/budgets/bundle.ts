/** What an app weighs in a browser: bundled by esbuild, minified, gzipped as a server would. */
import { readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { scope } from '../support/packed.ts'

export const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length

/** A module of the data package that holds a collection, or the manifest. */
const isData = (path: string): boolean =>
  path.split(sep).join('/').includes(`${scope}/data/dist/`) &&
  !['index.js', 'types.js'].includes(basename(path))

/** The data modules with an empty list for their text. */
const withoutData: Plugin = {
  name: 'without-data',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      if (!isData(path)) return undefined
      return { contents: readFileSync(path, 'utf8').replace(/=> '.*'$/m, () => "=> '[]'"), loader: 'js' }
    })
  },
}

export interface Bundle {
  readonly text: string
  /** Its size, gzipped. */
  readonly bytes: number
  /** The modules of which something is left, with how many bytes, the largest first. */
  readonly modules: readonly (readonly [path: string, bytes: number])[]
  /** Names of the collections that it carries. */
  readonly collections: readonly string[]
}

/** @param folder of the app, in which the packages are installed */
export const bundle = async (
  folder: string,
  code: string,
  options: { data?: boolean } = {},
): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // Some entries are for Node alone.
    external: ['node:*', 'fs/promises', 'path', 'zlib'],
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'error',
    plugins: options.data === false ? [withoutData] : [],
  })
  const text = outputFiles[0]?.text ?? ''
  const modules = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a)
  const collections = modules
    .map(([path]) => path)
    .filter((path) => isData(join(folder, path)))
    .map((path) => basename(path, '.js'))
    .sort()
  return { text, bytes: gzipped(text), modules, collections }
}
