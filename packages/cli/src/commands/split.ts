import { carryOut, type MoveOptions } from '../moving.js'
import { argument, type Run } from '../spec.js'

/** `nss split`: several records in the place of one. */
export const run: Run = (call) => {
  const { reason, references, ...options } = call.options as MoveOptions & { references?: string }
  return carryOut(
    {
      kind: 'split',
      from: argument(call, 0),
      to: call.args[1] as readonly string[],
      ...(references === undefined ? {} : { references }),
      ...(reason === undefined ? {} : { reason }),
    },
    options,
  )
}
