/**
 * Freezes a value of JSON, and all in it. By loops: `Object.values` takes ten times as long.
 *
 * @returns the same value
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  Object.freeze(value)
  if (Array.isArray(value)) for (let at = 0; at < value.length; at += 1) deepFreeze(value[at])
  else for (const key in value) deepFreeze(value[key])
  return value
}
