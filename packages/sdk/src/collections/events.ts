import {
  type Event,
  type EventId,
  type EventsById,
  events as load,
} from '@nuclear-security-summits/data/events'
import { type Collection, collection } from '../collection.js'

export type { Event, EventId, EventsById } from '@nuclear-security-summits/data/events'

/** What happened on the way: speeches, notices, briefings, meetings. */
export const events: Collection<Event, EventId, EventsById> = /* @__PURE__ */ collection('event', load)
