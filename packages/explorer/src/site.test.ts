/** Every page of the written site: it is whole, leads somewhere, asks nothing of others, and says what the SDK says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { allRecords, disputes, facts, type Id, sources, statements } from '@nuclear-security-summits/sdk'
import { describe, expect, inject, test } from 'vitest'
import { byId, type Found, named } from '../test-support/markup.js'
import { files, isForeign, pageAt, pages, resolve, textOf } from '../test-support/pages.js'
import { addressOf } from './addresses.js'
import { redirectPage } from './site.js'

/** What is wrong with any page, by its address; nothing is right. */
const faults = (find: (elements: readonly Found[], path: string) => readonly string[]) =>
  [...pages].flatMap(([path, { elements }]) => find(elements, path).map((fault) => `${path}: ${fault}`))

test('two runs give the same bytes', () => {
  for (const path of files)
    expect(readFileSync(join(inject('again'), path), 'utf8') === textOf(path), path).toBe(true)
})

describe('each page', () => {
  test('is correct HTML', () => {
    expect([...pages].flatMap(([path, { errors }]) => errors.map((one) => `${path}: ${one}`))).toEqual([])
  })

  test('has a title of its own, a description, one h1, a language, a main part, and ids that are used once', () => {
    expect(
      faults((elements) => {
        const ids = elements.flatMap(({ attributes: { id } }) => id ?? [])
        const description = named(elements, 'meta').find(
          ({ attributes }) => attributes.name === 'description',
        )
        return [
          ...(named(elements, 'title')[0]?.text ? [] : ['no title']),
          ...(description?.attributes.content ? [] : ['no description']),
          ...(named(elements, 'h1').length === 1 ? [] : ['not one h1']),
          ...(named(elements, 'html')[0]?.attributes.lang === 'en' ? [] : ['no language']),
          ...(named(elements, 'main').length === 1 ? [] : ['not one main part']),
          ...(new Set(ids).size === ids.length ? [] : ['an id that is used twice']),
        ]
      }),
    ).toEqual([])
  })

  test('has headings without gaps', () => {
    expect(
      faults((elements) => {
        const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []))
        return levels.flatMap((level, index) =>
          level > (levels[index - 1] ?? 0) + 1 ? `an h${level} too deep` : [],
        )
      }),
    ).toEqual([])
  })

  test('has tables with a caption and heads that say what they head', () => {
    expect(
      faults((elements) =>
        named(elements, 'table').flatMap(({ inside }) => [
          ...(named(inside, 'caption').length === 1 ? [] : ['a table without a caption']),
          ...named(inside, 'th').flatMap(({ attributes: { scope }, text }) =>
            scope ? [] : [`a head without scope: ${text}`],
          ),
        ]),
      ),
    ).toEqual([])
  })

  test('has links that all lead to a page and a place of the site', () => {
    const places = new Map(
      [...pages].map(([path, { elements }]) => [
        path,
        new Set(elements.map(({ attributes }) => attributes.id)),
      ]),
    )
    const known = new Set(files)
    expect(
      faults((elements, page) =>
        named(elements, 'a').flatMap(({ attributes: { href = '' } }) => {
          if (isForeign(href)) return []
          const { path, place } = resolve(page, href)
          if (!known.has(path)) return [`${href} leads nowhere`]
          return place === '' || places.get(path)?.has(place) ? [] : [`${href} leads to no place`]
        }),
      ),
    ).toEqual([])
  })

  test('asks nothing of another machine, and runs no script that stands in it', () => {
    expect(
      faults((elements) =>
        elements.flatMap(({ name, attributes, text }) => {
          const { src, href = '', action, srcset, style, type } = attributes
          const loaded = [src, action, srcset, ...(name === 'link' ? [href] : [])].filter(
            (one) => one !== undefined,
          )
          return [
            ...loaded.filter(isForeign),
            ...(name === 'script' && text !== '' && type !== 'application/ld+json' ? ['a script'] : []),
            ...(style === undefined ? [] : ['a style']),
            ...Object.keys(attributes).filter((one) => /^on/.test(one)),
          ]
        }),
      ),
    ).toEqual([])
    expect(textOf('assets/style.css')).not.toMatch(/url\(|@import/)
  })

  test('is whole without a script: what waits for one is hidden', () => {
    expect(
      faults((elements) =>
        named(elements, 'form').flatMap(({ attributes }) =>
          'hidden' in attributes || attributes.action ? [] : ['a dead form'],
        ),
      ),
    ).toEqual([])
  })
})

describe('each record', () => {
  const records = [...allRecords()].map(({ record }) => record)

  test('has its id on its page', () => {
    for (const { id } of records) {
      const { path, place } = resolve('', addressOf(id))
      const { elements } = pageAt(path)
      if (place) expect(byId(elements, place), id).toBeDefined()
      else
        expect(
          named(elements, 'code').some(({ text }) => text === id),
          id,
        ).toBe(true)
    }
  })

  test('has a block of linked data', () => {
    for (const { id } of records) {
      const { elements } = pageAt(resolve('', addressOf(id)).path)
      const block = named(elements, 'script').find(
        ({ attributes }) => attributes.type === 'application/ld+json',
      )
      expect(JSON.parse(block?.text ?? '{}')['@context'], id).toBeDefined()
    }
  })

  test('has every fact in one click from its source: a footnote on its page that names it and its address', () => {
    const bySource = new Map<Id, Map<string, string>>()
    const disputed = disputes.all.map(({ id, variants }) => ({
      record: id,
      supports: variants.flatMap(({ cites }) => cites.map(({ source }) => ({ source: sources.get(source) }))),
    }))
    for (const { record, supports } of [...facts(), ...disputed])
      for (const { source } of supports) {
        const wanted = bySource.get(record) ?? new Map<string, string>()
        bySource.set(
          record,
          wanted.set(addressOf(source.id), source.doi ? `https://doi.org/${source.doi}` : (source.url ?? '')),
        )
      }
    for (const [id, wanted] of bySource) {
      const { path } = resolve('', addressOf(id))
      const notes = byId(pageAt(path).elements, 'sources')
      const links = named(notes?.inside ?? [], 'a').map(({ attributes: { href = '' } }) =>
        isForeign(href) ? href : resolve(path, href).path,
      )
      for (const [source, address] of wanted) {
        expect(links, `${id}: ${source}`).toContain(source)
        if (address) expect(links, `${id}: ${address}`).toContain(address)
      }
    }
  })

  test('has marks that lead to its footnotes, and no footnote without a mark', () => {
    expect(
      faults((elements) => {
        const notes = named(byId(elements, 'sources')?.inside ?? [], 'li').map(
          ({ attributes }) => `#${attributes.id}`,
        )
        const marks = new Set(
          elements.flatMap(({ attributes: { href = '' } }) => (href.startsWith('#note-') ? href : [])),
        )
        return notes.length === marks.size
          ? notes.filter((note) => !marks.has(note))
          : [`${notes.length} notes, ${marks.size} marked`]
      }),
    ).toEqual([])
  })

  test('names the version where it says how to cite it', () => {
    for (const { id } of records) {
      const { path } = resolve('', addressOf(id))
      const cite = byId(pageAt(path).elements, 'cite')?.text ?? ''
      for (const form of ['Text', 'BibTeX', 'CSL-JSON', '@misc{'])
        expect(cite, `${id}: ${form}`).toContain(form)
    }
  })
})

test('the article’s page has none of its words beyond the headline and the dateline', () => {
  const excerpts = statements.all.flatMap(({ renditions }) =>
    renditions.flatMap((one) =>
      one.by === 'spans' && one.excerpt?.value.includes(' ') ? one.excerpt.value : [],
    ),
  )
  expect(excerpts.length).toBeGreaterThan(0)
  const text = textOf(addressOf('article:tass-2016-03-30-kremlin-skips-nss'))
  expect(excerpts.filter((words) => text.includes(words))).toEqual([])
})

test('a former id leads on', () => {
  const [path, text] = redirectPage({
    from: 'state:urs',
    to: ['state:rus'],
    reason: 'renamed',
    since: '1.0.0',
  } as never)
  expect(path).toBe('states/urs.html')
  expect(text).toContain('href="../states/rus.html"')
})

test('scripts are small: 60 kB at most, compressed, and the search comes when it is asked for', () => {
  const sizes = ['assets/theme.js', 'assets/site.js'].map((path) => gzipSync(textOf(path)).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000)
  expect(
    [...pages.values()]
      .flatMap(({ elements }) => named(elements, 'script'))
      .map(({ attributes }) => attributes.src ?? '')
      .filter((src) => src.endsWith('search.js')),
  ).toEqual([])
})
