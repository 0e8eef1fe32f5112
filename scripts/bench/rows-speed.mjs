// @ts-check
/** How fast the work goes that is done often. */
import { join } from 'node:path'
import { root } from '../lib/run.mjs'
import { madeUpRelease } from './made-up.mjs'
import { median, medians } from './measure.mjs'

/** Of ten made-up records one is a commitment: that makes 2,000. */
const TEN_TIMES_2000 = 20_000

/** Figures of a program, ours first. @param {Record<string, number>} found @param {readonly string[]} ours @param {readonly string[]} [peers] */
const split = (found, ours, peers = []) => {
  const figures = (/** @type {readonly string[]} */ names) =>
    names.map((name) => ({ name, value: found[name] ?? Number.NaN }))
  return { ours: figures(ours), peers: figures(peers) }
}

/** @type {import('./rows.mjs').Row[]} */
export const speedRows = [
  {
    id: '5',
    what: 'get(id) again / Map.get of the same keys',
    unit: 'times',
    better: 'less',
    goal: 1.1,
    gate: 1.3,
    async measure({ app }) {
      const of = (/** @type {string} */ name) => {
        const { ratio } = medians(['programs/get.mjs', name], { cwd: app.folder, rounds: 5 })
        return { name, value: ratio ?? Number.NaN }
      }
      return {
        ours: ['sources.get', 'participations.get'].map(of),
        peers: ['countries-list', 'country-state-city'].map(of),
      }
    },
  },
  {
    id: '9',
    what: "schema validation of the whole dataset, as a share of JSON.parse's speed",
    unit: 'share',
    better: 'more',
    goal: 2.5,
    gate: 1.5,
    async measure({ app }) {
      const found = medians(['programs/schemas.mjs'], { cwd: app.folder, rounds: 5 })
      return split(found, ['ours'], ['ajv', 'zod'])
    },
  },
  {
    id: '10',
    what: "all lint rules over the whole record, as a share of JSON.parse's speed",
    unit: 'share',
    better: 'more',
    goal: 1,
    gate: 0.5,
    floor: 0.1,
    async measure({ app }) {
      const found = medians(['programs/rules.mjs', join(root, 'data')], { cwd: app.folder, rounds: 3 })
      return split({ ours: found.share ?? Number.NaN }, ['ours'])
    },
  },
  {
    id: '11',
    what: 'indexed query / Array.filter, of 2,000 records',
    unit: 'times',
    better: 'more',
    goal: 75,
    gate: 40,
    async measure({ app }) {
      const folder = madeUpRelease(app.folder, TEN_TIMES_2000)
      return split(medians(['programs/query.mjs', folder], { cwd: app.folder, rounds: 5 }), [
        'by state',
        'by state and topic',
      ])
    },
  },
  {
    id: '14',
    what: 'every record once through get() / JSON.parse and a Map',
    unit: 'times',
    better: 'less',
    goal: 1.15,
    gate: 1.4,
    floor: 2.6,
    async measure({ app, rounds }) {
      // In turn, so that both meet the same machine.
      const turns = Array.from({ length: rounds }, () =>
        ['each-ours.mjs', 'each-plain.mjs'].map((name) =>
          medians([`programs/${name}`], { cwd: app.folder, rounds: 1 }),
        ),
      )
      if (turns.some(([ours, plain]) => ours?.seen !== plain?.seen))
        throw new Error('The two do not see the same records.')
      const [ours, plain] = [0, 1].map((which) => median(turns.map((pair) => Number(pair[which]?.ms))))
      return split({ ours: Number(ours) / Number(plain) }, ['ours'])
    },
  },
]
