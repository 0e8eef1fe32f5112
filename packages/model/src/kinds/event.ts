import type { NamedRecord } from './base.js'
import type { AgentId, EventId, PlaceId, SeriesId, SummitId } from './ids.js'
import type { DateRange } from './values.js'

/** Something that happened on the way: a speech, a notice, a briefing, a preparatory meeting. */
export interface Event extends NamedRecord {
  /**
   * The event's id: what, who or where, date.
   * @editorial
   * @example "event:peskov-remarks-2016-03-30"
   */
  id: EventId
  /**
   * What sort of event.
   * @editorial
   * @example "press-briefing"
   */
  kind:
    | 'speech'
    | 'announcement'
    | 'decision'
    | 'press-briefing'
    | 'press-call'
    | 'written-reply'
    | 'preparatory-meeting'
    | 'conference'
    | 'signing'
    | 'other'
  /**
   * When.
   * @factual
   */
  when: DateRange
  /**
   * Where.
   * @factual
   * @example "place:prague"
   */
  at?: PlaceId
  /**
   * Who acted.
   * @factual
   * @example ["person:dmitry-peskov"]
   */
  agents: AgentId[]
  /**
   * Of what it was a part.
   * @factual
   * @example "summit:nss-2016"
   */
  partOf?: SummitId | SeriesId | EventId
}
