import type { NamedRecord } from './base.js'
import type { PersonId } from './ids.js'

/** A person. What somebody was on a given day stands where it matters: see {@link Capacity}. */
export interface Person extends NamedRecord {
  /**
   * The person's id.
   * @editorial
   * @example "person:dmitry-peskov"
   */
  id: PersonId
  /**
   * Family name, as that language counts it.
   * @factual
   * @minLength 1
   * @example "Peskov"
   */
  familyName?: string
  /**
   * Given name or names.
   * @factual
   * @minLength 1
   * @example "Dmitry"
   */
  givenName?: string
}
