// @ts-check
/** A Chromium, and a server of pages for it under a policy that lets them do next to nothing. */
import { existsSync } from 'node:fs'
import http from 'node:http'
import { chromium } from 'playwright-core'
import sirv from 'sirv'
import { CHROMIUM_ARGS } from '../../packages/explorer/test-support/chromium.mjs'
import { expect } from '../lib/shell.mjs'
import { CannotRun } from './pins.mjs'

const PATH = process.env.NSS_BROWSER ?? '/usr/bin/chromium'

/** Scripts of the page's own origin, and nothing else: no inline script, no `eval`, no request. @param {string} hash */
const policy = (hash) =>
  `default-src 'none'; script-src 'self'${hash && ` '${hash}'`}; base-uri 'none'; form-action 'none'; report-uri /violation`

/**
 * @typedef {object} Visit
 * @property {string[]} said what the page, or a worker of it, said on its console
 * @property {string[]} faults what went wrong: errors and warnings on the console, violations of the policy, requests elsewhere
 *
 * @typedef {object} Site a folder to serve, or pages by their paths
 * @property {string} [folder]
 * @property {Record<string, string>} [pages]
 * @property {string} [hash] of an inline script that is allowed
 */

/** Starts the browser, and makes sure that a violation would be seen. */
export async function startBrowser() {
  if (!existsSync(PATH)) throw new CannotRun('there is no Chromium; NSS_BROWSER may name one')
  const browser = await chromium.launch({ executablePath: PATH, args: CHROMIUM_ARGS })
  try {
    await control(browser)
  } catch (error) {
    await browser.close()
    throw error
  }
  return {
    version: browser.version(),
    close: () => browser.close(),
    /** @param {Site} site */
    visit: (site) => visit(browser, site),
  }
}

/** Throws unless a violation of the policy is seen, on a page and in a worker of it. @param {import('playwright-core').Browser} browser */
async function control(browser) {
  const { faults } = await visit(browser, {
    pages: {
      '/index.html':
        '<!doctype html><meta charset="utf-8"><title>Control</title><script>1</script><script type="module" src="/page.js"></script>',
      '/page.js': "new Worker('/worker.js', { type: 'module' })",
      '/worker.js': "try { new Function('return 1')() } catch { console.log('done') }",
    },
  })
  const seen = faults.filter((fault) => fault.startsWith('violation')).join('\n')
  for (const one of ['inline', 'eval']) expect(seen.includes(one), `a violation (${one}) is seen`, seen)
}

/** @param {import('playwright-core').Browser} browser @param {Site} site @returns {Promise<Visit>} */
async function visit(browser, { folder, pages = {}, hash = '' }) {
  /** @type {string[]} */
  const faults = []
  /** @type {string[]} */
  const said = []
  const files = folder === undefined ? undefined : sirv(folder, { dev: true })
  const server = http.createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy(hash))
    const path = request.url ?? '/'
    const page = pages[path]
    if (path === '/violation') {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        faults.push(`violation: ${body}`)
        response.writeHead(204).end()
      })
    } else if (page !== undefined) {
      response.setHeader('Content-Type', path.endsWith('.html') ? 'text/html' : 'text/javascript')
      response.end(page)
    } else if (files) files(request, response)
    else response.writeHead(404).end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const origin = `http://127.0.0.1:${port}`
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'log') said.push(message.text())
      else faults.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`)
    })
    page.on('requestfailed', (request) => faults.push(`request failed: ${request.url()}`))
    await page.goto(`${origin}/index.html`)
    for (let tries = 0; said.length === 0 && tries < 300; tries += 1) await page.waitForTimeout(50)
    // Reports of violations come after what they are about.
    await page.waitForTimeout(300)
  } finally {
    await context.close()
    server.closeAllConnections()
    server.close()
  }
  return { said, faults }
}
