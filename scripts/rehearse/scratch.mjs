// @ts-check
/** A copy of the repository in which a release can be made. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/run.mjs'
import { mustRun, run, start } from '../lib/shell.mjs'

const NAMES = ['model', 'data', 'sdk', 'cli'].map((name) => `@nuclear-security-summits/${name}`)

/**
 * Copies what git holds, and what is new; installs and builds it.
 *
 * @param {string} folder @param {string} registry address of the registry to publish to
 */
export async function makeScratch(folder, registry) {
  const { stdout } = await mustRun('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root })
  for (const path of stdout.split('\0'))
    if (path !== '' && existsSync(join(root, path))) cpSync(join(root, path), join(folder, path))
  // What is pending here is for the real release.
  for (const path of stdout.split('\0'))
    if (/^\.changeset\/(?!README).*\.md$/.test(path)) rmSync(join(folder, path), { force: true })

  const npmrc = join(folder, '..', 'publish.npmrc')
  // Any token will do: this registry asks nobody who he is.
  writeFileSync(npmrc, `registry=${registry}\n${registry.replace(/^http:/, '')}:_authToken=rehearsal\n`)
  const publishing = {
    npm_config_registry: registry,
    NPM_CONFIG_USERCONFIG: npmrc,
    NPM_CONFIG_PROVENANCE: undefined,
  }
  const bin = join(folder, 'node_modules/.bin')
  const env = { PATH: `${bin}:${process.env.PATH}` }
  const git = (/** @type {string[]} */ ...args) =>
    mustRun('git', ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@example.org', ...args], {
      cwd: folder,
    })
  const commit = async () => {
    await git('add', '--all')
    await git('commit', '--quiet', '--allow-empty', '--message', 'rehearsal')
  }

  await mustRun('npm', ['run', 'setup'], { cwd: folder })
  await git('init', '--quiet', '--initial-branch', 'main')
  await commit()

  const pnpm = (/** @type {string[]} */ ...args) => run('pnpm', args, { cwd: folder, env })
  const publish = () => start('pnpm', ['release:publish'], { cwd: folder, env: { ...env, ...publishing } })
  const build = () =>
    mustRun(
      'turbo',
      ['run', 'build', '--filter', './packages/{model,data,sdk,cli}', '--output-logs=errors-only'],
      { cwd: folder, env },
    )
  const version = async () => {
    await build()
    await mustRun('pnpm', ['release:version'], { cwd: folder, env })
    await commit()
  }
  await build()
  return {
    folder,
    pnpm,
    publish,
    version,
    /** @param {string[]} args */
    nss: (...args) => mustRun(process.execPath, ['scripts/nss.mjs', ...args], { cwd: folder, env }),
    /** @param {string} path */
    read: (path) => JSON.parse(readFileSync(join(folder, path), 'utf8')),
    /** @param {string} name @param {string} bump @param {string} words */
    changeset: (name, bump, words) =>
      writeFileSync(
        join(folder, '.changeset', `${name}.md`),
        `---\n${NAMES.map((one) => `'${one}': ${bump}`).join('\n')}\n---\n\n${words}\n`,
      ),
    /** Version and publication in one, as it should go. */
    async release() {
      await version()
      const { code, all } = await publish().ended
      if (code !== 0) throw new Error(`The release fails:\n${all}`)
    },
    /** What changed between two versions, as it stands in the notes. @param {string} from @param {string} to */
    async notes(from, to) {
      const packed = (/** @type {string} */ one) => join(folder, '..', `data-${one}.tgz`)
      for (const one of [from, to]) {
        const answer = await fetch(`${registry}@nuclear-security-summits/data/-/data-${one}.tgz`)
        writeFileSync(packed(one), Buffer.from(await answer.arrayBuffer()))
      }
      const { stdout: words } = await mustRun(
        process.execPath,
        ['scripts/nss.mjs', 'diff', packed(from), packed(to)],
        { cwd: folder, env },
      )
      return words
    },
  }
}
