import { createInterface } from 'node:readline/promises'
import { CliError } from './errors.js'
import { wrap } from './layout.js'
import { COLUMNS, harmless, paintTalk, say } from './terminal.js'

/** What to ask, and how an answer is checked: `undefined`, or why it will not do. */
interface Prompt {
  readonly name: string
  readonly description: string
  readonly example?: string
  readonly values?: readonly string[]
  readonly optional?: boolean
  readonly check: (answer: string) => string | undefined
}

/** Asks at the terminal, on standard error, again until the answer will do. */
export interface Asker {
  ask(prompt: Prompt): Promise<string>
  close(): void
}

/** An asker on the terminal. Ctrl-C and Ctrl-D end it: nothing is written then. */
export function createAsker(): Asker {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: true })
  const stop = new AbortController()
  lines.on('SIGINT', () => stop.abort())
  lines.on('close', () => stop.abort())
  const question = async (text: string): Promise<string> => {
    try {
      return (await lines.question(text, { signal: stop.signal })).trim()
    } catch (error) {
      if (!stop.signal.aborted) throw error
      say('')
      throw new CliError('Stopped; nothing was written.')
    }
  }
  return {
    async ask({ name, description, example, values, optional, check }) {
      say(wrap(`${paintTalk.bold(name)}  ${description}`, { width: COLUMNS, rest: '  ' }))
      if (values) say(wrap(`One of: ${values.join(', ')}`, { width: COLUMNS, first: '  ' }))
      else if (example !== undefined) say(wrap(`Such as: ${example}`, { width: COLUMNS, first: '  ' }))
      if (optional) say('  Leave empty to skip.')
      for (;;) {
        const answer = await question(paintTalk.cyan('> '))
        const fault =
          answer === '' && optional ? undefined : answer === '' ? 'An answer is needed.' : check(answer)
        if (fault === undefined) return answer
        say(wrap(harmless(fault), { width: COLUMNS, first: paintTalk.red('! ') }))
      }
    },
    close: () => lines.close(),
  }
}
