// @ts-check
/** What it costs to start: importing, and the first answer. */
import { medians, ratios } from './measure.mjs'

const program = (/** @type {string} */ name, /** @type {string[]} */ ...args) => ({
  name: [name, ...args].join(' '),
  args: [`programs/${name}`, ...args],
})

/**
 * A row of programs that import something and end, beside a Node that imports nothing.
 *
 * @param {readonly [name: string, what: string][]} ours @param {readonly [name: string, what: string][]} peers
 */
const imports =
  (ours, peers) =>
  async (/** @type {import('./rows.mjs').Context} */ { app, rounds }) => {
    const of = ([name, what]) => ({
      name,
      args: [`programs/import.${name.endsWith('CJS') ? 'cjs' : 'mjs'}`, what],
    })
    const bare = { name: 'bare', args: ['programs/bare.mjs'] }
    const found = ratios([bare, ...ours.map(of), ...peers.map(of)], { cwd: app.folder, rounds })
    const figures = (list) => list.map(([name]) => ({ name, value: found.get(name) ?? Number.NaN }))
    return { ours: figures(ours), peers: figures(peers) }
  }

const SDK = '@nuclear-security-summits/sdk'

/** @type {import('./rows.mjs').Row[]} */
export const startRows = [
  {
    id: '1',
    what: 'importing one collection / Node that imports nothing',
    unit: 'times',
    better: 'less',
    goal: 1.05,
    gate: 1.1,
    measure: imports(
      [
        ['states, ESM', `${SDK}/states`],
        ['states, CJS', `${SDK}/states`],
      ],
      [
        ['iso-639-1', 'iso-639-1'],
        ['countries-list', 'countries-list'],
        ['simple-icons', 'simple-icons'],
        ['country-state-city', 'country-state-city'],
        ['browser-compat-data', '@mdn/browser-compat-data/forLegacyNode'],
      ],
    ),
  },
  {
    id: '2',
    what: 'importing the whole SDK / Node that imports nothing',
    unit: 'times',
    better: 'less',
    goal: 1.1,
    gate: 1.15,
    measure: imports(
      [
        ['sdk, ESM', SDK],
        ['sdk, CJS', SDK],
      ],
      [['web-features', 'web-features']],
    ),
  },
  {
    id: '3',
    what: 'process start to first answer / hello world',
    unit: 'times',
    better: 'less',
    goal: 1.05,
    gate: 1.15,
    async measure({ app, rounds }) {
      const ours = ['answer-state.mjs', 'answer-summit.mjs']
      const peers = ['answer-countries-list.mjs', 'answer-country-state-city.mjs', 'answer-bcd.mjs']
      const all = ['hello.mjs', ...ours, ...peers].map((name) => program(name))
      const found = ratios(all, { cwd: app.folder, rounds })
      const figures = (list) =>
        list.map((name) => ({ name: nameOf(name), value: found.get(name) ?? Number.NaN }))
      return { ours: figures(ours), peers: figures(peers) }
    },
  },
  {
    id: '4',
    what: 'live heap after importing a collection and one look-up',
    unit: 'MiB',
    better: 'less',
    goal: 0.5,
    gate: 1,
    async measure({ app }) {
      const heap = (/** @type {string} */ name) => ({
        name: nameOf(name),
        value:
          medians(['--expose-gc', 'programs/heap.mjs', name], { cwd: app.folder, rounds: 5 }).mib ??
          Number.NaN,
      })
      return {
        ours: ['answer-state.mjs', 'answer-summit.mjs'].map(heap),
        peers: ['answer-countries-list.mjs', 'answer-country-state-city.mjs', 'answer-bcd.mjs'].map(heap),
      }
    },
  },
  {
    id: '8a',
    what: 'importing the validators / Node that imports nothing',
    unit: 'times',
    better: 'less',
    goal: 1.05,
    gate: 1.1,
    async measure({ app, rounds }) {
      const ours = [program('validate-ours.mjs')]
      const peers = [program('validate-ajv.mjs'), program('validate-zod.mjs')]
      const found = ratios([program('bare.mjs'), ...ours, ...peers], { cwd: app.folder, rounds })
      const figures = (list) =>
        list.map(({ name }) => ({ name: nameOf(name), value: found.get(name) ?? Number.NaN }))
      return { ours: figures(ours), peers: figures(peers) }
    },
  },
]

/** @param {string} file */
const nameOf = (file) => file.replace(/^(answer|validate)-|\.mjs$/g, '').replace('ours', 'one record')
