import { checkRecord, type RecordFault } from './check-record.js'
import { readAnswer } from './draft.js'
import { NssError } from './errors.js'
import { kindOf } from './ids.js'
import { formatRecord } from './json/canonical.js'
import { KINDS, type KindRow } from './kind-table.js'
import type { Citation } from './kinds/evidence.js'
import { nearest } from './nearest.js'
import {
  type Field,
  isWithin,
  pointerTo,
  type Resolution,
  resolvePointer,
  shapeOf,
  tokensOf,
} from './shape.js'

/** What is to change in a record. */
export interface AmendInput {
  /** New values as they were typed, by field or JSON Pointer with lists by key; an empty one takes the field out. */
  readonly values: ReadonlyMap<string, string>
  /** The source that says so. Needed where a fact changes. */
  readonly source?: string
  /** What a reader should know about that citation. */
  readonly note?: string
}

/** One value that changed. */
export interface AmendedValue {
  /** JSON Pointer, lists by key. */
  readonly pointer: string
  /** What it was; `undefined` where there was nothing. */
  readonly from: unknown
  /** What it is now; `undefined` where it was taken out. */
  readonly to: unknown
}

/** A record with some values changed. */
export interface Amended {
  /** The file, in canonical form. */
  readonly text: string
  /** What changed, in the order in which it was given. */
  readonly changed: readonly AmendedValue[]
  /** Citations that were there before and name a value that has changed: whether they still bear it only a reader can tell. */
  readonly toRead: readonly Citation[]
  /** What is wrong with the record now; empty where it is valid. */
  readonly faults: readonly RecordFault[]
}

type Value = Record<string, unknown>

/** Where a new value goes. */
interface Place {
  readonly pointer: string
  readonly parent: Value | unknown[]
  readonly key: string | number
  readonly field: Field | undefined
  readonly factual: boolean
}

/**
 * Changes values of a record, and cites the source of the change for exactly these fields. Nothing else is touched.
 *
 * @param file the record, as its file holds it
 * @throws {NssError} `unknown-field` for a field that there is not; `invalid-argument` where a fact changes without a source
 * @example
 * amend(file, { values: new Map([['/heads/person:jan-jambon/capacity/title', 'Minister']]), source: 'source:levif-484079' }).text
 */
export function amend(file: unknown, { values, source, note }: AmendInput): Amended {
  const record = structuredClone(file) as Value & { id: string; cites?: Citation[] }
  const kind = kindOf(record.id) ?? 'source'
  const row: KindRow = KINDS[kind]
  const places = [...values].map(([name, text]) => ({
    ...placeOf(row.type, record, name.startsWith('/') ? name : `/${name}`),
    text: text.trim(),
  }))
  const facts = places.filter(({ factual }) => factual).map(({ pointer }) => pointer)
  if (facts.length > 0 && row.evidence === 'cites' && source === undefined)
    throw new NssError(
      'invalid-argument',
      `${facts[0]} is a fact, and a fact needs its source: name the one that says so.`,
      { given: facts[0] },
    )
  const toRead = (record.cites ?? []).filter(({ supports }) =>
    facts.some(
      (pointer) => supports?.some((one) => isWithin(pointer, one) || isWithin(one, pointer)) ?? true,
    ),
  )
  const changed = places.map(({ pointer, parent, key, field, text }) => {
    const place = parent as Record<string | number, unknown>
    const from = place[key]
    const to = text === '' ? undefined : readAnswer(field, text)
    if (to !== undefined) place[key] = to
    else if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete place[key]
    return { pointer, from, to }
  })
  // What is no longer there cannot be cited.
  const left = facts.filter((pointer) => resolvePointer(row.type, record, pointer).found)
  if (source !== undefined && record.cites && left.length > 0)
    cite(record.cites, {
      source: source as Citation['source'],
      locator: { kind: 'whole' },
      supports: left,
      basis: 'explicit',
      ...(note === undefined ? {} : { note }),
    })
  if (record.cites) record.cites = record.cites.flatMap((one) => stillCiting(row.type, record, one))
  const text = formatRecord(row.type, record)
  return { text, changed, toRead, faults: checkRecord(kind, JSON.parse(text)) }
}

/** Adds a citation, or its fields to one that is there for the same place of the same source. */
function cite(cites: Citation[], added: Citation): void {
  const same = cites.find(
    ({ source, locator, basis, note, supports }) =>
      source === added.source &&
      locator.kind === 'whole' &&
      basis === added.basis &&
      note === added.note &&
      supports !== undefined,
  )
  if (same) same.supports = [...new Set([...(same.supports ?? []), ...(added.supports ?? [])])]
  else cites.push(added)
}

/** A citation without the fields that are no longer there; none, where that was all of them. */
function stillCiting(type: string, record: Value, citation: Citation): Citation[] {
  if (citation.supports === undefined) return [citation]
  const supports = citation.supports.filter((one) => resolvePointer(type, record, one).found)
  return supports.length > 0 ? [{ ...citation, supports }] : []
}

/** Finds the place of a field, there already or not. */
function placeOf(type: string, record: Value, pointer: string): Place {
  const tokens = tokensOf(pointer)
  const last = tokens.at(-1) ?? ''
  const above = pointer.slice(0, pointer.lastIndexOf('/'))
  const parent = resolvePointer(type, record, above)
  if (!parent.found) throw unknown(record, pointer, parent)
  const factual = isFactual(type, record, tokens)
  const found = resolvePointer(type, record, pointer)
  if (Array.isArray(parent.value)) {
    if (!found.found) throw unknown(record, pointer, found)
    return { pointer, parent: parent.value, key: found.path.at(-1) as number, field: undefined, factual }
  }
  const fields = shapeOf(above === '' ? type : (parent.field?.type ?? ''), parent.value)?.fields ?? []
  const field = fields.find(({ name }) => name === last)
  if (!field || last === 'cites' || last === 'id')
    throw unknown(record, pointer, {
      token: last,
      candidates: fields.map(({ name }) => name).filter((name) => name !== 'cites' && name !== 'id'),
    })
  return { pointer, parent: parent.value as Value, key: last, field, factual }
}

/** Whether a pointer leads through factual fields only. */
function isFactual(type: string, record: Value, tokens: readonly string[]): boolean {
  const above = tokens.slice(0, -1)
  const parent = resolvePointer(type, record, above.reduce(pointerTo, ''))
  const own = above.length === 0 || isFactual(type, record, above)
  if (!own || !parent.found || Array.isArray(parent.value)) return own
  const shape = shapeOf(above.length === 0 ? type : (parent.field?.type ?? ''), parent.value)
  return shape?.fields.some(({ name, factual }) => name === tokens.at(-1) && factual === true) ?? false
}

function unknown(
  { id }: { readonly id?: unknown },
  pointer: string,
  { token, candidates }: Pick<Extract<Resolution, { found: false }>, 'token' | 'candidates'>,
): NssError {
  const near = nearest(token, candidates)
  const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : `There are ${candidates.join(', ')}.`
  return new NssError('unknown-field', `${String(id)} has no ${pointer} to change. ${hint}`, {
    given: pointer,
    nearest: near,
  })
}
