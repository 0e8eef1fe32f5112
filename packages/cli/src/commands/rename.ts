import { carryOut, type MoveOptions } from '../moving.js'
import { argument, type Run } from '../spec.js'

/** `nss rename`: another id for a record. */
export const run: Run = (call) => {
  const { reason, ...options } = call.options as MoveOptions
  const said = reason === undefined ? {} : { reason }
  return carryOut({ kind: 'rename', from: argument(call, 0), to: argument(call, 1), ...said }, options)
}
