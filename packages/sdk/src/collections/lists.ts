import {
  lists as load,
  type ParticipantList,
  type ParticipantListId,
  type ParticipantListsById,
} from '@nuclear-security-summits/data/lists'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type {
  ParticipantList,
  ParticipantListId,
  ParticipantListsById,
} from '@nuclear-security-summits/data/lists'

/** The lists of participants that sources print, entered from those sources. */
export const lists: Collection<ParticipantList, ParticipantListId, ParticipantListsById> =
  /* @__PURE__ */ collectionFrom('list', { load, moved })
