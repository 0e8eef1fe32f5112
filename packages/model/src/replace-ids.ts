/** What an id can stand for that is replaced: the id, and what to write instead. */
export type NewIds = ReadonlyMap<string, string>

/** Every id in a text, as a word of its own. */
const IDS = /(?<![a-z0-9:.-])[a-z]+:[a-z0-9]+(?:[-.][a-z0-9]+)*(?![a-z0-9]|[-.][a-z0-9])/g

/** The ids that stand in a text: as the whole of it, in a JSON Pointer, in a sentence. */
export const idsInText = (text: string): string[] => text.match(IDS) ?? []

const inText = (text: string, ids: NewIds): string => text.replace(IDS, (id) => ids.get(id) ?? id)

/**
 * A copy of a value in which ids are replaced wherever they stand: as references, in pointers that use them as keys, in prose. A list
 * of plain values that would hold one twice holds it once. What holds none of the ids is given back as it is.
 *
 * @example
 * replaceIds({ host: 'state:old', cites: [{ supports: ['/heads/state:old'] }] }, new Map([['state:old', 'state:new']]))
 */
export function replaceIds(value: unknown, ids: NewIds): unknown {
  if (ids.size === 0) return value
  if (typeof value === 'string') return inText(value, ids)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const elements = value.map((element) => replaceIds(element, ids))
    if (elements.every((element, index) => element === value[index])) return value
    return elements.filter(
      (element, index) => typeof element !== 'string' || elements.indexOf(element) === index,
    )
  }
  const fields = Object.entries(value).map(([name, own]) => [name, replaceIds(own, ids)] as const)
  const same = fields.every(([name, own]) => own === (value as Record<string, unknown>)[name])
  return same ? value : Object.fromEntries(fields)
}
