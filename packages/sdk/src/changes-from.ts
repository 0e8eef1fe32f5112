import type { AddedRecord, ChangedRecord, Changes, MovedId } from '@nuclear-security-summits/data/changes'
import { compareVersions, isVersion, NssError, nearest } from '@nuclear-security-summits/model/core'
import { checkFields } from './check-fields.js'

/** What happened to a record in a release: it is new, it says or puts something otherwise, or its id moved. */
export type RecordChange =
  | ({ readonly version: string; readonly what: 'added' } & AddedRecord)
  | ({ readonly version: string; readonly what: 'changed' } & ChangedRecord)
  | ({ readonly version: string; readonly what: MovedId['reason']; readonly id: string } & Omit<
      MovedId,
      'from' | 'reason'
    >)

/** Which changes. Each may be left out: then all that the notes know. */
export interface ChangesQuery {
  /** Only what came after this version. */
  readonly since?: string
  /** Only what happened to a record, under this id and under those that it had before. */
  readonly record?: string
}

/** What is known of the releases of a dataset. */
export interface History {
  /** What each release changed, the newest first. */
  readonly notes: readonly Changes[]
  /** The version at hand. */
  readonly version: string
  /** Where former ids went. */
  readonly former: readonly { readonly from: string; readonly to: readonly string[] }[]
  /** Every id that was ever released. */
  readonly released: readonly string[]
}

/** What a history knows of a question. */
export function changesFrom(history: History, query: ChangesQuery): readonly RecordChange[] {
  checkFields(query, ['since', 'record'], 'A question about changes')
  const { since, record } = query
  if ('since' in query) checkVersion(history, since)
  const ids = 'record' in query ? idsOf(history, record) : undefined
  const named = ({ id, to = [] }: { readonly id: string; readonly to?: readonly string[] }): boolean =>
    ids === undefined || [id, ...to].some((one) => ids.has(one))
  return history.notes
    .filter(({ to }) => since === undefined || compareVersions(to, since) > 0)
    .flatMap((notes) => changesIn(notes).filter(named))
}

function changesIn({ to: version, changed, added, moved }: Changes): RecordChange[] {
  return [
    ...changed.map((one: ChangedRecord): RecordChange => ({ version, what: 'changed', ...one })),
    ...added.map((one): RecordChange => ({ version, what: 'added', ...one })),
    ...moved.map(({ from: id, reason: what, ...one }): RecordChange => ({ version, what, id, ...one })),
  ]
}

function checkVersion({ notes, version }: History, since: unknown): void {
  if (!isVersion(since))
    throw new NssError('invalid-argument', `${JSON.stringify(since)} is no version such as 0.2.0.`, {
      given: since,
    })
  if (compareVersions(since, version) > 0)
    throw new NssError('unknown-version', `Version ${since} is newer than ${version}, which is installed.`, {
      given: since,
    })
  const known = [...new Set([version, ...notes.flatMap(({ to, from }) => [to, from])])].sort(compareVersions)
  if (known.includes(since)) return
  const [first = version] = known
  const words =
    compareVersions(since, first) < 0
      ? `The notes reach back to ${first}, and not to ${since}.`
      : `There was no version ${since}. There were ${known.join(', ')}.`
  throw new NssError('unknown-version', words, { given: since, nearest: nearest(since, known) })
}

/** All ids that a record has and had: the one that is given, the one that it leads to, and those that lead there. */
function idsOf({ former, released }: History, given: unknown): ReadonlySet<string> {
  const id = String(given)
  const moved = former.find(({ from }) => from === id)
  // Before the first release there is nothing to know an id by, and nothing to tell of it.
  if (!moved && released.length > 0 && !released.includes(id)) {
    const near = nearest(id, released)
    const hint = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : ''
    throw new NssError('unknown-id', `No release had a record "${id}".${hint}`, { given, nearest: near })
  }
  const now = moved?.to.length === 1 ? moved.to[0] : id
  const led = former.filter(({ to }) => to.length === 1 && to[0] === now).map(({ from }) => from)
  return new Set([id, ...(now === undefined ? [] : [now]), ...led])
}
