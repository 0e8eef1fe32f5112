// @ts-check
/**
 * Builds every package that changed (`npm run build`). Further arguments go to turbo: `npm run build -- --force`.
 *
 * Exit code: turbo's.
 */
import { turbo } from './lib/run.mjs'

process.exit(turbo(['build', ...process.argv.slice(2)]).code)
