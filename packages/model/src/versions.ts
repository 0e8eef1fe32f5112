/** What a folder of records is called that is being edited: it has no version yet. */
export const UNRELEASED = 'unreleased'

/**
 * Whether a text is the version of a release: three numbers.
 *
 * @example
 * isVersion('0.2.0') // true
 */
export const isVersion = (text: unknown): text is string =>
  typeof text === 'string' && /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(text)

const numbers = (version: string): number[] => version.split('.').map(Number)

/**
 * Compares two versions of releases by their numbers, as `sort` wants it.
 *
 * @example
 * ['0.10.0', '0.9.1'].sort(compareVersions) // ['0.9.1', '0.10.0']
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)]
  const at = left.findIndex((number, index) => number !== right[index])
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

/**
 * The minor version after a version: `0.2.0` after `0.1.3`.
 *
 * @example
 * nextMinor('0.1.3') // '0.2.0'
 */
export function nextMinor(version: string): string {
  const [major = 0, minor = 0] = numbers(version)
  return `${major}.${minor + 1}.0`
}
