/**
 * Every snippet of the docs, run where a reader would run it: in an app with the packages installed. A `js` block is a program, a
 * `console` block a dialogue with a shell (`$ nss …`); the `text` block after a program is what it prints.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexer, type Tokens } from 'marked'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, installApp } from '../support/packed.ts'
import { root } from '../support/run.ts'

/** The pages whose snippets are run. */
const PAGES = [
  'README.md',
  'packages/model/README.md',
  'packages/data/README.md',
  'packages/sdk/README.md',
  'packages/cli/README.md',
]

const blocksOf = (page: string): Tokens.Code[] =>
  lexer(readFileSync(join(root, page), 'utf8')).filter((token): token is Tokens.Code => token.type === 'code')

let app: App
beforeAll(async () => {
  app = await installApp({ manager: 'npm' })
})

describe.each(PAGES)('%s', (page) => {
  const blocks = blocksOf(page)
  const programs = blocks.flatMap((block, index) =>
    block.lang === 'js' ? [{ code: block.text, expected: blocks[index + 1] }] : [],
  )
  const dialogues = blocks
    .filter(({ lang }) => lang === 'console')
    .flatMap(({ text }) => text.split(/^\$ /m).slice(1))
    .map((part) => {
      const [command = '', ...output] = part.trimEnd().split('\n')
      return { command, output: output.join('\n') }
    })

  test('has snippets', () => {
    expect(programs.length + dialogues.length).toBeGreaterThan(0)
  })

  test.each(programs.map((one, index) => ({ ...one, name: `program ${index + 1}` })))(
    '$name',
    async ({ code, expected }) => {
      expect(expected?.lang, 'the block after it is what it prints').toBe('text')
      writeFileSync(join(app.folder, 'snippet.mjs'), code)
      const { all } = await app.node('snippet.mjs')
      expect(all.trimEnd()).toBe(expected?.text)
    },
  )

  test.each(dialogues)('$ $command', async ({ command, output }) => {
    const [name = '', ...args] = command.replace(/^npx /, '').match(/"[^"]*"|\S+/g) ?? []
    const { stdout, stderr } = await app.bin(name, ...args.map((one) => one.replaceAll('"', '')))
    // On a terminal, talk such as a heading comes where it is said: before the data, or behind.
    const isFirst = stderr !== '' && output.startsWith(stderr.trimEnd())
    const all = isFirst ? stderr + stdout : stdout + stderr
    // `…` alone on a line stands for what is left out.
    const parts = output.split(/^…\n?/m).map((part) => part.trimEnd())
    let rest = all
    for (const part of parts) {
      expect(rest).toContain(part)
      rest = rest.slice(rest.indexOf(part) + part.length)
    }
    if (parts.length === 1) expect(all.trimEnd()).toBe(output.trimEnd())
  })
})

test.each(PAGES.slice(1))(
  '%s says what it is, how to install it, two lines and their answer first',
  (page) => {
    const text = readFileSync(join(root, page), 'utf8')
    const name = String(/^# (@\S+)\n/.exec(text)?.[1])
    const [install, first, answer] = blocksOf(page)
    expect(install?.text).toBe(`npm install ${name}`)
    if (first?.lang === 'js') {
      expect(first.text.split('\n')).toHaveLength(2)
      expect(answer?.lang).toBe('text')
    } else expect(first?.lang).toBe('console')
    const end = text.indexOf(String((first?.lang === 'js' ? answer : first)?.raw))
    expect(text.slice(0, end).split('\n').length).toBeLessThanOrEqual(20)
  },
)

test('the README shows what it is, how to install it, a program and its answer within 30 lines of 100 columns', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const [install, program, answer] = blocksOf('README.md')
  expect(install?.text).toBe('npm install @nuclear-security-summits/sdk')
  expect(program?.text.split('\n')).toHaveLength(2)
  expect(answer?.lang).toBe('text')
  const head = text.slice(0, text.indexOf(String(answer?.raw)) + String(answer?.raw).length)
  const rows = head
    .trimEnd()
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / 100)))
  expect(rows.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(30)
})
