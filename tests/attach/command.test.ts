/** `nss attach` on your own copy of the article; wants the text, which is not ours to keep here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
