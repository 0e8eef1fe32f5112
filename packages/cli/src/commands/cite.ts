import { cite } from '@nuclear-security-summits/sdk'
import { CliError, EXIT } from '../errors.js'
import { wrap } from '../layout.js'
import { lookUp } from '../lookup.js'
import { argument, type Run } from '../spec.js'
import { print, printJson, widthOf } from '../terminal.js'

/** `nss cite`: a source, a record or the dataset as others cite it. */
export const run: Run = (call) => {
  const { json, style: given } = call.options as { json?: boolean; style?: string }
  if (json && given !== undefined && given !== 'csl')
    throw new CliError(`--json and --style ${given} exclude each other.`, '--json is CSL-JSON.')
  const input = argument(call, 0)
  const target = input === 'dataset' ? input : lookUp(input).id
  const style = (json ? 'csl' : (given ?? 'text')) as 'csl' | 'bibtex' | 'text'
  const cited = cite(target, style)
  if (typeof cited !== 'string') printJson(cited)
  else if (style === 'bibtex') print(cited)
  else {
    const width = widthOf(call.options)
    print(
      cited
        .split('\n')
        .map((line) => wrap(line, { width, rest: '  ' }))
        .join('\n'),
    )
  }
  return EXIT.ok
}
