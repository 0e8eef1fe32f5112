import type { Citation, Locator, Span } from '../kinds/evidence.js'
import type { DateRange } from '../kinds/values.js'
import { isFact, typeOf, type Visit, walk } from '../shape.js'
import type { Entry } from './dataset.js'
import { remembered } from './remembered.js'

/** A record, as far as a walk through it needs to know it. */
export type Walked = Pick<Entry, 'kind' | 'record'>

/** A visit of a value whose field says of what type it is. */
type VisitOf<T> = Visit & { readonly value: T }

/** What rules look for in a record, each in canonical order and at whatever depth. */
export interface Visits {
  /** Every value: see `walk`. */
  readonly all: readonly Visit[]
  /** Plain values that say something about the world. */
  readonly facts: readonly Visit[]
  /** Ids of records, its own aside. */
  readonly references: readonly VisitOf<string>[]
  readonly dates: readonly VisitOf<string>[]
  /** Texts that may hold anything: no ids, and no words of a list. */
  readonly texts: readonly VisitOf<string>[]
  /** Values of an interface or union, whichever. */
  readonly objects: readonly Visit[]
  readonly citations: readonly VisitOf<Citation>[]
  readonly locators: readonly VisitOf<Locator>[]
  readonly spans: readonly VisitOf<Span>[]
  readonly dateRanges: readonly VisitOf<DateRange>[]
}

/** What is in a record, sorted in one walk for all rules. */
export const visitsIn: (entry: Walked) => Visits = /* @__PURE__ */ remembered(({ kind, record }) => {
  const all = walk(typeOf(kind), record)
  const facts: Visit[] = []
  const references: Visit[] = []
  const dates: Visit[] = []
  const texts: Visit[] = []
  const objects: Visit[] = []
  const citations: Visit[] = []
  const locators: Visit[] = []
  const spans: Visit[] = []
  const dateRanges: Visit[] = []
  const ofType: Readonly<Record<string, Visit[]>> = {
    Citation: citations,
    Locator: locators,
    Span: spans,
    DateRange: dateRanges,
  }
  for (const visit of all) {
    const { type, refs, plain, values, name } = visit.field
    if (isFact(visit)) facts.push(visit)
    if (type) {
      objects.push(visit)
      ofType[type]?.push(visit)
    } else if (refs) {
      if (name !== 'id') references.push(visit)
    } else if (plain === 'date') dates.push(visit)
    else if (!values && typeof visit.value === 'string') texts.push(visit)
  }
  // The schema has seen to it that each value is what its field says.
  return { all, facts, references, dates, texts, objects, citations, locators, spans, dateRanges } as Visits
})

/** The citations of a record as a whole, not of something in it. */
export const citesOf = (record: object): readonly Citation[] =>
  (record as { cites?: readonly Citation[] }).cites ?? []
