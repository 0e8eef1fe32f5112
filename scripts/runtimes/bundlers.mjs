// @ts-check
/** The bundlers, each as its own users call it, with nothing set that it would do by itself. */
import { copyFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, run } from '../lib/shell.mjs'
import { installed } from './pins.mjs'

/**
 * A package from the cache, as an import would find it.
 *
 * @param {import('./pins.mjs').Pin} pin
 * @param {string} [name]
 * @returns {Promise<any>}
 */
const load = async (pin, name = pin) => {
  const modules = await installed(pin)
  return import(pathToFileURL(createRequire(join(modules, 'here.cjs')).resolve(name)).href)
}

/** @param {string} folder @param {string} script */
const writePage = (folder, script) =>
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>\n<meta charset="utf-8">\n<title>Answers</title>\n<script type="module" src="./${script}"></script>\n`,
  )

/**
 * esbuild, for a page.
 *
 * @param {string} app @param {string} out
 */
export async function esbuildPage(app, out) {
  const esbuild = await load('esbuild')
  const { warnings } = await esbuild.build({
    entryPoints: [join(app, 'esm.mjs')],
    bundle: true,
    format: 'esm',
    outdir: out,
    logLevel: 'silent',
  })
  expect(warnings.length === 0, 'esbuild warns of nothing', JSON.stringify(warnings))
  writePage(out, 'esm.js')
}

/**
 * esbuild, for a server: one file with everything in it.
 *
 * @param {string} app @param {'esm' | 'cjs'} format @param {string} outfile
 * @param {string[]} [conditions] of the app's own: esbuild then no longer looks for "module", but for "node" it does
 */
export async function esbuildFile(app, format, outfile, conditions) {
  const esbuild = await load('esbuild')
  const { warnings } = await esbuild.build({
    entryPoints: [join(app, format === 'esm' ? 'esm.mjs' : 'cjs.cjs')],
    bundle: true,
    platform: 'node',
    ...(conditions ? { conditions } : {}),
    format,
    outfile,
    logLevel: 'silent',
  })
  expect(warnings.length === 0, 'esbuild warns of nothing', JSON.stringify(warnings))
}

/**
 * Bun's bundler, for a server that runs Node: it looks for "node" and never for "module".
 *
 * @param {string} app @param {string} outfile
 */
export async function bunFile(app, outfile) {
  const bun = join(await installed('bun'), '.bin/bun')
  const { code, all } = await run(bun, ['build', 'esm.mjs', '--target=node', `--outfile=${outfile}`], {
    cwd: app,
  })
  expect(code === 0, 'bun build ends well', all)
}

/**
 * Where every bare import of the app leads, as an import map has it: esbuild follows them, and writes nothing.
 *
 * @param {string} app
 */
export async function importMap(app) {
  const esbuild = await load('esbuild')
  const { metafile } = await esbuild.build({
    entryPoints: ['esm.mjs'],
    absWorkingDir: app,
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const inputs = /** @type {{ imports: { path: string, original?: string }[] }[]} */ (
    Object.values(metafile.inputs)
  )
  const bare = inputs
    .flatMap(({ imports }) => imports)
    .filter(({ original = '.' }) => !original.startsWith('.'))
  return JSON.stringify({ imports: Object.fromEntries(bare.map((one) => [one.original, `/${one.path}`])) })
}

/**
 * Vite, for a page of the app.
 *
 * @param {string} app @param {string} page @param {string} out
 */
export async function vite(app, page, out) {
  const { build } = await load('vite')
  await build({
    root: app,
    configFile: false,
    logLevel: 'silent',
    worker: { format: 'es' },
    build: { outDir: out, rolldownOptions: { input: join(app, page) } },
  })
  if (page !== 'index.html') copyFileSync(join(out, page), join(out, 'index.html'))
}

/** @param {string} app @param {string} out */
export async function webpack(app, out) {
  await runWebpack({ context: app, output: { path: out, filename: 'main.js' } })
  writePage(out, 'main.js')
}

/**
 * webpack, for a server that runs Node, with conditions of the app's own: without "module", which it would look for by itself. It
 * writes the JSON beside the file.
 *
 * @param {string} app @param {string} file
 */
export const webpackFile = (app, file) =>
  runWebpack({
    context: app,
    target: 'node',
    resolve: { conditionNames: ['node', 'import', 'require'] },
    output: { path: dirname(file), filename: basename(file) },
  })

/** @param {object} options */
async function runWebpack(options) {
  const { default: start } = await load('webpack')
  const compiler = start({
    mode: 'production',
    entry: './esm.mjs',
    // Its advice on sizes is for whoever made the page.
    performance: false,
    ...options,
  })
  const stats = await new Promise((resolve, reject) =>
    compiler.run((/** @type {unknown} */ error, /** @type {any} */ result) =>
      compiler.close(() => (error ? reject(error) : resolve(result))),
    ),
  )
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true })
  expect(
    errors.length + warnings.length === 0,
    'webpack has nothing to say',
    stats.toString('errors-warnings'),
  )
}

/**
 * Rollup as it comes: it finds packages by its plugin, and knows no JSON.
 *
 * @param {string} app @param {string} file
 */
export async function rollup(app, file) {
  const [tool, { default: nodeResolve }] = [
    await load('rollup'),
    await load('rollup', '@rollup/plugin-node-resolve'),
  ]
  const bundle = await tool.rollup({
    input: join(app, 'esm.mjs'),
    plugins: [nodeResolve()],
    /** @param {unknown} level @param {{ message: string }} log */
    onLog: (level, { message }) => expect(level === 'debug', 'rollup has nothing to say', message),
  })
  await bundle.write({ file, format: 'es' })
  await bundle.close()
}
