import { carryOut, type MoveOptions } from '../moving.js'
import { argument, type Run } from '../spec.js'

/** `nss merge`: one record in the place of two. */
export const run: Run = (call) => {
  const { reason, ...options } = call.options as MoveOptions
  const said = reason === undefined ? {} : { reason }
  return carryOut({ kind: 'merge', from: argument(call, 0), into: argument(call, 1), ...said }, options)
}
