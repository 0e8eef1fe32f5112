import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MAIN } from '../test-support/written.js'
import { writeInto } from './write.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nss-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const RELEASE = new Map<string, string>([
  ['csv/one.csv', '1'],
  ['SHA256SUMS', 'x'],
])
const run = (...args: string[]) => spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' })

test('a release that is there is replaced, whole', () => {
  writeInto(folder, RELEASE)
  writeInto(folder, new Map([...RELEASE, ['csv/two.csv', '2']]))
  writeInto(folder, new Map([...RELEASE, ['csv/one.csv', 'one']]))
  expect(readdirSync(join(folder, 'csv'))).toEqual(['one.csv'])
  expect(readFileSync(join(folder, 'csv/one.csv'), 'utf8')).toBe('one')
})

test('what a run that was killed left beside it does no harm', () => {
  mkdirSync(`${folder}.next`)
  writeFileSync(join(`${folder}.next`, 'half'), '')
  writeInto(folder, RELEASE)
  expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'csv'])
})

test('a folder that holds something else is left as it is', () => {
  writeFileSync(join(folder, 'thesis.txt'), 'mine')
  const { status, stdout, stderr } = run('--out', folder)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toBe(
    `release:files: ${folder} holds other files. Name a folder that is empty or not there: --out <dir>\n`,
  )
  expect(readdirSync(folder)).toEqual(['thesis.txt'])
})

test('an option that there is not is refused', () => {
  expect(run('--otu', 'x')).toMatchObject({ status: 2, stdout: '' })
})
