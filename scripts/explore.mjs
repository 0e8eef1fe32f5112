// @ts-check
/**
 * Builds the web page on which one looks at the record and serves it on this machine alone (`pnpm explore [port]`), until it is
 * stopped. `--build` only builds, into packages/explorer/dist.
 *
 * Exit codes: 0, that of the build, or 2 for a port that is taken.
 */
import { join } from 'node:path'
import { root, run, turbo } from './lib/run.mjs'

const args = process.argv.slice(2)
const build = turbo(['build', '--filter=@nuclear-security-summits/explorer', '--output-logs=errors-only'], {
  quiet: true,
})
if (build.code !== 0) {
  process.stdout.write(build.output)
  process.exit(build.code)
}
const site = join(root, 'packages/explorer')
if (args.includes('--build')) console.log('The site is in packages/explorer/dist.')
else process.exit(run(process.execPath, [join(site, 'build/serve.js'), ...args]).code)
