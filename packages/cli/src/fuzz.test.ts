import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA, inParallel, nss, type Result, scratch } from '../test-support/nss.js'
import { COMMANDS } from './commands.js'

const SEED = Number(process.env.NSS_SEED ?? 2016)
const RUNS = Number(process.env.NSS_FUZZ ?? 50)

/** Numbers that look random and are the same for the same seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides)
  }
}

const FILES = [
  'summits/nss-2016.json',
  'participations/nss-2016.rus.json',
  'statements/peskov-2016-03-30-cooperation.json',
  'sources/tass-865989.json',
  'disputes/nss-2014-states.json',
  'redirects.json',
].map((name) => readFileSync(join(DATA, name)))

const WORDS = [
  'null',
  '[]',
  '{}',
  '"',
  '\\',
  '\u0000',
  '1e999',
  '-0',
  '"__proto__"',
  '"constructor"',
  '"\\ud800"',
  ',',
  '}',
  ']',
  'é',
  '💥',
]

/** A record with something wrong in it: bytes changed, cut, doubled, or words put in. */
function broken(roll: (sides: number) => number): Buffer {
  let bytes = Buffer.from(FILES[roll(FILES.length)] as Buffer)
  for (let times = roll(4) + 1; times > 0; times -= 1) {
    const at = roll(bytes.length + 1)
    const to = Math.min(bytes.length, at + roll(40))
    const change = [
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from([roll(256)]), bytes.subarray(at + 1)]),
      () => bytes.subarray(0, at),
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]),
      () => Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]),
      () =>
        Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(WORDS[roll(WORDS.length)] as string),
          bytes.subarray(to),
        ]),
    ][roll(5)]
    if (change) bytes = Buffer.from(change())
  }
  return bytes
}

const ARGUMENTS = [
  'summit:nss-2016',
  'state:rus',
  'dataset',
  '__proto__',
  'constructor',
  'summit:',
  ':',
  '',
  ' ',
  '-',
  '--',
  '--json',
  '--wide',
  '--kind',
  'topic',
  '--limit',
  '-1',
  '1e9',
  '--style',
  'text',
  '--set',
  'a.b=c',
  'name=',
  '--id',
  '../x',
  '--dir',
  '/nowhere',
  '--rule',
  'schema',
  '--list',
  '--check',
  '\u001b[31m',
  '💥',
  'x'.repeat(2000),
  '--help',
  '-V',
  '--no-such',
  '/dev/null',
  '/',
  '%s',
  '$(x)',
  'é',
]

function anyArguments(roll: (sides: number) => number): string[] {
  const names = [...COMMANDS.map(({ name }) => name), 'help', 'nope']
  const rest = Array.from({ length: roll(5) }, () => ARGUMENTS[roll(ARGUMENTS.length)] as string)
  return [names[roll(names.length)] as string, ...rest]
}

/** What is wrong with how it ended, whatever went in. */
function misbehaviour({ code, out, err }: Result): string[] {
  const faults: string[] = []
  if (code === null || ![0, 1, 2].includes(code)) faults.push(`exit code ${code}`)
  if (/^ {4}at .*(:\d+:\d+|node:)/m.test(out + err)) faults.push('a stack trace')
  if (err.includes('broke in nss itself')) faults.push('a fault of ours')
  if (code === 0 && err.startsWith('nss: ')) faults.push('a complaint with exit code 0')
  if (code !== 0 && out === '' && err === '') faults.push('silence')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for.
  if (/\u001b/.test(out + err)) faults.push('an escape sequence')
  return faults
}

describe(`whatever comes (NSS_SEED=${SEED}, NSS_FUZZ=${RUNS})`, () => {
  test('broken files: 0, 1 or 2, in words', async () => {
    const roll = dice(SEED)
    const dir = scratch()
    const cases = Array.from({ length: RUNS }, (_, index) => {
      const file = join(dir, `${index}.json`)
      writeFileSync(file, broken(roll))
      return file
    })
    const results = await inParallel(cases, (file) => nss(['validate', file]))
    const bad = results.flatMap((result, index) => {
      const faults = misbehaviour(result)
      return faults.length > 0 ? [`${index}.json: ${faults.join(', ')}\n${result.out}${result.err}`] : []
    })
    expect(bad).toEqual([])
    // Most of them are wrong, and are found so.
    expect(results.filter(({ code }) => code === 1).length).toBeGreaterThan(RUNS / 2)
  })

  test('arguments: 0, 1 or 2, in words', async () => {
    const roll = dice(SEED + 1)
    const cwd = scratch()
    const cases = Array.from({ length: RUNS }, () => anyArguments(roll))
    const results = await inParallel(cases, (args) => nss(args, { cwd, input: '' }))
    const bad = results.flatMap((result, index) => {
      const faults = misbehaviour(result)
      return faults.length > 0
        ? [`nss ${JSON.stringify(cases[index])}: ${faults.join(', ')}\n${result.err}`]
        : []
    })
    expect(bad).toEqual([])
  })
})
