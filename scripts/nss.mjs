// @ts-check
/**
 * Runs the built `nss` with the arguments given (`pnpm nss show …`).
 *
 * Exit codes: those of nss, 2 where it is not built.
 */
import { nss } from './lib/run.mjs'

process.exit(nss(process.argv.slice(2)).code)
