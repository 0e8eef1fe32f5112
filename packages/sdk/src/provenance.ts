import type { Citation, Id, SourceId, StateId } from '@nuclear-security-summits/data'
import { NssError, nearest } from '@nuclear-security-summits/model/core'
import { GRADES, type Grade } from '@nuclear-security-summits/model/fields'
import { checkFields } from './check-fields.js'
import { sources } from './collections/sources.js'
import { states } from './collections/states.js'
import { evidence, type FactEvidence } from './evidence.js'
import { allRecords } from './records.js'

/** A fact with its record and everything that supports it. */
export interface Fact extends FactEvidence {
  /** The record in which it stands. */
  readonly record: Id
}

/** Which facts. Each may be left out; together they narrow. */
export interface FactQuery {
  /** Only of this record. */
  readonly record?: Id
  /** Only what this source supports. */
  readonly source?: SourceId
  /** Only what rests on this basis alone: `inferred` finds what nobody says in so many words. */
  readonly basis?: Citation['basis']
  /** Only what is supported no better than this. */
  readonly grade?: Grade
  /** Only what rests on sources that all speak for one state: that state, or `any` of them. */
  readonly side?: StateId | 'any'
}

const FIELDS = ['record', 'source', 'basis', 'grade', 'side']

/** The state for which every source of a fact speaks, if there is one. */
function sideOf({ supports }: FactEvidence): StateId | undefined {
  const sides = new Set(supports.map(({ source }) => source.alignment))
  const [side] = sides
  return sides.size === 1 ? side : undefined
}

let all: readonly Fact[] | undefined

/**
 * The facts of the record by how they are known. Every plain value that says something about the world is one.
 *
 * @throws {NssError} `unknown-id`, `unknown-field`; `invalid-argument` for a grade that there is not
 * @example
 * facts({ basis: 'inferred' }).map(({ record, pointer }) => `${record} ${pointer}`)
 */
export function facts(query: FactQuery = {}): readonly Fact[] {
  checkFields(query, FIELDS, 'A question about facts')
  const { record, basis, grade } = query
  const source = query.source === undefined ? undefined : sources.get(query.source).id
  const side = query.side === undefined || query.side === 'any' ? query.side : states.get(query.side).id
  if (grade !== undefined && !GRADES.includes(grade))
    throw new NssError(
      'invalid-argument',
      `There is no grade "${String(grade)}". There are ${GRADES.join(', ')}.`,
      {
        given: grade,
        nearest: nearest(String(grade), GRADES),
      },
    )
  all ??= Object.freeze([...allRecords()].flatMap((one) => factsOf(one.record.id)))
  return (record === undefined ? all : factsOf(record)).filter((fact) => {
    if (source !== undefined && !fact.supports.some((support) => support.source.id === source)) return false
    if (basis !== undefined && !fact.supports.every((support) => support.basis === basis)) return false
    if (grade !== undefined && fact.grade !== grade) return false
    if (side === undefined) return true
    const own = sideOf(fact)
    return own !== undefined && (side === 'any' || side === own)
  })
}

const factsOf = (record: Id): Fact[] => evidence(record).map((fact) => ({ record, ...fact }))
