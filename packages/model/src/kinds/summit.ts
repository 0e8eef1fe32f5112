import type { NamedRecord } from './base.js'
import type { PersonId, PlaceId, SeriesId, StateId, SummitId } from './ids.js'
import type { DateRange, Offset, WebAddress } from './values.js'

/** How many of something took part, as a source counts them. Where sources differ, a {@link Dispute} holds the variants. */
export interface SummitCount {
  /**
   * What is counted: states (the host included), organizations, delegations (both together), heads of delegation, or leaders (heads of state or government).
   * @editorial
   * @example "states"
   */
  what: 'states' | 'organizations' | 'delegations' | 'heads' | 'leaders'
  /**
   * The number.
   * @factual
   * @example 53
   */
  value: Offset
  /**
   * Whether the record holds all that are counted: true only when our own list reaches the number. The lint holds it there.
   * @editorial
   * @example false
   */
  complete: boolean
}

/** One summit of a series. */
export interface Summit extends NamedRecord {
  /**
   * The summit's id.
   * @editorial
   * @example "summit:nss-2016"
   */
  id: SummitId
  /**
   * The series.
   * @factual
   * @example "series:nss"
   */
  series: SeriesId
  /**
   * Place in the series, from 1.
   * @factual
   * @TJS-type integer
   * @minimum 1
   * @example 4
   */
  ordinal: number
  /**
   * First and last day.
   * @factual
   */
  dates: DateRange
  /**
   * The city.
   * @factual
   * @example "place:washington-dc"
   */
  city: PlaceId
  /**
   * The house in which the plenary met.
   * @factual
   * @example "place:world-forum"
   */
  venue?: PlaceId
  /**
   * The state that invited.
   * @factual
   * @example "state:usa"
   */
  host: StateId
  /**
   * Who chaired it.
   * @factual
   * @example "person:barack-obama"
   */
  chair?: PersonId
  /**
   * The summit's own site.
   * @factual
   * @example "http://www.nss2016.org"
   */
  website?: WebAddress
  /**
   * How many took part.
   * @factual
   * @key what
   */
  counts: SummitCount[]
}
