import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  topics as load,
  type Topic,
  type TopicId,
  type TopicsById,
} from '@nuclear-security-summits/data/topics'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Topic, TopicId, TopicsById } from '@nuclear-security-summits/data/topics'

/** The subjects by which statements and documents are sorted. */
export const topics: Collection<Topic, TopicId, TopicsById> = /* @__PURE__ */ collectionFrom('topic', {
  load,
  moved,
})
