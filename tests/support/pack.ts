/** Once before all tests: packs the four packages, which turbo has built. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packAll } from './packed.ts'
import { root } from './run.ts'

export default async ({ provide }: TestProject) => {
  const scratch = mkdtempSync(join(tmpdir(), 'nss-tests-'))
  provide('scratch', scratch)
  provide('tarballs', await packAll(root, join(scratch, 'tarballs')))
  return () => rmSync(scratch, { recursive: true, force: true })
}
