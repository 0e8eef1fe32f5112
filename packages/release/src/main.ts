/**
 * `pnpm release:files [--out dir]`: writes the release files.
 *
 * Exit codes: 0 written, 2 wrong use, or a folder that holds something else.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { releaseFiles } from './files.js'
import { checkFolder, writeInto } from './write.js'

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'release' } } })
  const folder = resolve(values.out)
  checkFolder(folder)
  const files = await releaseFiles()
  writeInto(folder, files)
  console.log(`${files.size} files in ${values.out}.`)
} catch (error) {
  console.error(`release:files: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
