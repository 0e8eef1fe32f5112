// @ts-check
/** A registry on the loopback, and a gate before it that can hold a publication back. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from '../lib/run.mjs'
import { mustRun } from '../lib/shell.mjs'

const VERDACCIO = '6.8.0'
const cache = join(root, 'node_modules/.cache/rehearse')

/** Installed when it is needed: it is too large for everybody who works on the record. */
async function verdaccio() {
  const file = join(cache, 'node_modules/verdaccio/bin/verdaccio')
  if (existsSync(file)) return file
  mkdirSync(cache, { recursive: true })
  const overrides = { 'node-fetch': '2.7.0' }
  writeFileSync(join(cache, 'package.json'), JSON.stringify({ private: true, overrides }))
  await mustRun('npm', ['install', '--no-audit', '--no-fund', `verdaccio@${VERDACCIO}`], { cwd: cache })
  return file
}

/** @returns {Promise<number>} a port that nobody uses */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })

/**
 * @typedef {object} Registry
 * @property {string} url
 * @property {() => Promise<string[]>} published what was published so far, as `name@version`
 * @property {(most: number | undefined) => void} allow how many publications pass from now on; the others wait. `undefined` for all
 * @property {() => Promise<void>} waiting until a publication waits
 * @property {() => void} stop
 */

/**
 * Starts the registry. Our packages are its own; all others it fetches from where npm would.
 *
 * @param {string} folder where it keeps what it gets
 * @returns {Promise<Registry>}
 */
export async function startRegistry(folder) {
  const file = await verdaccio()
  const { stdout } = await mustRun('npm', ['config', 'get', 'registry'], { cwd: folder })
  const port = await freePort()
  const config = {
    storage: join(folder, 'storage'),
    uplinks: { upstream: { url: stdout.trim() } },
    packages: {
      '@nuclear-security-summits/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    max_body_size: '100mb',
    log: { type: 'file', path: join(folder, 'registry.log'), level: 'warn' },
  }
  // YAML reads JSON.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config))
  const child = spawn(
    process.execPath,
    [file, '--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`],
    { stdio: 'ignore' },
  )
  const gate = await startGate(port)
  const url = `http://127.0.0.1:${gate.port}/`
  for (let tries = 0; ; tries += 1) {
    const up = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) break
    if (tries > 300 || child.exitCode !== null) throw new Error('The registry does not start.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    url,
    allow: gate.allow,
    waiting: gate.waiting,
    async published() {
      const all = ['model', 'data', 'sdk', 'cli'].map(async (name) => {
        const answer = await fetch(`${url}@nuclear-security-summits%2F${name}`)
        const body = answer.ok ? /** @type {any} */ (await answer.json()) : { versions: {} }
        return Object.keys(body.versions).map((version) => `${name}@${version}`)
      })
      return (await Promise.all(all)).flat()
    },
    stop() {
      child.kill('SIGKILL')
      gate.close()
    },
  }
}

/**
 * Passes everything on to the registry, but a publication only when it may.
 *
 * @param {number} to port of the registry
 */
async function startGate(to) {
  /** @type {number | undefined} */
  let left
  /** @type {(() => void)[]} */
  let held = []
  /** @type {(() => void)[]} */
  let watchers = []
  const server = http.createServer((request, response) => {
    const pass = () => {
      const options = {
        host: '127.0.0.1',
        port: to,
        path: request.url,
        method: request.method,
        headers: request.headers,
      }
      const onward = http.request(options, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      onward.on('error', () => response.destroy())
      request.pipe(onward)
    }
    if (request.method !== 'PUT' || left === undefined || left-- > 0) return pass()
    // Whoever is killed while waiting publishes nothing.
    held.push(() => {
      if (!request.destroyed) pass()
    })
    for (const watcher of watchers.splice(0)) watcher()
  })
  const port = await freePort()
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)))
  return {
    port,
    /** @param {number | undefined} most */
    allow(most) {
      left = most
      if (most === undefined) for (const pass of held.splice(0)) pass()
    },
    /** @returns {Promise<void>} */
    waiting: () => (held.length > 0 ? Promise.resolve() : new Promise((resolve) => watchers.push(resolve))),
    close() {
      held = []
      watchers = []
      server.closeAllConnections()
      server.close()
    },
  }
}
