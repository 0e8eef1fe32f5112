import { describe, expect, it } from 'vitest'
import { TEXTS, valueAt } from '../../test-support/dataset.js'
import type { Article } from '../kinds/article.js'
import { Texts } from './texts.js'

const article = valueAt('articles/from-prague.json') as Article
const text = TEXTS[article.id] ?? ''

describe('Texts', () => {
  it('gives the lines of a text that was measured, however its lines end', () => {
    const lines = new Texts({ [article.id]: `\uFEFF${text.replaceAll('\n', ' \r\n\r\n')}` }).lines(article)
    expect([...lines.keys()]).toEqual(article.text.segments.map(({ id }) => id))
    expect([...lines.values()].map(({ text: line }) => line).join('\n')).toBe(text.trim())
  })

  it('counts code points', () => {
    expect(new Texts({ [article.id]: text }).lines(article).get('caption')?.length).toBe(43)
  })

  it('gives nothing of another text, of no text, and of a text of another article', () => {
    expect(new Texts({ [article.id]: text.replace('Prague', 'Praha') }).lines(article).size).toBe(0)
    expect(new Texts().lines(article).size).toBe(0)
    expect(new Texts({ 'article:x': text }).lines(article).size).toBe(0)
  })

  it('leaves out a segment whose digest is wrong', () => {
    const [first, second, ...others] = article.text.segments
    if (!first || !second) throw new Error('The article is too short.')
    const segments = [first, { ...second, sha256: first.sha256 }, ...others]
    const lines = new Texts({ [article.id]: text }).lines({ ...article, text: { ...article.text, segments } })
    expect(lines.has(first.id)).toBe(true)
    expect(lines.has(second.id)).toBe(false)
  })
})
