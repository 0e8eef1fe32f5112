import { chmodSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fewRecords, nss, scratch } from '../test-support/nss.js'

describe('fmt', () => {
  const messy = (dir: string): string => {
    const file = join(dir, 'topics/nuclear-security.json')
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
    return file
  }

  test('rewrites what is not canonical, once; --check only says so', async () => {
    const dir = fewRecords()
    const canonical = readFileSync(join(dir, 'topics/nuclear-security.json'))
    const file = messy(dir)
    chmodSync(file, 0o640)
    const check = await nss(['fmt', dir, '--check'])
    expect(check).toMatchObject({
      code: 1,
      out: `${file}\n`,
      err: expect.stringContaining('1 not in canonical form'),
    })
    expect(readFileSync(file)).not.toEqual(canonical)
    expect(await nss(['fmt', dir])).toMatchObject({ code: 0, out: `${file}\n` })
    expect(readFileSync(file)).toEqual(canonical)
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(await nss(['fmt', dir])).toMatchObject({ code: 0, out: '' })
    expect((await nss(['fmt', dir, '--check'])).code).toBe(0)
  })

  test.each([
    ['not JSON', '{ "id": ', 'json-syntax'],
    ['a key twice', '{ "id": "topic:a", "id": "topic:b" }', 'json-duplicate-key'],
    ['not UTF-8', Uint8Array.from([0x22, 0xff, 0x22]), 'file-encoding'],
    ['empty', '', 'file-encoding'],
  ])('%s: named, left as it is, and the others are formatted', async (_name, content, rule) => {
    const dir = fewRecords()
    const bad = join(dir, 'topics/bad.json')
    writeFileSync(bad, content)
    const file = messy(dir)
    const { code, out, err } = await nss(['fmt', dir])
    expect({ code, out }).toEqual({ code: 1, out: `${file}\n` })
    expect(err).toContain(rule)
    expect(err).toContain('1 file left alone')
    expect(readFileSync(bad)).toEqual(Buffer.from(content))
  })

  test('keeps a misspelt key, even __proto__', async () => {
    const dir = fewRecords()
    const file = join(dir, 'topics/nuclear-security.json')
    writeFileSync(file, '{"__proto__": {"a": 1}, "nmae": "x", "id": "topic:nuclear-security"}')
    expect((await nss(['fmt', dir])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(
      '{\n  "id": "topic:nuclear-security",\n  "__proto__": { "a": 1 },\n  "nmae": "x"\n}\n',
    )
  })

  test('a link stays a link', async () => {
    const dir = fewRecords()
    const file = messy(dir)
    const real = join(scratch(), 'real.json')
    writeFileSync(real, readFileSync(file))
    rmSync(file)
    symlinkSync(real, file)
    expect((await nss(['fmt', dir])).code).toBe(0)
    expect(readFileSync(file)).toEqual(readFileSync(real))
    expect(readFileSync(real, 'utf8')).toMatch(/^\{\n {2}"\$schema"/)
  })
})
