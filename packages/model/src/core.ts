/**
 * The light part of the model, for whoever reads records and checks none: kinds, ids, dates, suggestions, the error class.
 *
 * @packageDocumentation
 */
export { type Counted, countHeld } from './counts.js'
export { earliest, isReal, latest } from './edtf.js'
export { NssError, type NssErrorCode, type NssErrorDetails } from './errors.js'
export * from './generated/field-names.js'
export {
  iriOf,
  KIND_NAMES,
  type KindName,
  kindOf,
  kindOfCollection,
  pathOf,
  schemaIri,
  slugOf,
} from './ids.js'
export {
  BASE_IRI,
  type EvidenceForm,
  type FileForm,
  KINDS,
  type KindRow,
  OUTPUTS,
  REGISTERS,
  SCHEMA_VERSION,
  SLUG,
} from './kind-table.js'
export type * from './kinds/index.js'
export { describeLocator, type Frozen } from './locator.js'
export { nearest } from './nearest.js'
export type * from './records.js'
export { compareVersions, isVersion, nextMinor, UNRELEASED } from './versions.js'
