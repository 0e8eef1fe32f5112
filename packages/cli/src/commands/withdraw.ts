import { CliError } from '../errors.js'
import { carryOut, type MoveOptions } from '../moving.js'
import { argument, type Run } from '../spec.js'

/** `nss withdraw`: a record that should not have been. */
export const run: Run = (call) => {
  const { reason = '', ...options } = call.options as MoveOptions
  if (reason.trim().length < 3)
    throw new CliError('A withdrawal says why.', 'Such as: --reason "Counted twice."')
  return carryOut({ kind: 'withdraw', from: argument(call, 0), reason: reason.trim() }, options)
}
