/** The sum that `npm test` ends with, on made-up reports: nothing that went wrong may read as "0 failed". */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { concludeRun, sumReports } from '../../scripts/lib/report.mjs'
import { scratchFolder } from '../support/packed.ts'

type Status = 'passed' | 'failed' | 'pending'

const file = (statuses: Status[], status = statuses.includes('failed') ? 'failed' : 'passed') => ({
  name: 'some.test.ts',
  status,
  assertionResults: statuses.map((each, index) => ({ fullName: `test ${index + 1}`, status: each })),
})

/** The last lines and the exit code, for packages with these reports; undefined stands for a missing one. */
const conclude = (reports: (ReturnType<typeof file>[] | string | undefined)[], code = 0) => {
  const folder = scratchFolder('reports')
  const entries = reports.map((report, index) => {
    const path = join(folder, `${index}.json`)
    if (typeof report === 'string') writeFileSync(path, report)
    else if (report !== undefined) writeFileSync(path, JSON.stringify({ testResults: report }))
    return { name: `package-${index}`, path }
  })
  return concludeRun(sumReports(entries), code)
}

test('all green', () => {
  const result = conclude([[file(['passed', 'passed'])], [file(['passed'])]])
  expect(result).toEqual({ lines: ['3 passed, 0 failed'], code: 0 })
})

test('red keeps the exit code of the run', () => {
  const { lines, code } = conclude([[file(['passed', 'failed'])]], 7)
  expect(lines.at(-1)).toBe('1 passed, 1 failed')
  expect(code).toBe(7)
})

test('red tests under a green exit code are red', () => {
  expect(conclude([[file(['failed'])]]).code).toBe(1)
})

test('what was skipped is named before the sum', () => {
  const { lines } = conclude([[file(['passed', 'pending'])]])
  expect(lines).toEqual(['Skipped (1):', '  package-0: test 2', '1 passed, 0 failed'])
})

test.each([
  ['missing', undefined],
  ['broken', '{"testRes'],
])('a %s report is a failure', (_, report) => {
  const { lines, code } = conclude([[file(['passed'])], report])
  expect(lines.at(-2)).toContain('package-1')
  expect(lines.at(-1)).toBe('1 passed, 1 failed')
  expect(code).toBe(1)
})

test('a test file that did not load is a failure', () => {
  const { lines, code } = conclude([[file(['passed']), file([], 'failed')]])
  expect(lines.at(-1)).toBe('1 passed, 1 failed')
  expect(code).toBe(1)
})

test('a failed build or type check is a failure', () => {
  expect(conclude([[file(['passed'])]], 2)).toMatchObject({ code: 2 })
  expect(conclude([[file(['passed'])]], 2).lines.at(-1)).toBe('1 passed, 1 failed')
})

test('nothing ran is a failure', () => {
  expect(conclude([]).lines.at(-1)).toBe('0 passed, 1 failed')
  expect(conclude([[]]).code).toBe(1)
})
