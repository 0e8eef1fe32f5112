/** The packed tarballs, and clean apps outside this workspace that install them. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { mustRun, pnpm, type Result, root, run } from './run.ts'

export const scope = '@nuclear-security-summits'

/** The public packages, each before those that depend on it. */
export const packages = ['model', 'data', 'sdk', 'cli'] as const
export type PackageName = (typeof packages)[number]
export type Tarballs = Record<PackageName, string>

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that is deleted after the run. */
    scratch: string
    tarballs: Tarballs
  }
}

/** Packs the public packages of a checkout, built before, as a release would. */
export const packAll = async (checkout: string, destination: string): Promise<Tarballs> => {
  const pack = async (name: PackageName) => {
    const folder = join(destination, name)
    mkdirSync(folder, { recursive: true })
    await mustRun(process.execPath, pnpm('pack', '--pack-destination', folder), {
      cwd: join(checkout, 'packages', name),
    })
    const [file] = readdirSync(folder)
    return [name, join(folder, String(file))] as const
  }
  return Object.fromEntries(await Promise.all(packages.map(pack))) as Tarballs
}

/** A new empty folder, outside this workspace and gone after the run. */
export const scratchFolder = (name: string): string => mkdtempSync(join(inject('scratch'), `${name}-`))

type Manager = 'npm' | 'pnpm'

export interface App {
  folder: string
  /** Runs a program of the app with this Node: `app.node('esm.mjs')`. */
  node(...args: string[]): Promise<Result>
  /** Runs an installed command: `app.bin('nss', 'tour')`. */
  bin(name: string, ...args: string[]): Promise<Result>
  /** Checks types with a TypeScript of this workspace: `app.tsc('ts59', 'tsconfig.nodenext.json')`. */
  tsc(compiler: Compiler, project: string): Promise<Result>
}

/** TypeScript as tests/package.json names it: 6, 5.9 and 7. */
export const compilers = ['typescript', 'ts59', 'ts7'] as const
type Compiler = (typeof compilers)[number]

export interface AppOptions {
  manager: Manager
  /** What the app itself depends on; the others come along as dependencies of these. */
  install?: readonly PackageName[]
  /** Other packages that it depends on, in the version that tests/package.json has. */
  also?: readonly string[]
  /** A folder whose files the app starts with. */
  from?: string
  /** Further files, by path in the app. */
  files?: Record<string, string>
}

/** The versions that this workspace has of some packages. */
const versionsOf = (names: readonly string[]) => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'tests/package.json'), 'utf8'))
  const catalog = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const shared = (name: string) => new RegExp(`^  '?${name}'?: (.*)$`, 'm').exec(catalog)?.[1]
  return Object.fromEntries(
    names.map((name) => [name, devDependencies[name] === 'catalog:' ? shared(name) : devDependencies[name]]),
  )
}

/** Makes a clean app that installs the tarballs with npm or pnpm. */
export const installApp = async (options: AppOptions): Promise<App> => {
  const { manager, install = packages, also = [], from, files = {} } = options
  const folder = scratchFolder(`app-${manager}`)
  if (from !== undefined) cpSync(from, folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)

  const tarballs = inject('tarballs')
  const specs = (names: readonly PackageName[]) =>
    Object.fromEntries(names.map((name) => [`${scope}/${name}`, `file:${tarballs[name]}`]))
  // The packages ask for each other by version, which no registry has yet: point all of them at the tarballs.
  const overrides = specs(packages)
  const manifest = {
    name: 'app',
    private: true,
    dependencies: { ...specs(install), ...versionsOf(also) },
    ...(manager === 'npm' ? { overrides } : { pnpm: { overrides } }),
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  if (manager === 'npm') {
    await mustRun('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder })
  } else {
    await mustRun(process.execPath, pnpm('install', '--prefer-offline'), { cwd: folder })
  }

  return {
    folder,
    node: (...args) => run(process.execPath, args, { cwd: folder }),
    bin: (name, ...args) => run(join(folder, 'node_modules/.bin', name), args, { cwd: folder }),
    tsc: (compiler, project) =>
      run(process.execPath, [join(root, 'tests/node_modules', compiler, 'bin/tsc'), '-p', project], {
        cwd: folder,
      }),
  }
}
