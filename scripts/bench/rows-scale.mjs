// @ts-check
/** What becomes of it with many more records. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/run.mjs'
import { madeUpRecords, madeUpRelease } from './made-up.mjs'
import { race, ratios } from './measure.mjs'

const FEW = 2000
const MANY = 100_000
const SIZES = [1000, 10_000, 100_000]

/** An id from the middle of a made-up release. @param {string} folder */
function middle(folder) {
  const lines = readFileSync(join(folder, 'participations.json'), 'utf8').split('\n')
  return String(JSON.parse(String(lines[lines.length >> 1]).replace(/,$/, '')).id)
}

/** @type {import('./rows.mjs').Row[]} */
export const scaleRows = [
  {
    id: '12',
    what: 'build of data/, per record: 100,000 records / 1,000 records',
    unit: 'times',
    better: 'less',
    goal: 1,
    gate: 1.3,
    async measure({ app }) {
      const script = join(root, 'packages/data/scripts/build.mjs')
      const programs = SIZES.map((size) => ({
        name: String(size),
        args: [script, '--from', madeUpRecords(app.folder, size), '--to', join(app.folder, `built-${size}`)],
      }))
      const [few, some, many] = programs.map((one) => {
        // The large one takes a minute: once is enough, and it is long enough to be steady.
        const rounds = one.name === '100000' ? 1 : 5
        const { wall } = /** @type {{ wall: number }} */ (
          race([one], { cwd: app.folder, rounds }).get(one.name)
        )
        return wall / Number(one.name)
      })
      return {
        ours: [
          { name: '10,000', value: Number(some) / Number(few) },
          { name: '100,000', value: Number(many) / Number(few) },
        ],
        peers: [],
      }
    },
  },
  ...['a', 'b'].map((part) => ({
    id: `13${part}`,
    what:
      part === 'a'
        ? 'openDataset over 100,000 records, start to first answer / hello world'
        : 'the same / over 2,000 records',
    unit: /** @type {const} */ ('times'),
    better: /** @type {const} */ ('less'),
    goal: part === 'a' ? 1.05 : 1.03,
    gate: part === 'a' ? 1.15 : 1.1,
    async measure(/** @type {import('./rows.mjs').Context} */ { app, rounds }) {
      const open = (/** @type {number} */ records) => {
        const folder = madeUpRelease(app.folder, records)
        return { name: String(records), args: ['programs/open.mjs', folder, middle(folder)] }
      }
      const base = part === 'a' ? { name: 'hello', args: ['programs/hello.mjs'] } : open(FEW)
      const found = ratios([base, open(MANY)], { cwd: app.folder, rounds })
      return { ours: [{ name: 'openDataset', value: found.get(String(MANY)) ?? Number.NaN }], peers: [] }
    },
  })),
]
