/** Once before all tests: the built command writes the site twice, under another clock and language the second time. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site. */
    site: string
    /** The folder of the same site, written elsewhere. */
    again: string
  }
}

/** The built command. */
export const MAIN = fileURLToPath(new URL('../build/main.js', import.meta.url))

export default async ({ provide }: TestProject) => {
  const scratch = mkdtempSync(join(tmpdir(), 'nss-explorer-'))
  const write = async (name: 'site' | 'again', env: NodeJS.ProcessEnv) => {
    const folder = join(scratch, name)
    const options = { cwd: scratch, env: { ...process.env, ...env } }
    await promisify(execFile)(process.execPath, [MAIN, folder], options)
    provide(name, folder)
  }
  await Promise.all([
    write('site', { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }),
    write('again', { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
  ])
  return () => rmSync(scratch, { recursive: true, force: true })
}
