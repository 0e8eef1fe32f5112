import { expect, it } from 'vitest'
import { articles } from '../collections/articles.js'
import { statements } from '../collections/statements.js'
import { narration } from './narration.js'

const article = 'article:tass-2016-03-30-kremlin-skips-nss'

it('is all that no statement and no cue covers, and nothing else', () => {
  const { segments } = articles.get(article).text
  const stretches = narration(article)
  const claimed = statements
    .wordings(article)
    .flatMap(({ rendition: { content, cue } }) => [...content, ...(cue ? [cue.span] : [])])
  for (const { id, length } of segments)
    for (let at = 0; at < length; at += 1) {
      const inClaim = claimed.some(({ segment, start, end }) => segment === id && start <= at && at < end)
      const inNarration = stretches.filter(
        ({ segment, start, end }) => segment === id && start <= at && at < end,
      ).length
      expect(inNarration, `${id} ${at}`).toBe(inClaim ? 0 : 1)
    }
})

it('leaves whole paragraphs to the agency where nobody is quoted', () => {
  const p6 = articles.get(article).text.segments.find(({ id }) => id === 'p6')
  expect(narration(article)).toContainEqual({ segment: 'p6', start: 0, end: p6?.length })
})

it('refuses an unknown article', () => {
  expect(() => narration('article:x' as never)).toThrow('Unknown article id "article:x".')
})
