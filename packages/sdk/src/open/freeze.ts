/**
 * Freezes a value of JSON, and all in it. By loops: `Object.values` takes ten times as long.
 *
 * @returns the same value
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) for (const one of value) deepFreeze(one)
  else for (const key in value) deepFreeze(value[key])
  return Object.freeze(value)
}
