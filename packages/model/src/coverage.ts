import { KINDS, type KindRow } from './kind-table.js'
import type { Citation } from './kinds/evidence.js'
import type { Entry } from './lint/dataset.js'
import { isFact, isWithin, typeOf, type Visit, walk } from './shape.js'

/**
 * How narrowly a citation supports a fact, best first: `section`, a span, segment or section of the source; `page`; `field`, the
 * whole source, but with the field named; `record`, a whole source for a whole record.
 */
export const GRADES = ['section', 'page', 'field', 'record'] as const

/** One of {@link GRADES}. */
export type Grade = (typeof GRADES)[number]

/** One fact of a record, and how well it is covered. */
export interface FactCoverage {
  /** JSON Pointer, lists by key. */
  readonly pointer: string
  /** Best grade of the citations that support it; `undefined` where none does. */
  readonly grade: Grade | undefined
  /** The citations that support it. */
  readonly cites: readonly Citation[]
}

/**
 * Whether a citation supports the fact at a pointer: it names it, or that in which it lies, or nothing in particular.
 *
 * @example
 * supports({ source: 'source:tass-865989', locator: { kind: 'page', first: 3 }, basis: 'explicit', supports: ['/dates'] }, '/dates/start') // true
 */
export const supports = (citation: Citation, pointer: string): boolean =>
  citation.supports === undefined || citation.supports.some((one) => isWithin(pointer, one))

/**
 * How narrowly a citation supports what it supports.
 *
 * @example
 * gradeOf({ source: 'source:tass-865989', locator: { kind: 'page', first: 3 }, basis: 'explicit', supports: ['/dates'] }) // 'page'
 */
export function gradeOf({ supports: fields, locator }: Citation): Grade {
  if (fields === undefined) return 'record'
  if (locator.kind === 'whole') return 'field'
  return locator.kind === 'page' ? 'page' : 'section'
}

const isCitation = ({ field }: Visit): boolean => field.type === 'Citation'

/** The citations of a record: its own, and those that stand in an element of a list, such as an assessment, for that element. */
function citationsAmong(citations: readonly Visit[], record: object): Citation[] {
  const own = (record as { cites?: readonly Citation[] }).cites ?? []
  const inside = citations.flatMap(({ value, pointer }): Citation[] => {
    const at = pointer.split('/').slice(0, -2).join('/')
    return at === '' ? [] : [{ ...(value as Citation), supports: [at] }]
  })
  return [...own, ...inside]
}

/**
 * The citations that support a field of a record, or something in it.
 *
 * @param type name of an interface or union
 * @param pointer JSON Pointer, lists by key
 */
export const citationsAt = (type: string, record: object, pointer: string): Citation[] =>
  citationsAmong(walk(type, record).filter(isCitation), record).filter(
    (citation) =>
      supports(citation, pointer) || citation.supports?.some((one) => isWithin(one, pointer)) === true,
  )

/**
 * The coverage of every fact of a record. Records whose evidence is of another form (a span, the variants of a dispute, themselves)
 * have none to count.
 *
 * @example
 * lint(await readFiles('data')).dataset.of('summit').flatMap(coverageOf).every(({ grade }) => grade !== undefined) // true
 */
export function coverageOf(entry: Pick<Entry, 'kind' | 'record'>): FactCoverage[] {
  const visits = walk(typeOf(entry.kind), entry.record)
  return coverageAmong(visits.filter(isFact), visits.filter(isCitation), entry)
}

/** The same of a record through which somebody has walked, and has its facts and its citations, wherever they stand. */
export function coverageAmong(
  facts: readonly Visit[],
  citations: readonly Visit[],
  { kind, record }: Pick<Entry, 'kind' | 'record'>,
): FactCoverage[] {
  const row: KindRow = KINDS[kind]
  if (row.evidence !== 'cites') return []
  const cites = citationsAmong(citations, record).map((citation) => ({ citation, grade: gradeOf(citation) }))
  return facts.map(({ pointer }) => {
    const good = cites.filter(({ citation }) => supports(citation, pointer))
    const grade = GRADES.find((one) => good.some((it) => it.grade === one))
    return { pointer, grade, cites: good.map(({ citation }) => citation) }
  })
}

/** Number of facts by grade; `none` has no citation. */
export type CoverageCounts = Readonly<Record<Grade | 'none', number>>

/**
 * Counts the facts of many records by grade.
 *
 * @example
 * countCoverage(lint(await readFiles('data')).dataset.entries).none // 0
 */
export function countCoverage(entries: Iterable<Pick<Entry, 'kind' | 'record'>>): CoverageCounts {
  return countFacts([...entries].flatMap(coverageOf))
}

/** Counts facts by grade. */
export function countFacts(facts: readonly FactCoverage[]): CoverageCounts {
  const counts = { section: 0, page: 0, field: 0, record: 0, none: 0 }
  for (const { grade } of facts) counts[grade ?? 'none'] += 1
  return counts
}
