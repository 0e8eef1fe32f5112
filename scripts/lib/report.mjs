// @ts-check
/** The sum of the test reports that each package leaves in reports/vitest.json. */
import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Sum
 * @property {number} passed
 * @property {number} failed tests that failed, test files that did not load, packages without a report
 * @property {string[]} skipped names of the tests that were skipped
 * @property {string[]} notes what else went wrong, a line each
 */

/**
 * @typedef {object} TestFile a test file as vitest's JSON reporter writes it
 * @property {string} name
 * @property {string} status
 * @property {{ fullName: string, status: string }[]} assertionResults
 */

/**
 * @param {string} path
 * @returns {TestFile[] | undefined}
 */
const readReport = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults
  } catch {
    return undefined
  }
}

/**
 * @param {{ name: string, path: string }[]} reports package names and the report that each should have left
 * @returns {Sum}
 */
export const sumReports = (reports) => {
  /** @type {Sum} */
  const sum = { passed: 0, failed: 0, skipped: [], notes: [] }
  for (const { name, path } of reports) {
    const files = readReport(path)
    if (files === undefined) {
      sum.failed += 1
      sum.notes.push(`No test report from ${name}: its build or its tests did not run to the end.`)
    }
    for (const file of files ?? []) {
      const count = (/** @type {string} */ status) =>
        file.assertionResults.filter((test) => test.status === status).length
      sum.passed += count('passed')
      sum.failed += count('failed')
      if (file.status === 'failed' && count('failed') === 0) {
        sum.failed += 1
        sum.notes.push(`Test file failed outside its tests: ${file.name}`)
      }
      const skipped = file.assertionResults.filter((test) => !['passed', 'failed'].includes(test.status))
      sum.skipped.push(...skipped.map((test) => `${name}: ${test.fullName}`))
    }
  }
  return sum
}

/**
 * The lines to print after a run, the sum last, and the exit code. A run that went wrong anywhere never says "0 failed".
 *
 * @param {Sum} sum
 * @param {number} code exit code of the run
 * @returns {{ lines: string[], code: number }}
 */
export const concludeRun = (sum, code) => {
  const notes = [...sum.notes]
  let { failed } = sum
  if (sum.passed + failed === 0) {
    failed = 1
    notes.push('No test ran.')
  } else if (code !== 0 && failed === 0) {
    failed = 1
    notes.push(
      'Something outside the tests failed (a build, a type check, a package without tests): see above.',
    )
  }
  const lines = [
    ...(sum.skipped.length > 0 ? [`Skipped (${sum.skipped.length}):`] : []),
    ...sum.skipped.map((name) => `  ${name}`),
    ...notes,
    `${sum.passed} passed, ${failed} failed`,
  ]
  return { lines, code: code || (failed > 0 ? 1 : 0) }
}
