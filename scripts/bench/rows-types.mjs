// @ts-check
/** What the types cost those whose editor and CI check them. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataEntries } from '../lib/entries.mjs'
import { ratios } from './measure.mjs'

const SCOPE = 'node_modules/@nuclear-security-summits'

/** An app that names many records by their ids. @param {string} folder of the app of the bench */
function programOf(folder) {
  const kinds = [
    ['states', 'StateId'],
    ['people', 'PersonId'],
    ['participations', 'ParticipationId'],
    ['sources', 'SourceId'],
  ]
  const lists = kinds.map(([name, type]) => {
    const ids = JSON.parse(readFileSync(join(folder, SCOPE, `data/dist/${name}.json`), 'utf8')).slice(0, 100)
    const lines = ids.map((/** @type {{ id: string }} */ { id }) => `  '${id}',`).join('\n')
    return `const ${name}Asked: ${type}[] = [\n${lines}\n]\nexport const ${name}Found = ${name}Asked.map((id) => ${name}.get(id).id)\n`
  })
  const names = kinds.map(([name, type]) => `${name}, type ${type}`).join(', ')
  return `import { ${names} } from '@nuclear-security-summits/sdk'\n\n${lists.join('\n')}`
}

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  include: ['app.ts'],
})

/** @type {import('./rows.mjs').Row[]} */
export const typeRows = [
  {
    id: '16',
    what: 'type check of an app that uses literal ids / the same where every id is a string',
    unit: 'times',
    better: 'less',
    goal: 1.1,
    gate: 1.3,
    async measure({ app, rounds }) {
      const place = (/** @type {string} */ name) => {
        const folder = join(app.folder, 'types', name)
        rmSync(folder, { recursive: true, force: true })
        mkdirSync(folder, { recursive: true })
        cpSync(join(app.folder, SCOPE), join(folder, SCOPE), { recursive: true })
        writeFileSync(join(folder, 'app.ts'), programOf(app.folder))
        writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
        writeFileSync(join(folder, 'tsconfig.json'), TSCONFIG)
        return folder
      }
      const literal = place('literal')
      const plain = place('string')
      // The types that the package would have without a record: each id is any text with its prefix.
      const [index] = (await dataEntries()).values()
      cpSync(join(String(index), '..'), join(plain, SCOPE, 'data/dist'), { recursive: true })
      const check = (/** @type {string} */ folder) => ({
        name: folder,
        args: ['node_modules/typescript/bin/tsc', '-p', folder],
      })
      const found = ratios([check(plain), check(literal)], { cwd: app.folder, rounds: Math.min(rounds, 9) })
      return { ours: [{ name: 'ids', value: found.get(literal) ?? Number.NaN }], peers: [] }
    },
  },
]
