import type { NamedRecord } from './base.js'
import type { OrganizationId, StateId } from './ids.js'
import type { EdtfDate } from './values.js'

/** An organization, a body of a state, an initiative, a news agency. */
export interface Organization extends NamedRecord {
  /**
   * The organization's id.
   * @editorial
   * @example "org:iaea"
   */
  id: OrganizationId
  /**
   * What sort: `igo` is an intergovernmental organization, `initiative` a grouping of states without a charter.
   * @editorial
   * @example "igo"
   */
  kind: 'state-body' | 'igo' | 'initiative' | 'news-agency' | 'ngo' | 'company' | 'other'
  /**
   * The state to which it belongs.
   * @factual
   * @example "state:rus"
   */
  state?: StateId
  /**
   * The organization of which it is a part.
   * @factual
   * @example "org:un"
   */
  parent?: OrganizationId
  /**
   * When it came into being.
   * @factual
   * @example "1957-07-29"
   */
  founded?: EdtfDate
  /**
   * When it ended.
   * @factual
   * @example "2016"
   */
  dissolved?: EdtfDate
}
