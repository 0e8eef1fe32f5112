import { describe, expect, test } from 'vitest'
import { draft, faultOfAnswer, nextQuestion, type Question } from './draft.js'
import { KIND_NAMES, type KindName } from './ids.js'
import { KINDS } from './kind-table.js'

const source = 'source:tass-865989'

/** An answer that anybody could give. */
function answer({ values, example, refs, list }: Question): string {
  if (values) return values[0] as string
  if (Array.isArray(example)) return example.join(', ')
  if (example !== undefined) return String(example)
  return refs ? `${KINDS[refs[0] as KindName].prefix}:x` : list ? '' : 'something'
}

/** Answers every question about a kind. */
function answered(kind: KindName, id = 'x'): { answers: Map<string, string>; asked: Question[] } {
  const answers = new Map<string, string>()
  const asked: Question[] = []
  for (;;) {
    const question = nextQuestion(kind, { id, source, answers })
    if (!question) return { answers, asked }
    asked.push(question)
    answers.set(question.path, answer(question))
  }
}

describe('draft', () => {
  test.each(KIND_NAMES)('%s: who answers every question gets a valid file', (kind) => {
    const { answers, asked } = answered(kind)
    const { faults, path, text } = draft(kind, { id: 'x', source, answers })
    expect(faults).toEqual([])
    expect(path).toMatch(/^[a-z]+\/[a-z0-9-]+\.json$/)
    expect(text).toContain('"$schema": "../../packages/model/schemas/')
    expect(new Set(asked.map((one) => one.path)).size).toBe(asked.length)
    for (const { description } of asked) expect(description).not.toBe('')
  })

  test('one citation names the facts that were given, and only these', () => {
    const answers = new Map([
      ['name', 'nuclear peace'],
      ['summary', 'A wide subject.'],
    ])
    expect(draft('topic', { id: 'topic:nuclear-peace', source, answers })).toMatchObject({
      path: 'topics/nuclear-peace.json',
      faults: [],
      open: ['labels', 'broader', 'externalIds', 'note'],
      record: {
        id: 'topic:nuclear-peace',
        cites: [{ source, locator: { kind: 'whole' }, supports: ['/name'], basis: 'explicit' }],
      },
    })
  })

  test('a participation is called after its summit and its party', () => {
    const answers = new Map([
      ['outcome', 'absent'],
      ['summit', 'summit:nss-2016'],
      ['party', 'state:rus'],
    ])
    expect(draft('participation', { source, answers }).path).toBe('participations/nss-2016.rus.json')
  })

  test('a list that is still empty holds no fact to cite', () => {
    const { answers } = answered('summit')
    const { record } = draft('summit', { id: 'x', source, answers })
    expect(record).toMatchObject({ counts: [], dates: { start: '2016-03-31' }, ordinal: 4 })
    expect(JSON.stringify(record)).not.toContain('/counts')
  })

  test('records that cite inside get the source there', () => {
    const { answers } = answered('dispute')
    expect(draft('dispute', { id: 'x', source, answers }).record).toMatchObject({
      variants: [{ value: 53, cites: [{ source, locator: { kind: 'whole' }, basis: 'explicit' }] }],
    })
  })

  test('an answer may open questions', () => {
    const answers = new Map([['outcome', 'absent']])
    expect(nextQuestion('participation', { answers: new Map() })?.values).toEqual(['present', 'absent'])
    for (let question = nextQuestion('participation', { answers }); question; ) {
      answers.set(question.path, answer(question))
      question = nextQuestion('participation', { answers })
    }
    expect([...answers.keys()]).toEqual(['outcome', 'summit', 'party', 'invitation', 'manner'])
  })

  test('answers are read as the type that is due', () => {
    const answers = new Map([
      ['founders', 'state:rus, state:usa'],
      ['partyCounts', '[{"value": 152}]'],
      ['labels.0.value', 'a'],
      ['labels.99999999.value', 'b'],
      ['ordinal', '4'],
    ])
    expect(draft('instrument', { answers }).record).toMatchObject({
      founders: ['state:rus', 'state:usa'],
      partyCounts: [{ value: 152 }],
      labels: [{ value: 'a' }, { value: 'b' }],
      // Not a field of an instrument, and so nothing but a word.
      ordinal: '4',
    })
  })

  test('one answer is checked by itself, in the words of the schema', () => {
    const answers = new Map([['dates.start', 'spring']])
    expect(faultOfAnswer('summit', 'dates.start', { answers })?.message).toMatch(/^"start" is "spring"/)
    answers.set('dates.start', '2016')
    expect(faultOfAnswer('summit', 'dates.start', { answers })).toBeUndefined()
  })

  test.each([
    ['__proto__', 'constructor'],
    ['constructor', 'prototype'],
    ['__proto__.polluted', 'yes'],
    ['constructor.prototype.polluted', 'yes'],
  ])('%s is a key like any other', (path, text) => {
    const { faults } = draft('topic', { id: 'x', source, answers: new Map([[path, text]]) })
    const unknown = faults.filter(({ keyword }) => keyword === 'additionalProperties')
    expect(unknown.map((fault) => fault.path)).toEqual([[path.split('.')[0]]])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each([
    [
      [
        ['dates', '2016'],
        ['dates.start', '2016'],
      ],
      'has a value of its own',
    ],
    [
      [
        ['dates.start', '2016'],
        ['dates', '2016'],
      ],
      'has been given before',
    ],
    [[['counts.first.value', '4']], 'no place in a list'],
    [[[Array(99).fill('a').join('.'), '4']], 'no record is that deep'],
  ] as [[string, string][], string][])('contradictions are refused: %j', (answers, words) => {
    expect(() => draft('summit', { answers: new Map(answers) })).toThrow(words)
  })

  test('no path leaves the folder', () => {
    for (const id of ['../x', 'topic:../x', '/etc/passwd', 'summit:x', '', '__proto__'])
      expect(draft('topic', { id, source }).path).toBeUndefined()
  })
})
