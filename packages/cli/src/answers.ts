import { CliError } from './errors.js'

/**
 * What `field=value` says, for each of several.
 *
 * @throws {CliError} for what is no such pair, or a field given twice
 */
export function answersOf(pairs: readonly string[]): Map<string, string> {
  const answers = new Map<string, string>()
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const field = pair.slice(0, Math.max(at, 0)).trim()
    if (field === '') throw new CliError(`"${pair}" is no field=value.`, 'Such as: name="nuclear security"')
    if (answers.has(field)) throw new CliError(`"${field}" is given twice.`)
    answers.set(field, pair.slice(at + 1))
  }
  return answers
}
