import equal from 'fast-deep-equal'
import { NssError } from '../errors.js'
import type { ChangedRecord, Changes, FactChange, LostId, MovedId, WordingChange } from '../kinds/changes.js'
import { idsInText, type NewIds, replaceIds } from '../replace-ids.js'
import { compareVersions, isVersion, UNRELEASED } from '../versions.js'
import { bumpOf } from './bump.js'
import { Names } from './names.js'
import { type Difference, differences } from './records.js'
import { type Destination, destinationsOf } from './redirects.js'
import { schemaChanges } from './schemas.js'
import { majorOf, type PlainRecord, recordsById, type Snapshot } from './snapshot.js'

/** What {@link diff} may be told. */
export interface DiffOptions {
  /** Compare datasets of different major versions all the same, as whoever makes a major release has to. */
  readonly acrossMajors?: boolean
}

/**
 * What differs between two datasets: the same for the same two, in a stable order. A renamed or merged id is followed, so that a record
 * that names it is not changed by that.
 *
 * @param old the base of the comparison
 * @throws {NssError} `same-version`; `other-major`; `invalid-argument` where the old one is the newer; `redirect-loop`
 * @example
 * const { changed, added, bump } = diff(await readSnapshot('node_modules/@nuclear-security-summits/data'), await readSnapshot('data'))
 */
export function diff(old: Snapshot, next: Snapshot, { acrossMajors = false }: DiffOptions = {}): Changes {
  checkVersions(old, next, acrossMajors)
  const [before, after] = [sideOf(old), sideOf(next)]
  const moved = movesBetween(before, after)
  const partners = partnersOf(before, after, moved)
  const targets = new Set(moved.flatMap(({ to }) => to))
  const names = new Names(after.records)
  const changes = {
    changed: changedRecords(partners, after, names),
    added: [...after.records.keys()]
      .filter((id) => !partners.has(id) && !targets.has(id))
      .map((id) => ({ id, name: names.of(id) })),
    moved,
    lost: lostIds(before, after),
    schemas: old.schemas && next.schemas ? schemaChanges(old.schemas, next.schemas) : [],
    exports: goneExports(old, next),
  }
  return { from: old.version, to: next.version, bump: bumpOf(changes).bump, ...changes }
}

/** One of the two datasets, ready to look things up. */
interface Side {
  readonly snapshot: Snapshot
  readonly records: ReturnType<typeof recordsById>
  /** Where former ids went. */
  readonly former: ReadonlyMap<string, Destination>
}

const sideOf = (snapshot: Snapshot): Side => ({
  snapshot,
  records: recordsById(snapshot),
  former: destinationsOf(snapshot),
})

function checkVersions(old: Snapshot, next: Snapshot, acrossMajors: boolean): void {
  const [from, to] = [old.version, next.version]
  if (from === to && from !== UNRELEASED)
    throw new NssError(
      'same-version',
      `Both datasets are version ${from}; one release does not differ from itself.`,
      { given: from },
    )
  const [a, b] = [majorOf(old), majorOf(next)]
  if (a !== undefined && b !== undefined && a !== b && !acrossMajors)
    throw new NssError(
      'other-major',
      `The datasets are of different major versions, ${from} and ${to}: their fields do not mean the same. The upgrade guide of the newer says what to change.`,
      { given: to },
    )
  if (isVersion(from) && isVersion(to) && compareVersions(from, to) > 0)
    throw new NssError(
      'invalid-argument',
      `Version ${from} is newer than ${to}; the older dataset comes first.`,
      {
        given: from,
      },
    )
}

/** Ids that were records and are redirected now. */
function movesBetween(before: Side, after: Side): MovedId[] {
  const names = new Names(before.records)
  return [...after.former]
    .filter(([from]) => before.records.has(from) && !after.records.has(from))
    .map(([from, { redirect, to }]) => ({
      from,
      name: names.of(from),
      to: [...to],
      reason: redirect.reason,
      ...(redirect.note === undefined ? {} : { note: redirect.note }),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** What each record of the new dataset was in the old one, by its id now. */
function partnersOf(before: Side, after: Side, moved: readonly MovedId[]): Map<string, PlainRecord> {
  const partners = new Map<string, PlainRecord>()
  for (const { from, to, reason } of moved) {
    const record = before.records.get(from)?.record
    const [target] = to
    if (reason === 'renamed' && target !== undefined && after.records.has(target) && record)
      partners.set(target, record)
  }
  for (const [id, { record }] of before.records) if (after.records.has(id)) partners.set(id, record)
  return partners
}

/** The records of the new dataset that are not what they were. */
function changedRecords(
  partners: ReadonlyMap<string, PlainRecord>,
  { records, former }: Side,
  names: Names,
): ChangedRecord[] {
  return [...records].flatMap(([id, { record, type }]): ChangedRecord[] => {
    const partner = partners.get(id)
    if (!partner) return []
    const found = differences(type, withNewIds(partner, record, former), record)
    const facts = found.filter(({ part }) => part === 'fact').flatMap((one) => toFacts(one, record, names))
    const wording = found.filter(({ part }) => part !== 'fact').map(toWording)
    return facts.length + wording.length > 0 ? [{ id, name: names.of(id), facts, wording }] : []
  })
}

/** The old version of a record as it would be written now: with the ids that have taken the place of those that it names. */
function withNewIds(old: PlainRecord, next: PlainRecord, now: ReadonlyMap<string, Destination>): PlainRecord {
  const named = [...new Set(idsInText(JSON.stringify(old)))].filter((id) => now.has(id))
  if (named.length === 0) return old
  const there = new Set(idsInText(JSON.stringify(next)))
  const ids: NewIds = new Map(
    named.flatMap((id) => {
      const to = now.get(id)?.to ?? []
      // Of a split, the part that this record names now.
      const [target, ...others] = to.length > 1 ? to.filter((one) => there.has(one)) : to
      return target === undefined || others.length > 0 ? [] : [[id, target] as const]
    }),
  )
  return replaceIds(old, ids) as PlainRecord
}

function toWording({ pointer, part, old, new: next }: Difference): WordingChange {
  return { field: pointer, part: part as WordingChange['part'], ...sides(old, next) }
}

const sides = (old: unknown, next: unknown): Pick<FactChange, 'old' | 'new'> => ({
  ...(old === undefined ? {} : { old }),
  ...(next === undefined ? {} : { new: next }),
})

function toFacts(found: Difference, record: PlainRecord, names: Names): FactChange[] {
  const { pointer, field } = found
  // "unknown" among the answers says nothing.
  const said = (value: unknown) => (field?.values && value === 'unknown' ? undefined : value)
  const [old, next] = [said(found.old), said(found.new)]
  if (equal(old, next)) return []
  return [
    {
      field: pointer,
      change: changeOf(field, old, next),
      ...sides(found.old, found.new),
      ...names.reasonFor(record.id, pointer),
      sources: next === undefined ? [] : names.sourcesFor(record, pointer),
    },
  ]
}

/** A question with a closed list of answers, or with yes and no, is reversed when it is answered otherwise. */
function changeOf(field: Difference['field'], old: unknown, next: unknown): FactChange['change'] {
  if (old === undefined) return 'added'
  if (next === undefined) return 'removed'
  return field?.values || typeof next === 'boolean' ? 'reversed' : 'corrected'
}

/** Ids that lead nowhere any more, and former ones that are those of records again. */
function lostIds(before: Side, after: Side): LostId[] {
  const released = before.snapshot.ledger.map(({ id }) => id as string)
  const known = new Set([...before.records.keys(), ...before.former.keys(), ...released])
  const gone = [...known].filter((id) => !after.records.has(id) && !after.former.has(id))
  const reused = [...before.former.keys()].filter((id) => after.records.has(id))
  return [
    ...gone.map((id) => ({ id, loss: 'gone' as const })),
    ...reused.map((id) => ({ id, loss: 'reused' as const })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The collections that are gone, and the import paths of packages that both snapshots know. */
function goneExports(old: Snapshot, next: Snapshot): string[] {
  const collections = Object.keys(old.collections).filter((name) => !Object.hasOwn(next.collections, name))
  const paths = Object.entries(old.exports ?? {}).flatMap(([name, own]) => {
    const left = next.exports?.[name]
    return left ? own.filter((path) => !left.includes(path)).map((path) => `${name} ${path}`) : []
  })
  return [...collections, ...paths].sort()
}
