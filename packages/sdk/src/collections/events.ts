import {
  type Event,
  type EventId,
  type EventsById,
  events as load,
} from '@nuclear-security-summits/data/events'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { eventFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Event, EventId, EventsById } from '@nuclear-security-summits/data/events'

/** What happened on the way: speeches, notices, briefings, meetings. */
export const events: Collection<Event, EventId, EventsById> = /* @__PURE__ */ collectionFrom(
  { kind: 'event', name: 'events', fields: eventFields },
  { load, moved },
)

/**
 * What `events.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * eventsById()['event:biden-lunch-2010-04-12'].id // 'event:biden-lunch-2010-04-12'
 */
export const eventsById: () => EventsById = /* @__PURE__ */ recordsById(load, moved)
