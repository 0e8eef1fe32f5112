// @ts-check
/**
 * Would anybody notice if a rule were gone? Takes out each rule of the lint in turn, runs the fixtures without it, and prints a
 * table of how many turn red. Names of rules limit it to those: `pnpm test:rules-out doc-id doc-count`.
 *
 * Exit codes: 0 every rule is missed by a test, 1 one is not, 2 there is no such rule.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'

const root = fileURLToPath(new URL('..', import.meta.url))
const all = readdirSync(new URL('../fixtures/rules', import.meta.url))
  .map((file) => file.replace('.json', ''))
  .sort()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No fixtures of a rule ${unknown.map((name) => `"${name}"`).join(', ')}; see docs/rules.md.`)
  process.exit(2)
}
const rules = wanted.length > 0 ? all.filter((name) => wanted.includes(name)) : all

/** How many tests are red without a rule. @param {string} [without] */
async function redWithout(without) {
  const vitest = await startVitest('test', ['src/lint/rules.test.ts'], {
    root,
    watch: false,
    reporters: [{}],
    pool: 'threads',
    ...(without ? { env: { NSS_WITHOUT_RULE: without }, testNamePattern: `^${without} ` } : {}),
  })
  const modules = vitest.state.getTestModules()
  await vitest.close()
  // A red test is what this is about: it must not make this process fail.
  process.exitCode = 0
  if (modules.length === 0 || modules.some((module) => module.errors().length > 0))
    throw new Error('The tests of the rules cannot be run; try "pnpm test".')
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  return tests.filter((test) => test.result().state === 'failed').length
}

if ((await redWithout()) > 0) throw new Error('The tests of the rules are red already; try "pnpm test".')

console.log('| Rule taken out | Red fixtures |\n| --- | ---: |')
/** @type {Map<string, number>} */
const red = new Map()
const left = [...rules]
// Two at a time: each is mostly one thread that starts up.
const lane = async () => {
  for (let rule = left.shift(); rule !== undefined; rule = left.shift()) red.set(rule, await redWithout(rule))
}
await Promise.all([lane(), lane()])

for (const rule of rules) console.log(`| \`${rule}\` | ${red.get(rule)} |`)
const missed = rules.filter((rule) => red.get(rule)).length
console.log(`\n${missed} of ${rules.length} rules are missed when they are gone.`)
process.exit(missed === rules.length ? 0 : 1)
