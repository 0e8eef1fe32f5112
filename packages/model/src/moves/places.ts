import { idsInText } from '../replace-ids.js'

/**
 * The places in which a record names an id, as JSON Pointers with lists by number: where it refers to it, and where a pointer uses it as
 * a key. What prose says is no reference.
 */
export function placesNaming(id: string, value: unknown, at = ''): string[] {
  if (typeof value === 'string')
    return value === id || (value.startsWith('/') && idsInText(value).includes(id)) ? [at] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, own]) => placesNaming(id, own, `${at}/${name}`))
}
