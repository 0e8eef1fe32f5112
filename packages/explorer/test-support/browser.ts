/** A browser, and a server of the site for it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright-core'
import sirv from 'sirv'
import { CHROMIUM_ARGS } from './chromium.mjs'

/** The browser that NSS_BROWSER names. Asked for, not looked for: a machine that has one may have no room for it beside the other tests. */
export const browserPath: string | undefined = process.env.NSS_BROWSER

/** Starts it. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath ?? '', args: CHROMIUM_ARGS })

/** Serves a folder on this machine, on a port that is free. */
export async function serve(folder: string): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(sirv(folder))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
