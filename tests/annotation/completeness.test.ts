/** That no name, label or pronoun of the article was overlooked; wants the article's text, which is not ours to keep here. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { installApp } from '../support/packed.ts'
import { root } from '../support/run.ts'

const folder = join(root, '../shared/seeds')
const [text] = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []

test.skipIf(text === undefined)(
  'every occurrence of a name or pronoun is a mention, or is explained (needs the text)',
  async () => {
    const app = await installApp({
      manager: 'pnpm',
      install: ['sdk'],
      from: fileURLToPath(new URL('app', import.meta.url)),
    })
    const list = fileURLToPath(new URL('not-mentions.json', import.meta.url))
    const result = await app.node('occurrences.mjs', String(text), list)
    expect(result.stderr).toBe('')
    const { occurrences, open, idle } = JSON.parse(result.stdout)
    expect(occurrences).toBeGreaterThan(50)
    expect(open).toEqual([])
    expect(idle).toEqual([])
  },
)
