/** The reference as a site: it asks no server, says all without scripts, and its search finds functions, fields and ids. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { scratchFolder } from '../support/packed.ts'
import { mustRun, root } from '../support/run.ts'

/** lunr as typedoc puts it into the pages. */
const lunr = createRequire(createRequire(join(root, 'package.json')).resolve('typedoc'))('lunr')

let site: string
let pages: string[]
const read = (path: string): string => readFileSync(join(site, path), 'utf8')

beforeAll(async () => {
  site = join(scratchFolder('reference'), 'site')
  await mustRun(process.execPath, ['scripts/reference.mjs', '--out', site], { cwd: root })
  pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
})

test('nothing is loaded from anywhere else', () => {
  for (const page of pages)
    for (const [element] of read(page).matchAll(/<(script|link|img|iframe)\b[^>]*>/g))
      expect(element, page).not.toMatch(/(src|href)="(https?:)?\/\//)
  for (const file of readdirSync(join(site, 'assets')).filter((name) => /\.(js|css)$/.test(name)))
    expect(read(`assets/${file}`), file).not.toMatch(
      /\b(fetch|XMLHttpRequest|WebSocket|@import)\b\s*\(?["']?https?:/,
    )
})

test('nothing of this machine is in it', () => {
  for (const page of pages) expect(read(page), page).not.toContain(root)
})

test('the words of a page are in the page, not in a script', () => {
  const page = read('functions/_nuclear-security-summits_sdk_attendance.attendance.html')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
  expect(page).toContain('Who came to which summit and who stayed away')
  expect(page).toContain("attendance({ summit: 'summit:nss-2016', state: 'state:rus' }")
})

test('the pages of docs/ are in it, and how well each field is covered, with the sums of the manifest', () => {
  const { coverage } = JSON.parse(readFileSync(join(root, 'packages/data/dist/manifest.json'), 'utf8'))
  const sums = Object.entries(coverage).map(([grade, number]) => `${grade} ${number}`)
  expect(read('documents/Coverage.html').replace(/\s+/g, ' ')).toContain(`All in all: ${sums.join(', ')}.`)
  for (const page of ['The_house', 'The_command', 'Fields', 'What_the_lint_holds'])
    expect(pages).toContain(join('documents', `${page}.html`))
})

describe('the search', () => {
  /** What typedoc's page does with what is typed. */
  const search = (typed: string): { name: string; parent?: string }[] => {
    const [, data = ''] = /window\.searchData = "(.*)"/.exec(read('assets/search.js')) ?? []
    const { rows, index } = JSON.parse(inflateSync(Buffer.from(data, 'base64')).toString())
    const words = typed.split(' ').map((word) => `*${word}*`)
    const found: { ref: string; score: number }[] = lunr.Index.load(index).search(words.join(' '))
    return found
      .map(({ ref, score }) => {
        const row = rows[Number(ref)]
        const begins = row.name.toLowerCase().startsWith(typed.toLowerCase())
        const boost = begins ? 10 / (1 + Math.abs(row.name.length - typed.length)) : 1
        return { ...row, score: score * boost }
      })
      .sort((a, b) => b.score - a.score)
  }
  const names = (typed: string): string[] => search(typed).map(({ name }) => name)

  test('finds a function', () => {
    expect(names('attendance')[0]).toBe('attendance')
  })

  test('finds a field, and in what', () => {
    expect(search('isoNumeric')[0]).toMatchObject({
      name: 'isoNumeric',
      parent: expect.stringContaining('State'),
    })
  })

  test.each(['summit:nss-2016', 'part:nss-2016.rus', 'source:tass-865989'])('finds an id: %s', (id) => {
    expect(names(id)[0]).toBe(id)
  })

  test('finds the beginning of an id', () => {
    expect(names('summit:nss').slice(0, 4).sort()).toEqual([
      'summit:nss-2010',
      'summit:nss-2012',
      'summit:nss-2014',
      'summit:nss-2016',
    ])
  })
})
