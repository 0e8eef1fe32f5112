import type { Article, ArticleId, Id } from '@nuclear-security-summits/data'
import { Line, measure, spanAt } from '@nuclear-security-summits/model/text'
import { describe, expect, it } from 'vitest'
import { articles } from '../collections/articles.js'
import { AttachedArticle, attach } from './attach.js'
import type { OwnedSpan } from './spans.js'

/** A made-up article. Its lead has letters outside of ASCII and of the first plane; its deck is a sentence of its last paragraph. */
const segments = [
  { id: 'nav', role: 'nav', text: 'News' },
  { id: 'head', role: 'headline', text: 'A harbour opens after forty years of building and of waiting' },
  { id: 'deck', role: 'deck', text: 'Ships had waited outside since the early spring.' },
  {
    id: 'caption',
    role: 'caption',
    text: 'The harbour in the morning, with ships that wait. Photo: Somebody',
  },
  {
    id: 'p1',
    role: 'lead',
    text: 'The harbour 𝔐 of Ängelsund was opened on Monday by the mayor, who cut a ribbon 🎀 and said that it was late.',
  },
  {
    id: 'p2',
    role: 'body',
    text: 'Ships had waited outside since the early spring. The Association of Captains and Pilots of the Northern Coasts is content.',
  },
]

const articleOf = (parts: readonly { id: string; role: string; text: string }[]): Article => {
  const measured = measure(parts.map(({ text }) => text).join('\n'))
  const text = {
    ...measured,
    segments: measured.segments.map((one, index) => ({
      id: parts[index]?.id,
      role: parts[index]?.role,
      ...one,
    })),
  }
  return { id: 'article:harbour', text } as unknown as Article
}

/** A span of the record: some words of a segment. */
const owned = (segment: string, words: string, pointer = '/span', parts = segments): OwnedSpan => {
  const text = parts.find(({ id }) => id === segment)?.text ?? ''
  const start = Array.from(text.slice(0, text.indexOf(words))).length
  const span = spanAt(segment, new Line(text), start, start + Array.from(words).length)
  return { record: 'stmt:mayor' as Id, pointer, span }
}

const harbour = owned('p1', 'The harbour')
const place = owned('p1', 'Ängelsund')
const late = owned('p1', 'late.')
const speech = owned('p1', 'who cut a ribbon 🎀 and said that it was late', '/renditions/0/content/0')
const captains = owned('p2', 'The Association of Captains and Pilots of the Northern Coasts')
const waiting = owned('p2', 'Ships had waited outside since the early spring.', '/renditions/1/content/0')
const picture = owned('caption', 'The harbour')
const spans = [harbour, place, late, speech, captains, waiting, picture]

const article = articleOf(segments)
const texts = segments.map(({ text }) => text)
const [nav, head, deck, caption, p1, p2] = texts as [string, string, string, string, string, string]
const original = texts.join('\n\n')
const attached = (text: string): AttachedArticle => new AttachedArticle(article, spans, '© Somebody', text)

const verdictsOf = (one: AttachedArticle) => one.spans.map(({ verdict }) => verdict)
const segmentsOf = (one: AttachedArticle) =>
  Object.fromEntries(one.segments.map(({ id, verdict }) => [id, verdict]))
/** The verdict on one span of a copy. */
const verdictOn = (text: string, { span }: OwnedSpan) =>
  attached(text).spans.find((one) => one.span === span)?.verdict

const allVerified = { verified: spans.length, moved: 0, ambiguous: 0, lost: 0 }
const allLost = { verified: 0, moved: 0, ambiguous: 0, lost: spans.length }

describe('a copy with the same words', () => {
  it.each([
    ['as it is', original],
    ['with CRLF', original.replaceAll('\n', '\r\n')],
    ['with CR', original.replaceAll('\n', '\r')],
    ['with different line ends', texts.map((text, at) => text + ['\n', '\r\n', '\r'][at % 3]).join('')],
    ['with a byte-order mark', `\uFEFF${original}`],
    ['in NFD', original.normalize('NFD')],
    ['with blanks and tabs around the lines', texts.map((text) => ` \t${text}\u00A0 \t`).join('\n')],
    ['with empty lines', `\n \n${texts.join('\n\n\n\t\n')}\n\n`],
    ['with all of it', `\uFEFF\r\n${original.normalize('NFD').replaceAll('\n', ' \t\r\n')}`],
  ])('is identical %s', (_, text) => {
    const copy = attached(text)
    expect(copy).toMatchObject({
      identical: true,
      recognized: true,
      counts: allVerified,
      text: texts.join('\n'),
    })
    expect(new Set(copy.segments.map(({ verdict }) => verdict))).toEqual(new Set(['verified']))
    expect(copy.paragraphs.map(({ segment }) => segment)).toEqual(segments.map(({ id }) => id))
  })

  it('is identical even where the whole text is shorter than what otherwise tells it', () => {
    const short = articleOf([{ id: 'p1', role: 'body', text: 'Rain.' }])
    expect(new AttachedArticle(short, [], '', 'Rain.')).toMatchObject({ identical: true, recognized: true })
  })
})

describe('an edited copy', () => {
  const copyOf = (...lines: string[]) => lines.join('\n')

  it('keeps what was not edited, and finds spans beside the edit', () => {
    const copy = attached(original.replace('the mayor', 'a mayor'))
    expect(copy).toMatchObject({ identical: false, recognized: true })
    expect(segmentsOf(copy)).toEqual({
      nav: 'verified',
      head: 'verified',
      deck: 'verified',
      caption: 'verified',
      p1: 'changed',
      p2: 'verified',
    })
    // “Ängelsund” has the edit in its neighbourhood; the speech is long enough to be told by itself.
    expect(verdictsOf(copy)).toEqual(['moved', 'lost', 'moved', 'moved', 'verified', 'verified', 'verified'])
    expect(copy.spans[3]?.at).toEqual({ line: 5, start: speech.span.start - 2, end: speech.span.end - 2 })
    expect(copy.slice(place.span)).toBeUndefined()
    expect(copy.selectors(place.span)).toBeUndefined()
    expect(copy.offsets(place.span, 'utf16')).toBeUndefined()
  })

  it('says of a paragraph in another place that it moved, with its spans', () => {
    const copy = attached(copyOf(p2, nav, head, deck, caption, p1))
    expect(segmentsOf(copy)).toMatchObject({ p1: 'verified', p2: 'moved' })
    expect(copy.spans.find(({ span }) => span === captains.span)).toMatchObject({
      verdict: 'moved',
      at: { line: 1, start: captains.span.start, end: captains.span.end },
    })
  })

  it('looks for the spans of a changed paragraph only where it should stand', () => {
    expect(verdictOn(copyOf(nav, head, deck, caption, `${p1} Oh.`, p2), speech)).toBe('moved')
    expect(verdictOn(copyOf(`${p1} Oh.`, nav, head, deck, caption, p2), speech)).toBe('lost')
    // The deck has the words too, and is no place for them.
    expect(verdictOn(copyOf(nav, head, deck, caption, p1, 'It rains.'), waiting)).toBe('lost')
  })

  it('finds words in a paragraph that was cut in two, or joined with its neighbour', () => {
    const [first, second] = [p1.slice(0, p1.indexOf('who')), p1.slice(p1.indexOf('who'))]
    expect(verdictOn(copyOf(nav, head, deck, caption, first, second, p2), speech)).toBe('moved')
    expect(verdictOn(copyOf(nav, head, deck, caption, `${p1} ${p2}`), speech)).toBe('moved')
  })

  it('tells nothing of words that stand in two places', () => {
    const copy = attached(copyOf(nav, head, deck, caption, `${p1} ${p1}`, p2))
    expect(copy.spans.find(({ span }) => span === speech.span)).toEqual({ ...speech, verdict: 'ambiguous' })
    expect(copy.slice(speech.span)).toBeUndefined()
    expect(copy.quotations('stmt:mayor' as never)).toEqual([waiting].map(({ span }) => copy.slice(span)))
    // Twice is still the article, where nothing else of it is left.
    const alone = attached(`Oh: ${p1}\nOh: ${p1}`)
    expect(alone.recognized).toBe(true)
    expect(segmentsOf(alone)).toMatchObject({ p1: 'changed', p2: 'lost' })
    expect(alone.counts).toEqual({ verified: 0, moved: 0, ambiguous: 2, lost: 5 })
  })

  it('wants the neighbourhood of short words to the ends of the line', () => {
    expect(verdictOn(copyOf(nav, head, deck, caption, `${p1} Oh.`, p2), late)).toBe('lost')
    expect(verdictOn(copyOf(nav, head, deck, caption, `Oh. ${p1}`, p2), harbour)).toBe('lost')
    expect(verdictOn(copyOf(nav, head, deck, caption, `Oh. ${p1}`, p2), late)).toBe('moved')
  })

  it('never finds short words by themselves', () => {
    const { context: _, ...bare } = harbour.span
    const copy = new AttachedArticle(article, [{ ...harbour, span: bare }], '', `${p1} Oh.\n${p2}`)
    expect(copy.counts).toMatchObject({ lost: 1 })
  })

  it('takes the first of an article, or a paragraph, that is there twice', () => {
    const twice = attached(`${original}\n${original}`)
    expect(twice).toMatchObject({ identical: false, counts: allVerified })
    expect(twice.segments.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6])
    const pasted = attached(copyOf(p1, nav, head, deck, caption, p1, p1, p2))
    expect(pasted.counts).toEqual(allVerified)
    expect(pasted.segments.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 8])
  })

  it('pairs each of two equal paragraphs with a line of its own', () => {
    const refrain = 'And the ships waited, as they had waited in all the years before.'
    const song = [
      { id: 'p1', role: 'body', text: 'In spring they came from the south, with wine and with oranges.' },
      { id: 'p2', role: 'body', text: refrain },
      { id: 'p3', role: 'body', text: 'In autumn they came from the north, with timber and with fish.' },
      { id: 'p4', role: 'body', text: refrain },
    ]
    const lines = (text: string) =>
      new AttachedArticle(articleOf(song), [], '', text).segments.map(({ verdict, line }) => [verdict, line])
    const [spring, , autumn] = song.map(({ text }) => text) as [string, string, string]
    expect(lines(copyOf(spring, refrain, autumn, refrain))).toEqual([
      ['verified', 1],
      ['verified', 2],
      ['verified', 3],
      ['verified', 4],
    ])
    expect(lines(copyOf(spring, refrain, autumn))).toEqual([
      ['verified', 1],
      ['verified', 2],
      ['verified', 3],
      ['lost', undefined],
    ])
    expect(lines(copyOf(refrain, refrain, spring, autumn))).toEqual([
      ['verified', 3],
      ['moved', 1],
      ['verified', 4],
      ['moved', 2],
    ])
  })
})

describe('another text', () => {
  it.each([
    ['empty', ''],
    ['of blanks', ' \n\t\r\n\uFEFF'],
    ['with other words', 'It rains.\nIt rains in the harbour of Ängelsund.'],
    ['with the menu and the picture', `${nav}\n${caption}\nIt rains.`],
    [
      'with a long name',
      `${nav}\nIt rains. The Association of Captains and Pilots of the Northern Coasts is content.`,
    ],
  ])('is lost: %s', (_, text) => {
    const copy = attached(text)
    expect(copy).toMatchObject({ identical: false, recognized: false, counts: allLost })
    expect(copy.segments).toEqual(segments.map(({ id }) => ({ id, verdict: 'lost' })))
    expect(copy.spans.filter(({ at }) => at)).toEqual([])
    expect(copy.paragraphs.filter(({ segment }) => segment)).toEqual([])
  })

  it.each([
    ['lines', 'It rains in the harbour, and nobody knows for how long it will.\n'],
    ['short lines', 'It rains.\n'],
    ['one line', 'It rains. '],
  ])('of 5 MB is lost: %s', (_, piece) => {
    const copy = attached(piece.repeat(Math.ceil(5_000_000 / piece.length)))
    expect(copy.counts).toEqual(allLost)
  })

  it('does not hide the article that stands in it', () => {
    const page = 'It rains in the harbour, and nobody knows.\n'.repeat(20_000)
    expect(attached(`${page}${original}\n${page}`).counts).toEqual(allVerified)
  })
})

describe('places', () => {
  const copy = attached(`Oh 🎀\n${original}`)

  it('are counted in UTF-16 code units, code points and bytes', () => {
    for (const { span } of spans) {
      const words = copy.slice(span)
      expect(words).toBeDefined()
      const [utf16, codepoint, byte] = (['utf16', 'codepoint', 'byte'] as const).map((unit) =>
        copy.offsets(span, unit),
      )
      expect(copy.text.slice(utf16?.start, utf16?.end)).toBe(words)
      expect(Array.from(copy.text).slice(codepoint?.start, codepoint?.end).join('')).toBe(words)
      expect(Buffer.from(copy.text).subarray(byte?.start, byte?.end).toString()).toBe(words)
    }
    const starts = (['codepoint', 'utf16', 'byte'] as const).map(
      (unit) => copy.offsets(late.span, unit)?.start,
    )
    // 🎀 twice and 𝔐 before it: a code unit more each, three bytes more each; Ä: a byte more.
    const [codepoint = 0] = starts
    expect(starts).toEqual([codepoint, codepoint + 3, codepoint + 10])
  })

  it('have selectors with 32 code points on either side, fewer at the ends of a line', () => {
    const before = Array.from(p1)
      .slice(late.span.start - 32, late.span.start)
      .join('')
    expect(copy.selectors(late.span)).toEqual({
      quote: { type: 'TextQuoteSelector', exact: 'late.', prefix: before, suffix: '' },
      position: { type: 'TextPositionSelector', ...copy.offsets(late.span, 'codepoint') },
    })
    expect(copy.selectors(harbour.span)?.quote).toMatchObject({
      prefix: '',
      suffix: Array.from(p1).slice(11, 43).join(''),
    })
    expect(copy.selectors(speech.span)?.quote.exact).toBe('who cut a ribbon 🎀 and said that it was late')
  })

  it('are not known of words that are no span of the article', () => {
    expect(copy.slice({ ...late.span, end: late.span.end - 1 })).toBeUndefined()
    expect(copy.slice({ ...late.span, segment: 'p9' })).toBeUndefined()
  })

  it('are those of what a statement says', () => {
    expect(copy.quotations('stmt:mayor' as never)).toEqual([
      copy.slice(speech.span),
      copy.slice(waiting.span),
    ])
    expect(copy.quotations('stmt:nobody' as never)).toEqual([])
  })
})

describe('attach', () => {
  const [id] = articles.ids as [ArticleId]

  it('looks for every span of the record', () => {
    const { spans: reports, credit } = attach(id, 'Something else')
    expect(reports.length).toBeGreaterThan(40)
    expect(credit).toContain('TASS')
    for (const record of ['stmt:peskov-2016-03-30-cooperation', 'org:iaea'])
      expect(reports.map((one) => one.record)).toContain(record)
  })

  it.each([undefined, null, 7, new Uint8Array(3), ['text'], new String('text')])(
    'wants a string, not %s',
    (text) => {
      expect(() => attach(id, text as never)).toThrow(
        expect.objectContaining({ name: 'NssError', code: 'invalid-argument', given: text }),
      )
    },
  )

  it.each(['article:none', '', undefined, '__proto__'])(
    'knows the article %s no more than others do',
    (unknown) => {
      expect(() => attach(unknown as never, '')).toThrow(
        expect.objectContaining({ name: 'NssError', code: 'unknown-id' }),
      )
    },
  )

  it('gives what nobody can change', () => {
    for (const copy of [attached(original), attached(`${p1} Oh.`), attached('')]) {
      expect(Object.isFrozen(copy)).toBe(true)
      for (const list of [copy.segments, copy.spans, copy.paragraphs]) {
        expect(Object.isFrozen(list)).toBe(true)
        for (const one of list) expect(Object.isFrozen(one)).toBe(true)
      }
      for (const { at } of copy.spans) expect(at === undefined || Object.isFrozen(at)).toBe(true)
    }
  })
})
