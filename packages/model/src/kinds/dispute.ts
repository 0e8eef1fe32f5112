import type { Citation } from './evidence.js'
import type { AnyId, DisputeId } from './ids.js'

/** One of several values that sources give. */
export interface Variant {
  /**
   * The value.
   * @factual
   * @example 53
   */
  value: string | number | boolean
  /**
   * `preferred`: what the field holds; `deprecated`: known to be wrong or to count something else.
   * @editorial
   * @example "preferred"
   */
  rank: 'preferred' | 'normal' | 'deprecated'
  /**
   * Why it is ranked so, or what it probably counts.
   * @editorial
   * @minLength 3
   * @example "Counts heads, not states."
   */
  reason?: string
  /**
   * Who says so.
   * @editorial
   * @minItems 1
   */
  cites: Citation[]
}

/** Sources disagree on one field. The field holds the preferred value; the others stand here. */
export interface Dispute {
  /**
   * Path of the schema, for editors; dropped from what is shipped.
   * @editorial
   * @example "../../packages/model/schemas/dispute.schema.json"
   */
  $schema?: string
  /**
   * The dispute's id.
   * @editorial
   * @example "dispute:nss-2014-states"
   */
  id: DisputeId
  /**
   * The record in question.
   * @editorial
   * @example "summit:nss-2014"
   */
  subject: AnyId
  /**
   * The field, as a JSON Pointer into the record; an element of a list by its key.
   * @editorial
   * @pattern ^(/([^/~]|~[01])+)+$
   * @example "/counts/states/value"
   */
  field: string
  /**
   * The values, each with its sources.
   * @editorial
   * @key value
   * @minItems 1
   */
  variants: Variant[]
  /**
   * `preferred`: one variant is; `unresolved`: none can be, and the field is absent.
   * @editorial
   * @example "preferred"
   */
  resolution: 'preferred' | 'unresolved'
  /**
   * What a reader should know about it.
   * @editorial
   * @minLength 3
   * @example "The press counted the organizations too."
   */
  note?: string
}
