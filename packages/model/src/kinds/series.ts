import type { NamedRecord } from './base.js'
import type { AgentId, SeriesId } from './ids.js'

/** A series of summits. */
export interface Series extends NamedRecord {
  /**
   * The series' id.
   * @editorial
   * @example "series:nss"
   */
  id: SeriesId
  /**
   * On whose initiative.
   * @factual
   * @example "person:barack-obama"
   */
  initiator?: AgentId
}
