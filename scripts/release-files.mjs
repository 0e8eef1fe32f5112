// @ts-check
/**
 * Writes the release files (`pnpm release:files [--out dir]`), by default into release/: the record for every tool, with checksums.
 * Builds first what changed.
 *
 * Exit codes: 0, that of the build, or 2 for wrong use and a folder that holds something else.
 */
import { join } from 'node:path'
import { root, run, turbo } from './lib/run.mjs'

const build = turbo(['build', '--filter=@nuclear-security-summits/release', '--output-logs=errors-only'], {
  quiet: true,
})
if (build.code !== 0) {
  process.stdout.write(build.output)
  process.exit(build.code)
}
const command = join(root, 'packages/release/dist/main.js')
process.exit(run(process.execPath, [command, ...process.argv.slice(2)]).code)
