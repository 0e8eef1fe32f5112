/** `attach` in a clean app: 2,000 edited copies of the article, copies with its words alone disturbed, and another article. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, installApp } from '../support/packed.ts'
import { root } from '../support/run.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The article's text is its agency's: it lies beside the repository where somebody has put it, and never in it. */
const text = join(root, '../shared/seeds/000_924a98a9401a46fc.txt')
const missing = !existsSync(text)
const needsText = missing ? ` (skipped: the article's text is not at ${text})` : ''

const seed = 20_160_330

let app: App
beforeAll(async () => {
  app = await installApp({ manager: 'pnpm', install: ['sdk'], from: here('app') })
})

/** Runs a program of the app, and reads what it prints. */
const answer = async (...args: string[]) => {
  const { code, stdout, stderr } = await app.node(...args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe.skipIf(missing)(`a copy of the article${needsText}`, () => {
  test('says of 2,000 edited copies what the edits say', { timeout: 300_000 }, async () => {
    const { mismatches, verdicts, edits, unrecognized, ...run } = await answer(
      'edits.mjs',
      text,
      String(seed),
      '2000',
    )
    console.log({ ...run, edits, verdicts, unrecognized })
    expect(mismatches, `seed ${seed}`).toEqual({ count: 0, first: [] })
    expect(edits).toBeGreaterThan(2_000)
    // The edits are of no use if they bring about one verdict only.
    for (const verdict of ['verified', 'moved', 'ambiguous', 'lost'])
      expect(verdicts[verdict], verdict).toBeGreaterThan(100)
    expect(unrecognized).toBeGreaterThan(10)
  })

  const words = missing ? '' : readFileSync(text, 'utf8')
  test.each([
    ['as it is', words],
    ['with CRLF', words.replaceAll('\n', '\r\n')],
    ['with CR', words.replaceAll('\n', '\r')],
    ['with a byte-order mark', `\uFEFF${words}`],
    ['in NFD', words.normalize('NFD')],
    ['with trailing blanks', words.replaceAll('\n', ' \t\u00A0\n')],
    ['with more empty lines', words.replaceAll('\n', '\n\n \n')],
    ['without empty lines', words.replaceAll(/\n+/g, '\n')],
    ['with all of it', `\uFEFF${words.normalize('NFD').replaceAll('\n', ' \r\n')}\r\n`],
  ])('is verified %s', async (_, copy) => {
    const { counts, ...rest } = await answer('report.mjs', copy)
    expect(rest).toEqual({ identical: true, recognized: true, segments: ['verified'] })
    expect(counts).toEqual({ verified: expect.any(Number), moved: 0, ambiguous: 0, lost: 0 })
    expect(counts.verified).toBeGreaterThan(40)
  })

  test('is verified where nothing but the language itself can be reached', async () => {
    const sealed = await answer('sealed.mjs', text)
    expect(sealed.counts).toEqual({ verified: expect.any(Number), moved: 0, ambiguous: 0, lost: 0 })
    expect(sealed.reachable).toEqual([])
    expect(sealed.modules).toBeGreaterThan(3)
  })
})

/** What is said of a text that is another: nothing of it was found. */
const another = {
  identical: false,
  recognized: false,
  segments: ['lost'],
  counts: { verified: 0, moved: 0, ambiguous: 0, lost: expect.any(Number) },
}
const otherArticle = readFileSync(here('other-article.txt'), 'utf8')

test('another article is lost, for all that it has the same names', async () => {
  const report = await answer('report.mjs', otherArticle)
  expect(report).toEqual(another)
  expect(report.counts.lost).toBeGreaterThan(40)
})

test.skipIf(missing)(`so it is with the same menu, picture and photographer${needsText}`, async () => {
  const lines = readFileSync(text, 'utf8').split('\n')
  const [menu, photographer] = [lines[0], lines.find((line) => line.startsWith('©'))]
  const caption = lines.slice(0, lines.indexOf(String(photographer))).slice(-2)
  const copy = [menu, '', ...caption, photographer, '', otherArticle].join('\n')
  expect(await answer('report.mjs', copy)).toEqual(another)
})
