/**
 * What differs between two datasets, and how great a step of the version it asks for.
 *
 * @packageDocumentation
 */
export { BUMPS, type Bump, type BumpReason, bumpOf } from './diff/bump.js'
export { type DiffOptions, diff } from './diff/diff.js'
export { changesAsMarkdown } from './diff/markdown.js'
export {
  DATA_PACKAGE,
  majorOf,
  type PlainRecord,
  packSnapshot,
  type Schema,
  type Snapshot,
  snapshotOf,
  snapshotOfPackage,
  unpackSnapshot,
} from './diff/snapshot.js'
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
} from './kinds/changes.js'
