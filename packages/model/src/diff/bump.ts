import type { Changes, FactChange, SchemaChange } from '../kinds/changes.js'

/** A step of the version, or none. */
export type Bump = Changes['bump']

/** The steps, the greatest first. */
export const BUMPS: readonly Bump[] = ['major', 'minor', 'patch', 'none']

/** Why a step is needed. */
export interface BumpReason {
  /** What it asks for. */
  readonly bump: Bump
  /** The id of a record with the field, the path in a schema, or the import path that asks for it. */
  readonly subject: string
  /** What happened to it, as the end of a sentence. */
  readonly what: string
}

/** What a change of a fact asks for. A fact that is reversed or taken back is news; so is one that was not there. */
const FACTS: Readonly<Record<FactChange['change'], readonly [Bump, string]>> = {
  reversed: ['minor', 'is reversed'],
  removed: ['minor', 'is taken back'],
  added: ['minor', 'is new'],
  corrected: ['patch', 'is corrected'],
}

/** Wider hurts those who read our data, narrower those who check their own by our schemas. */
const SCHEMAS: Readonly<Record<SchemaChange['change'], readonly [Bump, string]>> = {
  added: ['minor', 'is new'],
  removed: ['major', 'is gone'],
  widened: ['major', 'lets more be valid'],
  narrowed: ['major', 'lets less be valid'],
  both: ['major', 'lets other things be valid'],
}

const WORDING = {
  citation: 'has other evidence',
  label: 'is spelt otherwise',
  wording: 'is worded otherwise',
}

function* reasonsOf(changes: Omit<Changes, 'from' | 'to' | 'bump'>): Generator<BumpReason> {
  for (const { id, loss } of changes.lost)
    yield {
      bump: 'major',
      subject: id,
      what:
        loss === 'gone'
          ? 'is gone, and no redirect says where'
          : 'was redirected, and is the id of a record again',
    }
  for (const path of changes.exports) yield { bump: 'major', subject: path, what: 'is gone' }
  for (const { path, change } of changes.schemas) {
    const [bump, what] = SCHEMAS[change]
    yield { bump, subject: path, what }
  }
  for (const { from, reason } of changes.moved) yield { bump: 'minor', subject: from, what: `is ${reason}` }
  for (const { id } of changes.added) yield { bump: 'minor', subject: id, what: 'is new' }
  for (const { id, facts, wording } of changes.changed) {
    for (const { field, change } of facts) {
      const [bump, what] = FACTS[change]
      yield { bump, subject: `${id} ${field}`, what }
    }
    for (const { field, part } of wording)
      yield { bump: 'patch', subject: `${id} ${field}`, what: WORDING[part] }
  }
}

/**
 * The least step of the version that changes ask for, and every reason for it, the heaviest first.
 *
 * | Change | Step |
 * |---|---|
 * | an id without a redirect, or used again; a collection or import path gone; a field, definition or kind removed, narrowed or widened | major |
 * | a record added; an id renamed, merged, split or withdrawn; a fact added, reversed or taken back; an optional field, definition or kind added | minor |
 * | a fact corrected; a citation, a label or our wording changed | patch |
 *
 * @example
 * bumpOf(diff(old, next)).because.filter(({ bump }) => bump === 'major').map(({ subject }) => subject)
 */
export function bumpOf(changes: Omit<Changes, 'from' | 'to' | 'bump'>): {
  bump: Bump
  because: readonly BumpReason[]
} {
  const reasons = [...reasonsOf(changes)]
  const because = BUMPS.flatMap((bump) => reasons.filter((one) => one.bump === bump))
  return { bump: because[0]?.bump ?? 'none', because }
}
