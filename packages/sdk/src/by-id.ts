import type { WithId } from './collection.js'

/** Where a former id went: see `redirects.json` of the dataset. */
export interface Former {
  readonly from: string
  readonly to: readonly string[]
  readonly reason: string
  readonly since: string
  readonly note?: string
}

/** The former ids that lead to one other, with that. */
export const leading = (moved: () => readonly Former[]): [from: string, to: string][] =>
  moved().flatMap(({ from, to: [target, ...others] }) => (target && !others[0] ? [[from, target]] : []))

/**
 * The records by id, put together at the first call. All that an app carries which asks for nothing else: apart from the collections,
 * whose members cannot be left out one by one.
 */
export function recordsById<ById extends object>(
  load: () => readonly WithId[],
  moved: () => readonly Former[],
): () => ById {
  let byId: Record<string, WithId> | undefined
  return () => {
    if (!byId) {
      // No prototype: "constructor" and "__proto__" are ids that nobody has.
      byId = Object.create(null) as Record<string, WithId>
      for (const record of load()) byId[record.id] = record
      // A former id leads to its record when it is asked for, and is none of the ids when they are listed.
      for (const [from, to] of leading(moved))
        if (byId[to] && !byId[from]) Object.defineProperty(byId, from, { value: byId[to] })
      Object.freeze(byId)
    }
    return byId as unknown as ById
  }
}
