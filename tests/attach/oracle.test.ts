/** The oracle of the property test, on edits small enough to judge by eye. */
import { describe, expect, test } from 'vitest'
import { expectedOf } from './app/oracle.mjs'

const title = {
  id: 'head',
  role: 'headline',
  text: 'A harbour opens after forty years of building and waiting',
}
const photo = { id: 'caption', role: 'caption', text: 'The harbour in the morning' }
const first = {
  id: 'p1',
  role: 'lead',
  text: 'The harbour was opened on Monday by the mayor, who cut a ribbon and said that it was late.',
}
const second = {
  id: 'p2',
  role: 'body',
  text: 'Ships had waited outside since the spring, and some of them are waiting still.',
}
const segments = [title, photo, first, second]

const [h, c, one, two] = segments.map(({ text }) => text) as [string, string, string, string]

/** The words of a segment as a span; short ones with their neighbourhood. */
const span = ({ id, text }: { id: string; text: string }, words: string) => {
  const start = text.indexOf(words)
  const end = start + words.length
  return { segment: id, start, end, said: false, ...(words.length < 40 ? { context: { size: 8 } } : {}) }
}
const mayor = span(first, 'the mayor')
const clause = { ...span(first, 'who cut a ribbon and said that it was late'), said: true }
const ships = span(second, 'Ships')

const verdicts = (lines: string[], spans = [mayor, clause, ships]) => {
  const { segments: found, spans: judged, recognized } = expectedOf(segments, spans, lines)
  return { recognized, segments: found.map((x) => x.verdict), spans: judged.map((x) => x.verdict) }
}

describe('the oracle', () => {
  test('no edit', () => {
    expect(verdicts([h, c, one, two])).toEqual({
      recognized: true,
      segments: ['verified', 'verified', 'verified', 'verified'],
      spans: ['verified', 'verified', 'verified'],
    })
  })

  test('a paragraph changed places: of two that could have, the later one moved', () => {
    expect(verdicts([h, c, two, one]).segments).toEqual(['verified', 'verified', 'verified', 'moved'])
    expect(verdicts([two, h, c, one]).spans).toEqual(['verified', 'verified', 'moved'])
  })

  test('a word near a short span changed: it is lost, a long one moved', () => {
    const changed = one.replace('Monday', 'Tuesday')
    expect(verdicts([h, c, changed, two])).toEqual({
      recognized: true,
      segments: ['verified', 'verified', 'changed', 'verified'],
      spans: ['lost', 'moved', 'verified'],
    })
  })

  test('a word far from a short span changed: it moved', () => {
    const { spans } = expectedOf(segments, [mayor, clause], [h, c, one.replace('late', 'early'), two])
    expect(spans).toEqual([
      { verdict: 'moved', line: 3, start: mayor.start, end: mayor.end },
      { verdict: 'lost' },
    ])
  })

  test('words that stand twice where they are looked for are ambiguous, elsewhere they do not matter', () => {
    expect(verdicts([h, c, `${one} ${one}`, two]).spans).toEqual(['ambiguous', 'ambiguous', 'verified'])
    expect(verdicts([h, c, `${one} And`, two, `Again: ${one}`]).spans).toEqual(['moved', 'moved', 'verified'])
  })

  test('a paragraph that was changed and carried elsewhere is lost', () => {
    expect(verdicts([`${one} And`, h, c, two]).spans).toEqual(['lost', 'lost', 'verified'])
  })

  test('a paragraph pasted twice stays where it is', () => {
    expect(verdicts([h, c, one, one, two]).segments).toEqual(['verified', 'verified', 'verified', 'verified'])
  })

  test('a caption alone is no proof of the article; a long speech is', () => {
    expect(verdicts([c, 'Something else'])).toEqual({
      recognized: false,
      segments: ['lost', 'lost', 'lost', 'lost'],
      spans: ['lost', 'lost', 'lost'],
    })
    expect(verdicts([`It was the mayor, ${one.slice(clause.start)}`]).spans).toEqual([
      'lost',
      'moved',
      'lost',
    ])
  })
})
