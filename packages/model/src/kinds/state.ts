import type { NamedRecord } from './base.js'
import type { PlaceId, StateId } from './ids.js'

/** A state, with the codes of ISO 3166-1 that join it to other tables. */
export interface State extends NamedRecord {
  /**
   * The state's id: its alpha-3 code in lower case.
   * @editorial
   * @example "state:rus"
   */
  id: StateId
  /**
   * ISO 3166-1 alpha-2.
   * @factual
   * @pattern ^[A-Z]{2}$
   * @example "RU"
   */
  iso2: string
  /**
   * ISO 3166-1 alpha-3.
   * @factual
   * @pattern ^[A-Z]{3}$
   * @example "RUS"
   */
  iso3: string
  /**
   * ISO 3166-1 numeric, three digits with leading zeros: a string, and the same as UN M49.
   * @factual
   * @pattern ^\d{3}$
   * @example "643"
   */
  isoNumeric: string
  /**
   * Region in the geographic regions of UN M49.
   * @factual
   * @example "Europe"
   */
  region?: 'Africa' | 'Americas' | 'Asia' | 'Europe' | 'Oceania'
  /**
   * Sub-region in UN M49.
   * @factual
   * @minLength 3
   * @example "Eastern Europe"
   */
  subregion?: string
  /**
   * The capital.
   * @factual
   * @example "place:moscow"
   */
  capital?: PlaceId
}
