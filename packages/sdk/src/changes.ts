/**
 * What changed from release to release, from the notes that come with the data. Nothing is compared here: that was done when each
 * release was made.
 *
 * @packageDocumentation
 */
import { type Changes, changes as load } from '@nuclear-security-summits/data/changes'
import { ledger } from '@nuclear-security-summits/data/ledger'
import { manifest } from '@nuclear-security-summits/data/manifest'
import { redirects } from '@nuclear-security-summits/data/redirects'
import { type ChangesQuery, changesFrom, type RecordChange } from './changes-from.js'

export type {
  AddedRecord,
  ChangedRecord,
  Changes,
  FactChange,
  LostId,
  MovedId,
  SchemaChange,
  SupportingSource,
  WordingChange,
} from '@nuclear-security-summits/data/changes'
export type { ChangesQuery, RecordChange } from './changes-from.js'

/**
 * What happened to records, release by release, the newest first: which facts changed, what they were, which sources support them now;
 * which records are new; which ids moved.
 *
 * @throws {NssError} `unknown-version` for a version that is newer than the one installed, that there never was, or before the notes
 * begin; `unknown-id` for a record that no release had; `unknown-field`; `invalid-argument` for what is no version
 * @example
 * changes({ record: 'summit:nss-2016' }).map(({ version, what }) => `${version} ${what}`)
 */
export function changes(query: ChangesQuery = {}): readonly RecordChange[] {
  return changesFrom(
    {
      notes: load(),
      version: manifest().version,
      former: redirects(),
      released: ledger().map(({ id }) => id),
    },
    query,
  )
}

/**
 * What each release changed as a whole, schemas and import paths included, the newest first. The first release has nothing before it.
 *
 * @example
 * releases()[0]?.bump
 */
export const releases = (): readonly Changes[] => load()
