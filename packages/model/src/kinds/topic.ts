import type { NamedRecord } from './base.js'
import type { TopicId } from './ids.js'

/** A subject, for sorting statements and documents. */
export interface Topic extends NamedRecord {
  /**
   * The topic's id.
   * @editorial
   * @example "topic:nuclear-security"
   */
  id: TopicId
  /**
   * The wider topic.
   * @editorial
   * @example "topic:nuclear-security"
   */
  broader?: TopicId
}
