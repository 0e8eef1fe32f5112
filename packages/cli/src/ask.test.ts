import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  attendance,
  commitments,
  documents,
  gaps,
  instruments,
  jointStatements,
  matrix,
  timeline,
} from '@nuclear-security-summits/sdk'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { nss } from '../test-support/nss.js'

describe('what is asked of the record', () => {
  test.each([
    [['summit', '2016'], attendance({ summit: 'summit:nss-2016' }).length],
    [['state', 'RU'], attendance({ state: 'state:rus' }).length],
    [['matrix'], matrix().length],
    [['gaps'], gaps().length],
    [['documents'], documents.size],
    [['documents', '--addressing', 'IAEA'], documents.addressing('org:iaea').length],
    [['joint-statements'], jointStatements.size],
    [['joint-statements', '--signed-by', 'JO'], jointStatements.signedBy('state:jor').length],
    [['joint-statements', '--pairs'], jointStatements.pairs().length],
    [['joint-statements', '--later'], jointStatements.laterJoiners().length],
    [
      ['joint-statements', 'INFCIRC', '869'],
      jointStatements.byId['doc:nss-2014-js-strengthening-implementation'].subscribers.length,
    ],
    [['commitments'], commitments.size],
    [['commitments', 'BE', '--summit', '2010'], commitments.of('state:bel', 'summit:nss-2010').length],
    [['commitments', '--pivot'], commitments.pivot().length],
    [['commitments', '--disagreements'], commitments.disagreements().length],
    [['instruments'], instruments.size],
    [['timeline', '--kind', 'event'], timeline({ kinds: ['event'] }).length],
  ] as const)('nss %j has as many rows in CSV and JSON as the SDK', async (args, rows) => {
    const [csv, json] = await Promise.all([nss([...args, '--csv']), nss([...args, '--json'])])
    expect(csv.code).toBe(0)
    expect(parse(csv.out, { columns: true })).toHaveLength(rows)
    expect(JSON.parse(json.out)).toHaveLength(rows)
    expect(csv.err).toBe('')
  })

  test.each(['RU', 'rus', 'Russia', 'Russian Federation'])('nss state %s finds Russia', async (input) => {
    const { code, err } = await nss(['state', input])
    expect(code).toBe(0)
    expect(err).toBe('Russia (RU, RUS, 643)\n')
  })

  test.each([
    [['state', 'XX'], /^nss: There is no state "XX" in the record\. There are AE AM AR /],
    [['state', 'Rusia'], /Nearest: Russia\./],
    [
      ['summit', '2011'],
      /^nss: There was no summit "2011"\.\n {2}Summits were held in 2010, 2012, 2014, 2016\./,
    ],
    [['person', 'Dmitri Nobody'], /^nss: /],
    [
      ['matrix', '--region', 'Mars'],
      /There is no region "Mars"\.\n {2}There are Africa, Americas, Asia, Europe, Oceania\./,
    ],
    [['timeline', '--from', '2016-04', '--to', '2016-03'], /turn them round/],
    [['timeline', '--from', 'yesterday'], /is not a date such as/],
    [['mentions', '--form', 'nick'], /There is no form "nick"\./],
    [['documents', '--kind', 'comunique'], /There is no kind of document "comunique"\./],
    [['joint-statements', '--theme', 'cakes'], /There is no theme "cakes"\.\n {2}There are architecture,/],
    [['joint-statements', 'doc:nss-2016-communique'], /doc:nss-2016-communique is no joint statement\./],
    [['joint-statements', '--signed-by', 'IN', '--not-signed-by', 'PK'], /Give one of them at a time\./],
    [['commitments', 'Belgum'], /Nearest: Belgium\./],
    [['commitments', '--kind', 'promise'], /There are pledge, deed\./],
    [['commitments', '--summit', '2018'], /There was no summit "2018"\./],
  ] as const)('nss %j says what there is', async (args, words) => {
    const { code, out, err } = await nss(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(words)
    expect(err).not.toMatch(/^ {4}at /m)
  })

  test.each([
    [['joint-statements', '--summit', '2010'], 'No such joint statement of the 2010 Nuclear Security Summit'],
    [['joint-statements', '--signed-by', 'Iran'], 'There is no such joint statement in the record.'],
    [['commitments', 'Iran'], 'There is no such commitment of Iran in the record.'],
    [['timeline', '--from', '2030'], 'Nothing lies in that range.'],
  ])('nss %j has nothing, and says so', async (args, words) => {
    const { code, out, err } = await nss(args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(words)
    const csv = await nss([...args, '--csv'])
    expect(csv.code).toBe(1)
    expect(parse(csv.out, { columns: true })).toEqual([])
  })

  test('what a state is not known to have signed does not count lists that are not whole', async () => {
    const { out, err } = await nss([
      'joint-statements',
      '--not-signed-by',
      'India',
      '--summit',
      '2016',
      '--csv',
    ])
    expect(parse(out, { columns: true })).toHaveLength(
      jointStatements.notSignedBy('state:ind', { summit: 'summit:nss-2016' }).length,
    )
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /^Of \d+ more, whose lists are not whole, it is not known whether India signed: nss gaps\. $/,
    )
  })

  test('a person is found by a spelling that a source has', async () => {
    const [by, other] = await Promise.all([
      nss(['person', 'Dmitry Medvedev']),
      nss(['person', 'Дмитрий Медведев']),
    ])
    expect(other).toEqual(by)
  })
})

describe('attach', () => {
  const other = 'Nothing of this stands in the article that the record describes, whatever it may be about.\n'

  test('another text is exit code 1, and nothing is written for it', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'nss-attach-')), 'article.json')
    const { code, err } = await nss(['attach', '-', '--out', out], { input: other })
    expect(code).toBe(2)
    expect(err).toContain('Nothing was written.')
    expect(() => readFileSync(out)).toThrow()
    const plain = await nss(['attach', '-'], { input: other })
    expect(plain.code).toBe(1)
    expect(plain.out).toContain('This is another text')
  })

  test.each([
    ['', 'The file is empty.'],
    [Uint8Array.of(0xff, 0xfe, 0x41), 'The file is not UTF-8.'],
  ])('%j cannot be read', async (input, words) => {
    const { code, err } = await nss(['attach', '-'], { input })
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  test('a file that there is not, and a folder', async () => {
    expect((await nss(['attach', 'no-such.txt'])).err).toContain('There is no such file.')
    expect((await nss(['attach', tmpdir()])).code).toBe(2)
  })

  test('a span of words wants the recorded segment', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'nss-span-')), 'other.txt')
    writeFileSync(file, other)
    expect((await nss(['span', file, 'p3', 'Nothing'])).err).toContain(
      'Segment p3 of your copy is not the recorded one.',
    )
    expect((await nss(['span', file, 'p33', 'Nothing'])).err).toContain('Did you mean p3?')
  })
})
