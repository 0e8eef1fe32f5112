/** Copies of this repository's files, as a clone of the present state would hold them. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { scratchFolder } from './packed.ts'
import { mustRun, pnpm, root } from './run.ts'

/** The files of the repository, new ones too, without what git ignores; sorted paths. */
export const repositoryFiles = async (): Promise<string[]> => {
  const { stdout } = await mustRun('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root })
  const { stdout: deleted } = await mustRun('git', ['ls-files', '-z', '--deleted'], { cwd: root })
  const gone = new Set(deleted.split('\0'))
  return stdout
    .split('\0')
    .filter((path) => path !== '' && !gone.has(path))
    .sort()
}

/** Copies the repository in the order given, and installs its dependencies. */
export const copyCheckout = async (name: string, files: string[]): Promise<string> => {
  const folder = scratchFolder(name)
  for (const path of files) cpSync(join(root, path), join(folder, path))
  await mustRun(process.execPath, pnpm('install', '--frozen-lockfile', '--prefer-offline'), {
    cwd: folder,
    env: { CI: 'true' },
  })
  return folder
}
