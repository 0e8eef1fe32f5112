/**
 * The questions of users, asked of the packed packages in a typed app, and counted a second time from the JSON alone. The literal
 * values below were worked out by hand from the records, and say from which.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, installApp } from '../support/packed.ts'
import { counted } from './counted.ts'

let app: App
// biome-ignore lint/suspicious/noExplicitAny: JSON of another program; each test looks at one answer.
let answers: Record<string, any>
let second: Readonly<Record<string, unknown>>

beforeAll(async () => {
  app = await installApp({ manager: 'npm', from: fileURLToPath(new URL('app', import.meta.url)) })
  const compiled = await app.tsc('typescript', 'tsconfig.json')
  expect(compiled.all, 'the questions are fully typed').toBe('')
  const { stdout, stderr } = await app.node('out/questions.js')
  expect(stderr).toBe('')
  answers = JSON.parse(stdout)
  const folder = join(app.folder, 'node_modules/@nuclear-security-summits/data/dist')
  second = counted((collection) => JSON.parse(readFileSync(join(folder, `${collection}.json`), 'utf8')))
})

describe('counted again without the SDK', () => {
  test.each([
    '5',
    '6',
    '14',
    '15',
    '18',
    '19',
    '20',
    '22',
    '24',
    '26',
    '27',
    '28',
    '29',
    '30',
    '34',
    '37',
    '42',
    '43',
    'pair',
  ])('question %s', (number) => {
    const json = JSON.parse(JSON.stringify(second[number]))
    expect(answers[number]).toEqual(json)
  })

  test('question 23: the pivot, theme by theme', () => {
    expect(Object.fromEntries(answers[23])).toEqual(second[23])
  })

  test('who joined a joint statement later: the same lines', () => {
    expect(answers.later.toSorted()).toEqual(second.later)
  })

  test('question 7: as many heads', () => {
    expect(answers[7]).toHaveLength(Number(second[7]))
  })

  test('what is missing: the delegations without a head are those in the JSON', () => {
    expect(answers.gaps.filter((gap: string) => gap.startsWith('part:'))).toEqual(second.gaps)
    expect(answers.gaps.filter((gap: string) => gap.startsWith('doc:'))).toEqual(second.partial)
  })
})

describe('worked out by hand', () => {
  test('1: the card of the article', () => {
    expect(answers[1]).toEqual({
      headline: 'Kremlin: Russia skips nuclear security summit over lack of cooperation with partners',
      agency: 'TASS',
      on: '30 March 2016',
      url: 'https://tass.com/politics/865989',
    })
  })

  test('2: Peskov, Rhodes and Zakharova are quoted, in this order (p1, p4, p7 of the article)', () => {
    const names = answers[2].map(([name]: string[]) => name)
    const people = ['Dmitry Peskov', 'Ben Rhodes', 'Maria Zakharova']
    expect(names.filter((name: string) => people.includes(name))).toEqual(people)
  })

  test('3: excerpts of 25 words, a fifth of the body in all', () => {
    expect(answers[3]).toMatchObject({ text: 'excerpt', maxExcerptWords: 25, maxExcerptShare: 0.2 })
  })

  test('4: it starts with the Prague speech and ends with the last summit', () => {
    expect(answers[4]).toContain('event:prague-speech-2009-04-05')
    expect(answers[4].filter((id: string) => id.startsWith('summit:'))).toHaveLength(4)
  })

  test('9: 13 January 2016, from the page of the ministry, and so inferred', () => {
    expect(answers[9]).toEqual([['2016-01-13', 'inferred']])
  })

  test('14: 46 states and 3 organizations: the 47 and 3 of 2010, of whom Russia stayed away in 2016', () => {
    const states = answers[14].filter((id: string) => id.startsWith('state:'))
    expect([states.length, answers[14].length]).toEqual([46, 49])
  })

  test('15: Russia alone: 53 states in 2014 (participations of that year), 52 in 2016', () => {
    expect(answers[15]).toEqual(['state:rus'])
  })

  test('16: too little cooperation, said by Peskov, in the headline, p1 and p3', () => {
    expect(answers[16]).toEqual([
      [
        'lack-of-cooperation',
        'person:dmitry-peskov',
        [
          ['head', 9, 84],
          ['p1', 26, 167],
          ['p3', 1, 185],
        ],
      ],
    ])
  })

  test('24: 47, 53, 53 and 52 states (the counts in the records of the summits)', () => {
    expect(answers[24].map(([, number]: [string, number]) => number)).toEqual([47, 53, 53, 52])
  })

  test('20, 28: the communiqués of The Hague and 2016, and the action plan that is meant for the IAEA', () => {
    expect(answers[28]).toEqual(['doc:nss-2014-communique'])
    expect(answers[20]).toContain('doc:nss-2016-action-plan-iaea')
  })

  test('21: five bodies; of them Zakharova names the UN and the IAEA (p8)', () => {
    const bodies = answers[21].map(([body]: string[]) => body)
    expect(new Set(bodies)).toEqual(
      new Set(['org:un', 'org:iaea', 'org:interpol', 'org:gicnt', 'org:global-partnership']),
    )
    const named = answers[21].filter(([, named]: [string, boolean]) => named).map(([body]: string[]) => body)
    expect(named).toEqual(expect.arrayContaining(['org:un', 'org:iaea']))
  })

  test('26: the Netherlands, Korea and the United States first; Jordan on 13 November 2015; China and India in 2016', () => {
    const capacity = Object.fromEntries(answers[26].map(([party, how]: string[]) => [party, how]))
    expect(capacity).toMatchObject({
      'state:nld': 'original',
      'state:kor': 'original',
      'state:usa': 'original',
      'state:jor': 'joined-later',
      'state:chn': 'joined-later',
      'state:ind': 'joined-later',
    })
    expect(answers[26]).toContainEqual(['state:jor', 'joined-later', '2015-11-13'])
  })

  test('29: the two treaties on nuclear terrorism and the amendment, with the days of their records', () => {
    expect(Object.fromEntries(answers[29])).toMatchObject({
      'instr:cppnm-amendment': '2016-05-08',
      'instr:icsant': '2007-07-07',
    })
  })

  test('33: a gift basket is said in words, with the joint statements of Seoul, where it began', () => {
    const [words, examples] = answers[33]
    expect(words).toMatch(/group of participants/)
    expect(examples.length).toBeGreaterThan(10)
  })

  test('a summit without joint statements, a state that signed none, a circular in any spelling', () => {
    const [of2010, signed, ...found] = answers.none
    expect([of2010, signed]).toEqual([0, 0])
    expect(new Set(found)).toEqual(new Set(['doc:nss-2014-js-strengthening-implementation']))
  })

  test('27: Belarus, Iran, North Korea, Syria; Austria, where the preparatory meeting was; and those that signed a text later', () => {
    expect(answers[27]).toEqual(
      expect.arrayContaining(['state:aut', 'state:blr', 'state:irn', 'state:prk', 'state:syr']),
    )
  })

  test('35: he spoke on 29 March 2016, twice in the article (p4, p5)', () => {
    expect(answers[35]).toEqual([['2016-03-29', '2016-03-29'], 2])
  })

  test('36: all that Zakharova says is of 13 January 2016', () => {
    for (const id of answers[36]) expect(id).toMatch(/^stmt:zakharova-2016-01-13-/)
  })

  test('38: Russia is named, described, and stands behind a pronoun and a metonym', () => {
    expect(new Set(answers[38])).toEqual(new Set(['name', 'description', 'pronoun', 'metonym']))
  })

  test('12, 13, 17, 25, 31, 32: there is an answer of the right shape', () => {
    expect(answers[12]).toBeGreaterThan(0)
    expect(answers[13][0]).toEqual([expect.any(String), expect.any(Number)])
    expect(answers[17]).toHaveLength(4)
    expect(answers[25]).toBeGreaterThan(0)
    // The body has 2,662 code points and more; some of it is the agency's.
    expect(answers[31]).toBeGreaterThan(500)
    expect(answers[32]).toContainEqual(['person:dmitry-peskov', 'state:rus'])
  })

  test('47, 48: an id that has not moved, and no fact that only a whole record supports', () => {
    expect([answers[47], answers[48]]).toEqual(['not moved', 0])
  })

  test('gaps: the six heads that no source names, and the counts that the lists do not reach', () => {
    expect(answers.gaps.filter((gap: string) => !gap.startsWith('doc:'))).toEqual([
      'part:nss-2012.pol',
      'part:nss-2014.cze',
      'part:nss-2014.esp',
      'part:nss-2014.isr',
      'part:nss-2016.swe',
      'part:nss-2016.zaf',
      'summit:nss-2010 leaders',
      'summit:nss-2012 heads',
      'summit:nss-2012 leaders',
      'summit:nss-2014 heads',
    ])
  })
})
