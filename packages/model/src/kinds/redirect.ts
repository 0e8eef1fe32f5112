import type { AnyId } from './ids.js'

/** Where an id went that is no longer in the record. */
export interface Redirect {
  /**
   * The old id.
   * @editorial
   * @example "person:dmitri-peskov"
   */
  from: AnyId
  /**
   * What to use instead: one id; several after a split; none where the record was withdrawn.
   * @editorial
   * @example ["person:dmitry-peskov"]
   */
  to: AnyId[]
  /**
   * What happened.
   * @editorial
   * @example "renamed"
   */
  reason: 'renamed' | 'merged' | 'split' | 'withdrawn'
  /**
   * The release in which it happened.
   * @editorial
   * @pattern ^\d+\.\d+\.\d+$
   * @example "0.2.0"
   */
  since: string
  /**
   * Why.
   * @editorial
   * @minLength 3
   * @example "The spelling of the Kremlin's own site."
   */
  note?: string
}

/** An id that was released once, and by which release. Ids are never dropped from the ledger. */
export interface LedgerEntry {
  /**
   * The id.
   * @editorial
   * @example "summit:nss-2016"
   */
  id: AnyId
  /**
   * The first release that had it.
   * @editorial
   * @pattern ^\d+\.\d+\.\d+$
   * @example "0.1.0"
   */
  since: string
}
