/** The site in a real browser: what a script adds, what is left without one, and whether everybody can use it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { commitments, matrix, statements, states } from '@nuclear-security-summits/sdk'
import { search } from '@nuclear-security-summits/sdk/search'
import { table } from '@nuclear-security-summits/sdk/tables'
import type { AxeResults } from 'axe-core'
import { parse } from 'csv-parse/sync'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { browserPath, serve, startBrowser } from '../test-support/browser.js'
import { addressOf } from './addresses.js'

const site = inject('site')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let server: Awaited<ReturnType<typeof serve>>

describe.skipIf(!browserPath)('in a browser (needs NSS_BROWSER, the path of a Chromium)', () => {
  beforeAll(async () => {
    server = await serve(site)
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  /** Opens a page for a reader of its own; what is asked of other machines, or goes wrong, fails the test at its end. */
  async function visit(
    path: string,
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('request', (request) => {
      const own = /^(data|blob|file):/.test(request.url()) || request.url().startsWith(server.origin)
      if (!own) faults.push(`asked for ${request.url()}`)
    })
    page.on('pageerror', (error) => faults.push(String(error)))
    await page.goto(path.includes(':/') ? path : `${server.origin}/${path}`)
    await use(page)
    await context.close()
    expect(faults).toEqual([])
  }

  const shownRows = (page: Page) => page.locator('.records tbody tr:visible')

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    test.each([
      'index.html',
      'attendance.html?region=Africa',
      'commitments/index.html?party=state%3Abel',
      'documents/nss-2014-js-strengthening-implementation.html',
      'participations/nss-2016.rus.html',
      'search.html?words=highly+enriched',
    ])('axe finds nothing to mend on %s', async (path) => {
      await visit(
        path,
        async (page) => {
          if (path.startsWith('search')) await page.locator('.hits').waitFor()
          await page.evaluate(axe)
          const { violations } = await page.evaluate(() =>
            (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
          )
          expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual(
            [],
          )
        },
        { colorScheme },
      )
    })
  })

  test('no page needs sideways scrolling at 360 pixels, also with everything unfolded', async () => {
    await visit(
      'index.html',
      async (page) => {
        for (const path of NARROW) {
          await page.goto(`${server.origin}/${path}`)
          if (path.startsWith('search')) await page.locator('.hits').waitFor()
          await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
          expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(360)
        }
      },
      { viewport: { width: 360, height: 740 } },
    )
  })

  describe('a table', () => {
    test('is filtered, and gives exactly the rows that are left, in their order, as the SDK has them', async () => {
      await visit('commitments/index.html', async (page) => {
        await page.selectOption('select[name=party]', 'state:bel')
        await page.selectOption('select[name=kind]', 'pledge')
        await page.getByRole('button', { name: 'What', exact: true }).click()
        const expected = commitments.where({ party: 'state:bel', kind: 'pledge' })
        expect(expected.length).toBeGreaterThan(1)
        expect(await shownRows(page).count()).toBe(expected.length)
        expect(await page.locator('output').textContent()).toBe(`${expected.length} of ${commitments.size}`)
        const keys = await shownRows(page).evaluateAll((rows) =>
          rows.map((row) => row.getAttribute('data-key')),
        )
        const rows = table('commitments').rows()
        const wanted = keys.map((key) => rows.find(({ id }) => id === key))
        expect(JSON.parse(await download(page, 'JSON'))).toEqual(wanted)
        const asText = (row = {}) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]))
        expect(parse(await download(page, 'CSV'), { columns: true, record_delimiter: '\r\n' })).toEqual(
          wanted.map(asText),
        )
      })
    })

    test('of attendance gives what nss matrix gives for a region', async () => {
      await visit('attendance.html?region=Africa', async (page) => {
        const rows = parse(await download(page, 'CSV'), { columns: true }) as { party: string }[]
        const expected = matrix().filter(({ party }) => states.find(party)?.region === 'Africa')
        expect(rows.map(({ party }) => party).sort()).toEqual(expected.map(({ party }) => party).sort())
      })
    })

    test('keeps its state in the address: whoever opens a copied address sees the same', async () => {
      let address = ''
      let rows: string[] = []
      await visit('attendance.html', async (page) => {
        await page.selectOption('select[name=came]', 'every')
        await page.fill('.filters input[name=words]', 'asia')
        await page.getByRole('button', { name: /^Sort by 2016/ }).click()
        await page.getByRole('button', { name: /^Sort by 2016/ }).click()
        address = page.url()
        rows = await shownRows(page).allTextContents()
      })
      expect(rows.length).toBeGreaterThan(1)
      expect(new URL(address).search).toBe('?came=every&words=asia&sort=-2016')
      await visit(address, async (page) => {
        expect(await shownRows(page).allTextContents()).toEqual(rows)
        expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')
      })
    })

    test('says so when its data cannot be loaded, and tries again', async () => {
      await visit('attendance.html', async (page) => {
        await page.route('**/data/attendance.js', (route) => route.abort())
        await page.locator('.downloads a[data-form=csv]').click()
        const status = page.locator('.downloads [role=status]')
        await expect.poll(() => status.textContent()).toMatch(/could not be loaded/)
        await page.unroute('**/data/attendance.js')
        expect(await download(page, 'CSV')).toContain('state:rus')
      })
    })
  })

  describe('the sources of a value', () => {
    test('open beside it, and close with Escape, the focus where it was', async () => {
      await visit('summits/nss-2016.html', async (page) => {
        const mark = page.locator('.facts .marks a').first()
        await mark.focus()
        await page.keyboard.press('Enter')
        const box = page.getByRole('dialog', { name: 'Sources' })
        expect(await box.locator('a.title').count()).toBeGreaterThan(0)
        await page.keyboard.press('Escape')
        expect(await box.isVisible()).toBe(false)
        expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(
          await mark.getAttribute('href'),
        )
      })
    })

    test('of a row of a list come when they are asked for', async () => {
      await visit('attendance.html', async (page) => {
        const row = page.locator('tr[data-key="state:rus"]')
        const link = row.locator('a.evidence').last()
        const number = Number(await link.textContent())
        await link.click()
        const titles = page.getByRole('dialog', { name: 'Sources' }).locator('a.title')
        await expect.poll(() => titles.count()).toBeGreaterThan(0)
        const pages = await titles.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
        expect(new Set(pages).size).toBe(number)
      })
    })

    test('say so when they cannot be loaded, with a way to the page that has them', async () => {
      await visit('attendance.html', async (page) => {
        await page.route('**/data/evidence-*.js', (route) => route.abort())
        await page.locator('tr[data-key="state:rus"] a.evidence').last().click()
        const failure = page.getByRole('dialog', { name: 'Sources' }).locator('.failure')
        await expect.poll(() => failure.textContent()).toMatch(/could not be loaded/)
        expect(await failure.locator('a').getAttribute('href')).toContain(
          'participations/nss-2016.rus.html#sources',
        )
      })
    })
  })

  describe('the search', () => {
    test.each(['/', 'Control+k'])(
      'is reached by %s, suggests, and goes to what is chosen by the arrows',
      async (key) => {
        await visit('timeline.html', async (page) => {
          await page.keyboard.press(key)
          await page.keyboard.type('zakharowa')
          const options = page.getByRole('option')
          await expect.poll(() => options.count()).toBeGreaterThan(0)
          await page.keyboard.press('ArrowDown')
          expect(
            await page
              .getByRole('combobox', { name: 'Search the record' })
              .getAttribute('aria-activedescendant'),
          ).toBe('suggestion-0')
          await page.keyboard.press('Enter')
          await page.waitForURL('**/people/maria-zakharova.html')
        })
      },
    )

    test.each(['highly enriched', 'INFCIRC/869', 'france', 'Песков'])(
      'finds what the SDK finds: %s',
      async (words) => {
        await visit(`search.html?${new URLSearchParams({ words })}`, async (page) => {
          const expected = search(words).filter(({ kind }) => kind !== 'mention' && kind !== 'time')
          const links = page.locator('.hits > li > a')
          await expect.poll(() => links.count()).toBe(expected.length)
          const found = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
          expect(found).toEqual(expected.map(({ id }) => addressOf(id)))
        })
      },
    )

    test('says so when it cannot be loaded', async () => {
      await visit('index.html', async (page) => {
        await page.route('**/assets/search.js', (route) => route.abort())
        await page.goto(`${server.origin}/search.html?words=iaea`)
        await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/could not be loaded/)
      })
    })
  })

  test('the choice of colours is remembered', async () => {
    await visit('index.html', async (page) => {
      const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
      const light = await paper()
      await page.getByLabel('Colours').selectOption('dark')
      const dark = await paper()
      expect(dark).not.toBe(light)
      await page.goto(`${server.origin}/about.html`)
      expect(await paper()).toBe(dark)
    })
  })

  test('the first key leads past the head to the content', async () => {
    await visit('about.html', async (page) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('main')
    })
  })

  test('without a script everything can be read, and marks lead to the sources', async () => {
    await visit(
      'participations/nss-2016.rus.html',
      async (page) => {
        expect(await page.locator('.claims > li').count()).toBeGreaterThan(0)
        await page.locator('.claims .marks a').first().click()
        const note = page.locator('.notes li:target')
        expect(await note.locator('a.out').getAttribute('href')).toMatch(/^https?:/)
        await page.goto(`${server.origin}/commitments/index.html`)
        expect(await shownRows(page).count()).toBe(commitments.size)
        expect(await page.locator('.filters').isVisible()).toBe(false)
        const href = await page.locator('.downloads a[data-form=csv]').getAttribute('href')
        expect(href).toBe('../data/commitments.csv')
      },
      { javaScriptEnabled: false },
    )
  })

  test('opened from a disk, without a server, it does the same', async () => {
    await visit(`file://${site}/statements/index.html`, async (page) => {
      expect(await shownRows(page).count()).toBe(statements.size)
      expect(JSON.parse(await download(page, 'JSON'))).toHaveLength(statements.size)
      await page.keyboard.press('/')
      await page.keyboard.type('peskov')
      await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0)
    })
  })
})

/** A page of each form. */
const NARROW = [
  'index.html',
  'attendance.html',
  'joint-statements.html',
  'timeline.html',
  'about.html',
  'sources/index.html',
  'disputes/index.html',
  'summits/nss-2014.html',
  'states/usa.html',
  'people/ben-rhodes.html',
  'documents/nss-2016-communique.html',
  'documents/nss-2014-js-strengthening-implementation.html',
  'sources/tass-865989.html',
  'participations/nss-2016.rus.html',
  'articles/tass-2016-03-30-kremlin-skips-nss.html',
  'search.html?words=iaea',
]

/** Follows a link to a file of the table, and gives what was saved. */
async function download(page: Page, form: 'CSV' | 'JSON'): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.downloads a[data-form=${form.toLowerCase()}]`).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}
