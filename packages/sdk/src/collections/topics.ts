import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  topics as load,
  type Topic,
  type TopicId,
  type TopicsById,
} from '@nuclear-security-summits/data/topics'
import { topicFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Topic, TopicId, TopicsById } from '@nuclear-security-summits/data/topics'

/** The subjects by which statements and documents are sorted. */
export const topics: Collection<Topic, TopicId, TopicsById> = /* @__PURE__ */ collectionFrom(
  { kind: 'topic', name: 'topics', fields: topicFields },
  { load, moved },
)

/**
 * What `topics.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * topicsById()['topic:nuclear-security'].id // 'topic:nuclear-security'
 */
export const topicsById: () => TopicsById = /* @__PURE__ */ recordsById(load, moved)
