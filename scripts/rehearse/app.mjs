// @ts-check
/** An app of somebody who uses the packages, and upgrades. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/run.mjs'
import { mustRun } from '../lib/shell.mjs'

/** It is compiled against each version: what it names has to be there still. */
const PROGRAM = `import { participations, record, topics } from '@nuclear-security-summits/sdk'
import { changes } from '@nuclear-security-summits/sdk/changes'

const [since, id] = process.argv.slice(2)
const part = participations.byId['part:nss-2016.bel']
const title = part.outcome === 'present' ? part.heads[0]?.capacity.title : undefined
const moved = topics.find(id ?? '')?.id
const all = since === undefined ? [] : changes({ since })
console.log(
  JSON.stringify({
    title,
    moved,
    also: record('summit:nss-2016').id,
    changed: all.flatMap((one) =>
      one.what === 'changed'
        ? one.facts.map((fact) => ({ ...fact, id: one.id, sources: fact.sources.map(({ source }) => source) }))
        : [],
    ),
    added: all.flatMap((one) => (one.what === 'added' ? [one.id] : [])),
    renamed: all.flatMap((one) => (one.what === 'renamed' ? [{ from: one.id, to: one.to.join() }] : [])),
  }),
)
`

const TSCONFIG = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    skipLibCheck: false,
    outDir: 'out',
    types: ['node'],
  },
  include: ['app.ts'],
}

/**
 * @param {string} folder @param {'npm' | 'pnpm'} manager @param {string} registry
 */
export async function makeApp(folder, manager, registry) {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'app', version: '1.0.0', private: true, type: 'module' }),
  )
  writeFileSync(join(folder, '.npmrc'), `registry=${registry}\n`)
  writeFileSync(join(folder, 'app.ts'), PROGRAM)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG))
  const env = {
    npm_config_registry: registry,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  }
  const options = { cwd: folder, env }
  const add = manager === 'npm' ? ['install', '--no-audit', '--no-fund'] : ['add']
  await mustRun(manager, [...add, '@types/node@20', 'typescript@6.0.3'], options)
  let installed = ''
  return {
    manager,
    /**
     * Installs a version, compiles the program against it, and runs it.
     *
     * @param {string} version @param {string} oldId
     */
    async use(version, oldId) {
      await mustRun(manager, [...add, `@nuclear-security-summits/sdk@${version}`], options)
      await mustRun(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], options)
      const { stdout } = await mustRun(process.execPath, ['out/app.js', installed || version, oldId], options)
      installed = version
      return JSON.parse(stdout)
    },
  }
}
