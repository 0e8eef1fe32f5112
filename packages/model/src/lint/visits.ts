import type { Citation } from '../kinds/evidence.js'
import { type Path, typeOf, type Visit, walk } from '../shape.js'
import type { Entry } from './dataset.js'
import { remembered } from './remembered.js'

/** A record, as far as a walk through it needs to know it. */
export type Walked = Pick<Entry, 'kind' | 'record'>

/** Every value of a record: see `walk`. */
export const visitsOf: (entry: Walked) => readonly Visit[] = /* @__PURE__ */ remembered(({ kind, record }) =>
  walk(typeOf(kind), record),
)

/** The values of each interface or union in a record, by its name: its spans, its citations. */
const byType = /* @__PURE__ */ remembered((entry: Walked) => {
  const groups = new Map<string, Visit[]>()
  for (const visit of visitsOf(entry)) {
    const { type } = visit.field
    if (type === undefined) continue
    const group = groups.get(type)
    if (group) group.push(visit)
    else groups.set(type, [visit])
  }
  return groups
})

/** Every value of an interface or union in a record, at whatever depth. */
export const visitsOfType = (entry: Walked, type: string): readonly Visit[] => byType(entry).get(type) ?? []

/** A citation, with its place in the record. */
export interface PlacedCitation {
  readonly citation: Citation
  readonly path: Path
}

/** Every citation of a record, at whatever depth. */
export const citationsOf: (entry: Walked) => readonly PlacedCitation[] = /* @__PURE__ */ remembered((entry) =>
  visitsOfType(entry, 'Citation').map(({ value, path }) => ({ citation: value as Citation, path })),
)
