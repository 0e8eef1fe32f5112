import {
  type Event,
  type EventId,
  type EventsById,
  events as load,
} from '@nuclear-security-summits/data/events'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Event, EventId, EventsById } from '@nuclear-security-summits/data/events'

/** What happened on the way: speeches, notices, briefings, meetings. */
export const events: Collection<Event, EventId, EventsById> = /* @__PURE__ */ collectionFrom('event', {
  load,
  moved,
})
