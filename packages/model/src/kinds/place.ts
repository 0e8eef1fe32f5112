import type { NamedRecord } from './base.js'
import type { PlaceId, StateId } from './ids.js'

/** A city, or a venue in it. */
export interface Place extends NamedRecord {
  /**
   * The place's id.
   * @editorial
   * @example "place:the-hague"
   */
  id: PlaceId
  /**
   * What sort of place.
   * @editorial
   * @example "city"
   */
  kind: 'city' | 'venue'
  /**
   * The state in which it lies.
   * @factual
   * @example "state:nld"
   */
  state?: StateId
  /**
   * The place in which it lies: a venue's city.
   * @factual
   * @example "place:the-hague"
   */
  within?: PlaceId
  /**
   * Latitude in degrees north, WGS 84.
   * @factual
   * @minimum -90
   * @maximum 90
   * @example 52.08
   */
  lat?: number
  /**
   * Longitude in degrees east, WGS 84.
   * @factual
   * @minimum -180
   * @maximum 180
   * @example 4.3
   */
  lon?: number
}
