// @ts-check
/** What it costs to start: importing, and the first answer. */
import { medians, ratios } from './measure.mjs'

/** @param {string} file */
const program = (file) => ({
  name: file.replace(/^(answer|validate)-|\.mjs$/g, ''),
  args: [`programs/${file}`],
})

const PEERS = ['answer-countries-list.mjs', 'answer-country-state-city.mjs', 'answer-bcd.mjs']

/** @typedef {import('./rows.mjs').Context} Context */
/** @typedef {{ name: string, args: string[] }} Program */

/**
 * How many times as long as the first the programs take.
 *
 * @param {Context} context @param {Program} base @param {Program[]} ours @param {Program[]} peers
 */
function against({ app, rounds }, base, ours, peers) {
  const found = ratios([base, ...ours, ...peers], { cwd: app.folder, rounds })
  const figures = (/** @type {Program[]} */ programs) =>
    programs.map(({ name }) => ({ name, value: found.get(name) ?? Number.NaN }))
  return { ours: figures(ours), peers: figures(peers) }
}

/** A program that imports something and ends. @param {string} name whose; with CJS at its end, by `require` @param {string} what */
const importing = (name, what) => ({
  name,
  args: [`programs/import.${name.endsWith('CJS') ? 'cjs' : 'mjs'}`, what],
})

/**
 * A row about starting, beside Node that imports nothing.
 *
 * @param {Pick<import('./rows.mjs').Row, 'id' | 'what' | 'goal' | 'gate' | 'floor'>} about @param {Program[]} ours @param {Program[]} [peers]
 * @returns {import('./rows.mjs').Row}
 */
const besideBare = (about, ours, peers = []) => ({
  ...about,
  what: `${about.what} / Node that imports nothing`,
  unit: 'times',
  better: 'less',
  measure: async (context) => against(context, program('bare.mjs'), ours, peers),
})

const SDK = '@nuclear-security-summits/sdk'

/** @type {import('./rows.mjs').Row[]} */
export const startRows = [
  besideBare(
    { id: '1', what: 'importing one collection', goal: 1.05, gate: 1.1, floor: 1.15 },
    [importing('states, ESM', `${SDK}/states`), importing('states, CJS', `${SDK}/states`)],
    [
      importing('iso-639-1', 'iso-639-1'),
      importing('countries-list', 'countries-list'),
      importing('simple-icons', 'simple-icons'),
      importing('country-state-city', 'country-state-city'),
      importing('browser-compat-data', '@mdn/browser-compat-data/forLegacyNode'),
    ],
  ),
  besideBare(
    { id: '2', what: 'importing the whole SDK', goal: 1.1, gate: 1.15, floor: 1.25 },
    [importing('sdk, ESM', SDK), importing('sdk, CJS', SDK)],
    [importing('web-features', 'web-features')],
  ),
  ...['a', 'b'].map((part) => ({
    id: `3${part}`,
    what:
      part === 'a'
        ? 'process start to first answer, from one collection / hello world'
        : 'the same, from the whole SDK / hello world',
    unit: /** @type {const} */ ('times'),
    better: /** @type {const} */ ('less'),
    goal: 1.05,
    gate: 1.15,
    ...(part === 'a' ? {} : { floor: 1.25 }),
    measure: async (/** @type {Context} */ context) =>
      against(
        context,
        program('hello.mjs'),
        [program(part === 'a' ? 'answer-state.mjs' : 'answer-summit.mjs')],
        part === 'a' ? PEERS.map(program) : [],
      ),
  })),
  {
    id: '4',
    what: 'live heap after importing a collection and one look-up',
    unit: 'MiB',
    better: 'less',
    goal: 0.5,
    gate: 1,
    async measure({ app }) {
      const heap = (/** @type {string} */ file) => {
        const options = { cwd: app.folder, rounds: 5 }
        const { mib } = medians(['--expose-gc', 'programs/heap.mjs', file], options)
        return { name: program(file).name, value: mib ?? Number.NaN }
      }
      return { ours: [heap('answer-state.mjs')], peers: PEERS.map(heap) }
    },
  },
  besideBare(
    { id: '8a', what: 'importing the validator of one kind', goal: 1.05, gate: 1.1 },
    [program('validate-kind.mjs')],
    [program('validate-ajv.mjs'), program('validate-zod.mjs')],
  ),
  besideBare(
    {
      id: '8c',
      what: 'importing those of all kinds, with all that ajv says',
      goal: 1.05,
      gate: 1.1,
      floor: 1.25,
    },
    [program('validate-all.mjs')],
  ),
]
