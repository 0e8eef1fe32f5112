import { nameOf } from '@nuclear-security-summits/sdk'
import { EXIT } from '../errors.js'
import { wrap } from '../layout.js'
import { lookUp } from '../lookup.js'
import { renderRecord } from '../render.js'
import { argument, type Run } from '../spec.js'
import { paint, print, printJson, widthOf } from '../terminal.js'

/** `nss show`: one record. */
export const run: Run = (call) => {
  const record = lookUp(argument(call, 0))
  if (call.options.json) {
    printJson(record)
    return EXIT.ok
  }
  const width = widthOf(call.options)
  const name = nameOf(record.id)
  const head = name === record.id ? record.id : `${name}\n${record.id}`
  print(
    `${wrap(head, { width })
      .split('\n')
      .map((line) => paint.bold(line))
      .join('\n')}\n\n${renderRecord(record, width)}`,
  )
  return EXIT.ok
}
