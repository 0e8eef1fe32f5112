/** `nss attach` on your own copy of the article; wants the text, which is not ours to keep here. */
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, installApp } from '../support/packed.ts'
import { root } from '../support/run.ts'

const folder = join(root, '../shared/seeds')
const [text = ''] = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
const other = fileURLToPath(new URL('other-article.txt', import.meta.url))

describe('nss attach', () => {
  let app: App
  beforeAll(async () => {
    app = await installApp({ manager: 'npm' })
  })

  test('another article of the same beat is lost throughout, with exit code 1', async () => {
    const { code, stdout } = await app.bin('nss', 'attach', other, '--json')
    expect(code).toBe(1)
    const { recognized, counts, spans } = JSON.parse(stdout)
    expect(recognized).toBe(false)
    expect(counts).toEqual({ verified: 0, moved: 0, ambiguous: 0, lost: spans.length })
  })

  describe.skipIf(text === '')('a damaged copy (needs the text)', () => {
    interface Report {
      segments: { id: string; verdict: string }[]
      counts: Record<string, number>
    }
    const attach = async (copy: string): Promise<Report> => {
      writeFileSync(join(app.folder, 'copy.txt'), copy)
      const { code, stdout } = await app.bin('nss', 'attach', 'copy.txt', '--json')
      expect(code).toBe(0)
      return JSON.parse(stdout)
    }
    const lines = () =>
      readFileSync(text, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    const withVerdict = ({ segments }: Report, ...wanted: string[]) =>
      segments.filter(({ verdict }) => wanted.includes(verdict)).map(({ id }) => id)
    /** Segments whose line has none of a sign. */
    const without = (sign: string, { segments }: Report) =>
      lines().flatMap((line, index) => (line.includes(sign) ? [] : [segments[index]?.id]))

    test('without the deck: the deck is not whole, and nothing else', async () => {
      const report = await attach(
        lines()
          .filter((_, index) => index !== 2)
          .join('\n'),
      )
      expect(withVerdict(report, 'lost', 'changed', 'moved')).toEqual(['deck'])
    })

    test('with the caption in two lines: the caption is not whole, the rest is verified', async () => {
      const report = await attach(lines().join('\n').replace(' Sergei', '\nSergei'))
      expect(withVerdict(report, 'lost', 'changed', 'moved')).toEqual(['caption'])
    })

    test('with paragraphs out of order: all are found, no word is lost', async () => {
      const report = await attach(lines().reverse().join('\n'))
      expect(report.counts).toMatchObject({ ambiguous: 0, lost: 0 })
      expect(withVerdict(report, 'verified', 'moved')).toHaveLength(16)
    })

    test('with six of ten paragraphs: four are lost', async () => {
      const report = await attach(lines().slice(0, 12).join('\n'))
      expect(withVerdict(report, 'lost')).toEqual(['p7', 'p8', 'p9', 'p10'])
    })

    test('with other apostrophes, or other blanks: the paragraphs that have them are not whole', async () => {
      const straight = await attach(lines().join('\n').replaceAll('’', "'"))
      expect(withVerdict(straight, 'verified')).toEqual(without('’', straight))
      const curled = await attach(lines().join('\n').replaceAll('"', '”'))
      expect(withVerdict(curled, 'verified')).toEqual(without('"', curled))
      const [p10, ...rest] = lines().reverse()
      const blanks = await attach([...rest.reverse(), p10?.replaceAll(' ', '\u00a0')].join('\n'))
      expect(withVerdict(blanks, 'lost', 'changed')).toEqual(['p10'])
    })
  })

  test('what is no text is refused with exit code 2', async () => {
    const file = join(app.folder, 'copy.bin')
    writeFileSync(file, Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0x00))
    const binary = await app.bin('nss', 'attach', file)
    expect([binary.code, binary.stdout]).toEqual([2, ''])
    expect(binary.stderr).toContain('The file is not UTF-8.')
    truncateSync(file, 100 * 1024 * 1024)
    const large = await app.bin('nss', 'attach', file)
    expect([large.code, large.stdout]).toEqual([2, ''])
    expect(large.stderr).not.toMatch(/^ {4}at /m)
  })

  test.skipIf(text === '')(
    'verifies every span, and writes what its schema describes (needs the text)',
    async () => {
      const out = join(app.folder, 'attached.json')
      const { code, stdout } = await app.bin('nss', 'attach', text, '--out', out)
      expect(code).toBe(0)
      expect(stdout).toMatch(/all \d+ spans verified/)
      const check = `import { checkRecord } from '@nuclear-security-summits/model'
import { readFileSync } from 'node:fs'
console.log(JSON.stringify(checkRecord('attached', JSON.parse(readFileSync('attached.json', 'utf8')))))`
      const valid = await app.node('--input-type=module', '--eval', check)
      expect(valid.all).toBe('[]\n')
      const { body, paragraphs, credit } = JSON.parse(readFileSync(out, 'utf8'))
      expect(paragraphs.map((one: { text: string }) => one.text).join('\n')).toBe(body)
      expect(credit).toContain('© TASS')
    },
  )

  test.skipIf(text === '')(
    'explain shows the words with their credit when the text is there (needs the text)',
    async () => {
      const ask = ['explain', 'part:nss-2016.rus', 'reasons/peskov-2016-cooperation', '--wide']
      const [without, withText] = [await app.bin('nss', ...ask), await app.bin('nss', ...ask, '--text', text)]
      expect(without.stdout).toContain('p3:1-185')
      expect(withText.stdout.length).toBeGreaterThan(without.stdout.length + 200)
      expect(withText.stdout.match(/© TASS/g)?.length).toBe(3)
    },
  )

  test.skipIf(text === '')('the lint finds nothing with the text at hand (needs the text)', async () => {
    const { code, stdout } = await app.bin('nss', 'lint', join(root, 'data'), '--text', text, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0, skipped: [] })
  })
})
