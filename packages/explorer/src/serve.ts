/**
 * Serves the site on this machine alone: `node build/serve.js [port]`, until it is stopped.
 *
 * Exit codes: 2 where there is no site, or the port is taken.
 */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const site = fileURLToPath(new URL('../dist', import.meta.url))
if (!existsSync(`${site}/index.html`)) {
  console.error('There is no site yet: run "npm run explore" at the root of the repository.')
  process.exit(2)
}

const wanted = process.argv[2] ?? '4321'
const port = Number(wanted)
if (!/^\d+$/.test(wanted) || port > 65535) {
  console.error(`"${wanted}" is no port. Name a number, such as 4321.`)
  process.exit(2)
}
const server = createServer(sirv(site, { etag: true }))
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Name another: npm run explore -- 4322`
      : error.message,
  )
  process.exit(2)
})
server.listen(port, '127.0.0.1', () => {
  const { port: actual } = server.address() as AddressInfo
  console.log(`http://127.0.0.1:${actual}/\nCtrl-C stops it.`)
})
