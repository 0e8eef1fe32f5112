// @ts-check
/**
 * Builds and publishes what is not on the registry yet (`pnpm release:publish`). A run that was cut short is finished by another; where all is
 * published, nothing happens.
 *
 * Exit codes: 0, or that of the step that failed.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, turbo } from './lib/run.mjs'

const pending = readdirSync(join(root, '.changeset')).filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
)
if (pending.length > 0) {
  console.error(
    `There are pending changesets (${pending.join(', ')}): run pnpm release:version first, and commit what it wrote.`,
  )
  process.exit(1)
}
const four = ['build', '--filter=./packages/{model,data,sdk,cli}', '--output-logs=errors-only']
for (const step of [() => turbo(four), () => run('changeset', ['publish'])]) {
  const { code } = step()
  if (code !== 0) process.exit(code)
}
