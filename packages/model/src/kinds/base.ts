import type { Citation } from './evidence.js'
import type { AnyId } from './ids.js'
import type { ExternalId, Label } from './values.js'

/** What every record that makes statements about the world has in common. */
export interface RecordBase {
  /**
   * Path of the schema, for editors; dropped from what is shipped.
   * @editorial
   * @example "../../packages/model/schemas/summit.schema.json"
   */
  $schema?: string
  /**
   * The record's own id. It is also its path: `data/summits/nss-2016.json` holds `summit:nss-2016`.
   * @editorial
   * @example "summit:nss-2016"
   */
  id: AnyId
  /**
   * What a reader should know and no other field can hold.
   * @editorial
   * @minLength 3
   * @example "Planned for Chicago until 2014."
   */
  note?: string
  /**
   * The sources, each with the fields that it supports.
   * @editorial
   * @minItems 1
   */
  cites: Citation[]
  /**
   * The same thing in other people's lists.
   * @factual
   * @key scheme
   * @minItems 1
   */
  externalIds?: ExternalId[]
}

/** A record with a name. */
export interface NamedRecord extends RecordBase {
  /**
   * The name by which this dataset calls it, in English.
   * @factual
   * @minLength 2
   * @example "2016 Nuclear Security Summit"
   */
  name: string
  /**
   * Other names and spellings.
   * @factual
   * @key value
   * @minItems 1
   */
  labels?: Label[]
  /**
   * One or two sentences, in our words.
   * @editorial
   * @minLength 10
   * @example "The fourth and last summit of the series."
   */
  summary?: string
}
