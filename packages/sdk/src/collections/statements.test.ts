import { describe, expect, it } from 'vitest'
import { articles } from './articles.js'
import { mentions } from './mentions.js'
import { statements } from './statements.js'

const article = 'article:tass-2016-03-30-kremlin-skips-nss'

describe('statements', () => {
  it('knows who is quoted, in the order of appearance, and as what', () => {
    const speakers = statements.speakers(article)
    expect(speakers.map(({ speaker }) => speaker).slice(0, 3)).toEqual([
      'person:dmitry-peskov',
      'state:rus',
      'person:ben-rhodes',
    ])
    expect(speakers[0]?.capacity).toMatchObject({ title: 'Kremlin spokesman', of: 'org:kremlin' })
    for (const { statements: list } of speakers) expect(list.length).toBeGreaterThan(0)
  })

  it('gives what somebody said, and what was said on its behalf, in the order of the days', () => {
    const own = statements.by('person:maria-zakharova')
    expect(own.length).toBeGreaterThan(4)
    for (const { speaker } of own) expect(speaker).toBe('person:maria-zakharova')
    const russian = statements.by('state:rus')
    for (const one of own) if (one.onBehalfOf === 'state:rus') expect(russian).toContain(one)
    const days = russian.map(({ said }) => said)
    expect(days).toEqual([...days].sort())
  })

  it('gives what was said about something: by stance, by topic, or named in the words', () => {
    const about = statements.about('org:iaea')
    expect(about.map(({ id }) => id)).toContain('stmt:zakharova-2016-01-13-iaea')
    expect(statements.about('person:sergei-fadeichev')).toEqual([])
  })

  it('gives every wording in an article in the order of its text, with speaker, cue and content', () => {
    const wordings = statements.wordings(article)
    const order = new Map(articles.get(article).text.segments.map(({ id, order: place }) => [id, place]))
    const places = wordings.map(
      ({ rendition }) =>
        (order.get(rendition.content[0]?.segment ?? '') ?? 0) * 10_000 + (rendition.content[0]?.start ?? 0),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(wordings.map(({ rendition }) => rendition.mode))).toEqual(
      new Set(['direct', 'indirect', 'mixed']),
    )
    expect(statements.in(article)).toEqual([...new Set(wordings.map(({ statement }) => statement))])
  })

  it('refuses an unknown article', () => {
    expect(() => statements.in('article:tass' as never)).toThrow('Unknown article id "article:tass"')
    expect(() => statements.speakers('article:tass' as never)).toThrow('See articles.ids.')
  })

  it('is a collection like the others', () => {
    expect(statements.get('stmt:peskov-2016-03-30-cooperation')).toBe(
      statements.byId['stmt:peskov-2016-03-30-cooperation'],
    )
    expect(Object.isFrozen(statements)).toBe(true)
    expect(statements.where({ speaker: 'person:ben-rhodes' }).length).toBe(2)
  })
})

describe('mentions', () => {
  it('finds a thing in every form, in the order of the text', () => {
    const forms = new Set(mentions.of('state:rus').map(({ form }) => form))
    for (const form of ['name', 'description', 'pronoun', 'metonym'] as const) expect(forms).toContain(form)
    expect(mentions.byForm('metonym').every(({ form }) => form === 'metonym')).toBe(true)
  })

  it('chains all mentions of an article, each once', () => {
    const chains = mentions.chains(article)
    expect(chains.flatMap((chain) => chain.mentions).length).toBe(mentions.size)
    for (const chain of chains) expect(chain.mentions).toEqual(mentions.of(chain.entity))
  })
})
