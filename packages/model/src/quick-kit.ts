/** What the quick checks share, see scripts/quick.mjs. */

/** Whether a value is a text of that many characters: code points, as JSON Schema counts. Most texts need no counting. */
export const isText = (value: unknown, least: number): boolean =>
  typeof value === 'string' && (value.length >= 2 * least || [...value].length >= least)

/** Whether all of a list of strings differ. */
export function isUnique(list: readonly string[]): boolean {
  if (list.length > 16) return new Set(list).size === list.length
  for (let i = 1; i < list.length; i += 1)
    for (let j = 0; j < i; j += 1) if (list[i] === list[j]) return false
  return true
}
