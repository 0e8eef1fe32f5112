import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOfData, nss, tooWide, unwrapped } from '../test-support/nss.js'

const FILE = 'participations/nss-2016.bel.json'
const TITLE = 'heads/person:jan-jambon/capacity/title'
const read = (dir: string) => readFileSync(join(dir, FILE), 'utf8')

describe('set', () => {
  test('corrects a fact, cites its source, and says what was cited before', async () => {
    const dir = copyOfData()
    const args = [
      'set',
      'part:nss-2016.bel',
      `${TITLE}=Minister of the Interior`,
      '--source',
      'source:levif-484079',
    ]
    const { code, out, err } = await nss([...args, '--dir', dir])
    expect({ code, out }).toEqual({ code: 0, out: `${join(dir, FILE)}\n` })
    expect(err.replace(/\s+/g, ' ')).toContain(
      '-> "Minister of the Interior" What was cited for it before still is:',
    )
    expect(tooWide(err)).toEqual([])
    const record = JSON.parse(read(dir))
    expect(record.heads[0].capacity.title).toBe('Minister of the Interior')
    expect(record.cites.at(-1)).toMatchObject({ source: 'source:levif-484079', supports: [`/${TITLE}`] })
    expect((await nss(['lint', dir])).code).toBe(0)
    expect((await nss(['fmt', '--check', dir])).code).toBe(0)
  })

  test.each([
    [['part:nss-2016.bel', `${TITLE}=Minister`], 2, /a fact needs its source/],
    [['part:nss-2016.bel', 'roel=host', '--source', 'source:levif-484079'], 2, /Nearest: role\./],
    [['part:nss-2016.bel', 'role=host', '--source', 'source:levif-484079'], 1, /part-host/],
    [['part:nss-2016.bel', 'role=host', '--source', 'source:nowhere'], 1, /ref-exists/],
    [['part:nss-2016.blg', 'role=host'], 2, /Nearest: part:nss-2016\./],
    [['Belgium', 'name=Belgique'], 2, /"Belgium" is no id\./],
    [['mention:tass-865989.p2-moscow', 'form=name'], 2, /shares its file with others/],
    [['part:nss-2016.bel', 'role'], 2, /"role" is no field=value\./],
  ])('nss set %j writes nothing', async (args, exit, words) => {
    const dir = copyOfData()
    const before = read(dir)
    const { code, out, err } = await nss(['set', ...args, '--dir', dir])
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(unwrapped(err)).toMatch(words)
    expect(tooWide(err)).toEqual([])
    expect(read(dir)).toBe(before)
  })
})
