/** The two commands: one writes the site, the other serves it. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { MAIN } from '../test-support/written.js'

const SERVE = fileURLToPath(new URL('../build/serve.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'nss-explorer-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder that holds something else stays as it is', () => {
  writeFileSync(join(folder, 'mine.txt'), 'mine')
  const { status, stderr } = spawnSync(process.execPath, [MAIN, folder], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('holds something that is not this site')
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine')
  expect(existsSync(join(folder, 'index.html'))).toBe(false)
})

test('the server prints its address and answers there, and nothing outside the site', async () => {
  const server = spawn(process.execPath, [SERVE, '0'])
  try {
    const line = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (text) => resolve(String(text)))
      server.once('exit', (code) => reject(new Error(`It stopped with ${code}.`)))
    })
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    expect(readme).toContain(`\n${line.replace(/:\d+\//, ':4321/')}`)
    const origin = /^http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0] ?? ''
    const page = await fetch(origin)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('<h1>')
    expect((await fetch(`${origin}..%2fpackage.json`)).status).toBe(404)
  } finally {
    server.kill()
  }
})

test.each(['http', '70000', '-1'])('%s is no port', (port) => {
  const { status, stderr } = spawnSync(process.execPath, [SERVE, port], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toBe(`"${port}" is no port. Name a number, such as 4321.\n`)
})
