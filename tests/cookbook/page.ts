/** The page of a recipe: which files it shows, which it runs, and what it says that they print. */
import { lexer, type Token, type Tokens } from 'marked'

export interface RecipePage {
  readonly title: string
  /** The files that are shown, each with its text: a block under a line that is nothing but a link. */
  readonly files: readonly { readonly name: string; readonly block: Tokens.Code }[]
  /** What the recipe prints: the block that no file is. */
  readonly output: Tokens.Code | undefined
  /** A picture that the recipe prints, where it prints one. */
  readonly picture: string | undefined
}

const LINK = /^\[`([^`]+)`\]\(\1\)$/

export const readPage = (text: string): RecipePage => {
  const tokens = lexer(text).filter(({ type }) => type !== 'space')
  const isCode = (token: Token): token is Tokens.Code => token.type === 'code'
  const files: { name: string; block: Tokens.Code }[] = []
  let output: Tokens.Code | undefined
  for (const [index, block] of tokens.entries()) {
    if (!isCode(block)) continue
    const name = LINK.exec(tokens[index - 1]?.raw.trim() ?? '')?.[1]
    if (name !== undefined) files.push({ name, block })
    else output = block
  }
  return {
    title: /^# (.*)$/m.exec(text)?.[1] ?? '',
    files,
    output,
    picture: /^!\[.*\]\((.*)\)$/m.exec(text)?.[1],
  }
}

/** Whether a text is what a page shows of it, where a line with `…` alone stands for what is left out. */
export const shows = (shown: string, text: string): boolean => {
  const parts = shown.split(/^…\n?/m)
  if (parts.length === 1) return text.trimEnd() === shown.trimEnd()
  let rest = text
  for (const [index, part] of parts.entries()) {
    const at = rest.indexOf(part.trimEnd())
    if (at < 0 || (index === 0 && at > 0)) return false
    rest = rest.slice(at + part.trimEnd().length)
  }
  return parts.at(-1)?.trim() === '' || rest.trim() === ''
}

/** The head of a long text, as a page shows it. */
export const headOf = (text: string, lines: number): string => {
  const all = text.trimEnd().split('\n')
  return all.length <= lines ? all.join('\n') : [...all.slice(0, lines), '…', all.at(-1)].join('\n')
}
