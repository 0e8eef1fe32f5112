import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { manifest } from '@nuclear-security-summits/data/manifest'
import { describe, expect, it } from 'vitest'
import { cite } from './cite.js'
import { sources } from './collections/sources.js'

/** What a BibTeX reader that we did not write makes of an entry. */
const parsed = (bibtex: string) => new Cite(bibtex).data

/** An address without percent signs: the reader encodes again what is encoded already. */
const decoded = (url: string): string => {
  const once = decodeURIComponent(url)
  return once === url ? url : decoded(once)
}

describe('cite', () => {
  it('names the original source first and this dataset last', () => {
    const items = cite('summit:nss-2016', 'csl')
    expect(items.length).toBeGreaterThan(1)
    expect(items.slice(0, -1).every(({ id }) => id.startsWith('source:'))).toBe(true)
    expect(items.at(-1)).toMatchObject({
      id: 'summit:nss-2016',
      type: 'dataset',
      version: manifest().version,
    })
  })

  it('cites a source alone, in all styles', () => {
    expect(cite('source:tass-865989')).toBe(
      'TASS, "Kremlin: Russia skips nuclear security summit over lack of cooperation with partners", 30 March 2016, https://tass.com/politics/865989',
    )
    expect(cite('source:tass-865989', 'csl')).toEqual([
      {
        id: 'source:tass-865989',
        type: 'article-newspaper',
        title: 'Kremlin: Russia skips nuclear security summit over lack of cooperation with partners',
        publisher: 'TASS',
        'container-title': 'TASS',
        issued: { 'date-parts': [[2016, 3, 30]] },
        accessed: { 'date-parts': [[2026, 11]] },
        URL: 'https://tass.com/politics/865989',
        language: 'en',
      },
    ])
  })

  it('cites exactly the installed version of the dataset', () => {
    expect(cite('dataset')).toContain(`version ${manifest().version}`)
    expect(cite('dataset', 'csl')).toHaveLength(1)
  })

  it('writes BibTeX that a reader of BibTeX understands, for every source', () => {
    for (const source of sources) {
      const [item] = parsed(cite(source.id, 'bibtex'))
      expect(item?.title, source.id).toBe(source.title)
      expect(decoded(String(item?.URL)), source.id).toBe(decoded(String(source.url)))
    }
  })

  it('refuses an unknown id and an unknown style', () => {
    expect(() => cite('source:tass-865999' as never)).toThrow('Nearest: source:tass-865989')
    expect(() => cite('dataset', 'bibtx' as never)).toThrow(
      'There is no style "bibtx". There are csl, bibtex, text.',
    )
  })
})
