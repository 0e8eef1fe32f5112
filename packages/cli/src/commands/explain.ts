import { explain } from '@nuclear-security-summits/sdk'
import { attachFile } from '../article-text.js'
import { EXIT } from '../errors.js'
import { wrap } from '../layout.js'
import { lookUp } from '../lookup.js'
import { argument, type Run } from '../spec.js'
import { paint, print, printJson, widthOf } from '../terminal.js'

/** `nss explain`: a fact and its sources. */
export const run: Run = async (call) => {
  const { text } = call.options as { text?: string }
  const { id } = lookUp(argument(call, 0))
  const attached = text === undefined ? undefined : await attachFile(text)
  const explanation = explain(id, argument(call, 1), attached ? { attached } : {})
  if (call.options.json) printJson(explanation)
  else
    print(
      explanation.text
        .split('\n')
        .map((line) => lay(line, widthOf(call.options)))
        .join('\n'),
    )
  return EXIT.ok
}

/** One thought: the record, a fact in it, a source of that. How far it is set in says which. */
function lay(line: string, width: number): string {
  const text = line.trimStart()
  const indent = ' '.repeat(line.length - text.length)
  if (indent === '') return paint.bold(wrap(text, { width }))
  if (indent.length === 2) return `\n${wrap(text, { width, first: indent })}`
  return paint.dim(wrap(text, { width, first: `${indent}- ` }))
}
