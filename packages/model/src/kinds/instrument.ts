import type { NamedRecord } from './base.js'
import type { InstrumentId, OrganizationId, PartyId } from './ids.js'
import type { EdtfDate, Offset } from './values.js'

/** How many parties an instrument had on a day. */
export interface PartyCount {
  /**
   * The number.
   * @factual
   * @example 102
   */
  value: Offset
  /**
   * On which day.
   * @factual
   * @example "2016-05-08"
   */
  asOf: EdtfDate
}

/** A treaty, a resolution, or the terms of an initiative. */
export interface Instrument extends NamedRecord {
  /**
   * The instrument's id.
   * @editorial
   * @example "instr:cppnm-amendment"
   */
  id: InstrumentId
  /**
   * What sort of instrument.
   * @editorial
   * @example "treaty"
   */
  kind: 'treaty' | 'resolution' | 'initiative-terms'
  /**
   * When it was adopted.
   * @factual
   * @example "2005-07-08"
   */
  adopted?: EdtfDate
  /**
   * When it was opened for signature.
   * @factual
   * @example "2005-09-14"
   */
  openedForSignature?: EdtfDate
  /**
   * When it entered into force.
   * @factual
   * @example "2016-05-08"
   */
  entryIntoForce?: EdtfDate
  /**
   * Who keeps it.
   * @factual
   * @example "org:iaea"
   */
  depositary?: PartyId
  /**
   * Who founded it.
   * @factual
   * @example ["state:rus", "state:usa"]
   */
  founders: PartyId[]
  /**
   * How many parties it had.
   * @factual
   * @key asOf
   */
  partyCounts: PartyCount[]
  /**
   * The body that adopted or runs it.
   * @factual
   * @example "org:un"
   */
  body?: OrganizationId
}
