import { changesAsMarkdown, diff } from '@nuclear-security-summits/model/diff'
import { datasetNamed } from '../datasets.js'
import { CliError, EXIT } from '../errors.js'
import { wrap } from '../layout.js'
import { argument, type Run } from '../spec.js'
import { harmless, paint, print, printJson, say, widthOf } from '../terminal.js'

/** `nss diff`: what changed from one dataset to another, and whether it breaks who relied on the first. */
export const run: Run = async (call) => {
  const { json, markdown } = call.options as { json?: boolean; markdown?: boolean }
  if (json && markdown) throw new CliError('--json and --markdown exclude each other.')
  const [old, next] = [await datasetNamed(argument(call, 0)), await datasetNamed(argument(call, 1))]
  const changes = diff(old, next)
  if (!old.schemas || !next.schemas)
    say('nss: the schemas were not compared: they are not beside both datasets.')
  if (json) printJson(changes)
  else {
    const text = changesAsMarkdown(changes).trimEnd()
    print(markdown ? text : laidOut(text, widthOf(call.options)))
  }
  return changes.bump === 'major' ? EXIT.found : EXIT.ok
}

/** Markdown for a terminal: heads in bold, lines wrapped, lists hanging. */
const laidOut = (text: string, width: number): string =>
  harmless(text)
    .split('\n')
    .map((line) => {
      if (line.startsWith('#'))
        return wrap(line, { width })
          .split('\n')
          .map((one) => paint.bold(one))
          .join('\n')
      const [bullet = ''] = /^ *- /.exec(line) ?? []
      return wrap(line.slice(bullet.length), { width, first: bullet })
    })
    .join('\n')
