// @ts-check
/**
 * The first look (`npm start`): builds what changed, checks the record, and shows the tour.
 * The build and the check are silent unless they fail.
 *
 * Exit codes: 0, or that of the step that failed.
 */
import { nss, turbo } from './lib/run.mjs'

/** @param {{ code: number, output: string }} result */
const stopOnFailure = ({ code, output }) => {
  if (code === 0) return
  process.stdout.write(output)
  process.exit(code)
}

stopOnFailure(turbo(['build', '--output-logs=errors-only'], { quiet: true }))

const lint = nss(['lint'], { quiet: true })
stopOnFailure(lint)
console.log(lint.output.trim().split('\n').at(-1))

process.exit(nss(['tour']).code)
