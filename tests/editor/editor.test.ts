/** What somebody sees who types against the packed packages in an editor: hovers, completions, corrections. */

import ts59 from 'ts59'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, installApp } from '../support/packed.ts'
import { type Editor, openEditor } from './editor.ts'

const IMPORT = `import { absences, attendance, participations, record, states, summits } from '@nuclear-security-summits/sdk'\n`

let app: App
beforeAll(async () => {
  app = await installApp({ manager: 'npm', install: ['sdk'] })
})

// TypeScript 7 has no language service that a program could call; tests/install runs its compiler over the same mistakes.
describe.each([
  ['TypeScript 6', ts],
  ['TypeScript 5.9', ts59 as unknown as typeof ts],
])('%s', (_, compiler) => {
  let editor: Editor
  beforeAll(() => {
    editor = openEditor(compiler, app.folder)
  })

  describe('over an id', () => {
    test.each([
      ['summit:nss-2010', 'Washington', '2010-04-12'],
      ['summit:nss-2012', 'Seoul', '2012-03-26'],
      ['summit:nss-2014', 'The Hague', '2014-03-24'],
      ['summit:nss-2016', 'Washington', '2016-03-31'],
    ])('%s tells the record in a line: city and date', (id, city, date) => {
      const shown = editor.hover(`${IMPORT}summits.byId['‸${id}']`)
      expect(shown).toContain(city)
      expect(shown).toContain(date)
    })

    test('the type is that of the record, and of a union the branch', () => {
      expect(editor.hover(`${IMPORT}const ‸one = participations.byId['part:nss-2016.rus']`)).toContain(
        'AbsentParticipation',
      )
      expect(editor.hover(`${IMPORT}const ‸one = record('summit:nss-2016')`)).toContain(': Summit')
    })
  })

  test('over a field stands what the schema says of it', () => {
    const shown = editor.hover(`${IMPORT}summits.byId['summit:nss-2016'].‸ordinal`)
    expect(shown).toMatch(/ordinal: number\n\S.*/)
  })

  describe('completes', () => {
    test('ids, each with its line', () => {
      const offered = editor.complete(`${IMPORT}summits.byId['‸']`)
      expect([...offered.keys()]).toEqual(expect.arrayContaining(['summit:nss-2010', 'summit:nss-2016']))
      expect(offered.get('summit:nss-2014')).toContain('The Hague')
    })

    test('the fields that where() can compare, and no other', () => {
      const offered = [...editor.complete(`${IMPORT}summits.where({ ‸ })`).keys()]
      expect(offered).toEqual(expect.arrayContaining(['host', 'ordinal', 'series']))
      // A range of dates is not one value.
      expect(offered).not.toContain('dates')
      expect(offered).not.toContain('outcome')
    })

    test('ids where a question wants them', () => {
      const offered = [...editor.complete(`${IMPORT}attendance({ summit: '‸' })`).keys()]
      expect(offered.length).toBeGreaterThan(0)
      for (const id of offered) expect(id).toMatch(/^summit:/)
    })

    test('after a test of the outcome, what only those have', () => {
      const loop = (outcome: string) =>
        `${IMPORT}for (const one of attendance()) if (one.outcome === '${outcome}') one.‸`
      const [absent, present] = [editor.complete(loop('absent')), editor.complete(loop('present'))]
      expect([absent.has('reasons'), absent.has('heads')]).toEqual([true, false])
      expect([present.has('reasons'), present.has('heads')]).toEqual([false, true])
    })
  })

  describe('of a slip', () => {
    test.each([
      ["summits.byId['summit:nss2016']", "Did you mean 'summit:nss-2016'?"],
      ["attendance({ summit: 'summit:nss2016' })", `Did you mean '"summit:nss-2016"'?`],
      ['summits.where({ ordinl: 4 })', "Did you mean to write 'ordinal'?"],
      ["summits.where({ host: 'state:usaa' })", `Did you mean '"state:usa"'?`],
    ])('%s: it names the nearest', (code, words) => {
      const [fault = '', ...more] = editor.faults(`${IMPORT}${code}`)
      expect(more).toEqual([])
      expect(fault).toContain(words)
    })

    test('the id of one kind does not fit where another is due', () => {
      const [fault] = editor.faults(`${IMPORT}states.get('summit:nss-2016')`)
      expect(fault).toMatch(/^TS2345: /)
    })

    test('without one there is nothing to see', () => {
      expect(editor.faults(`${IMPORT}absences({ summit: 'summit:nss-2016' }).length`)).toEqual([])
    })
  })
})
