import {
  lists as load,
  type ParticipantList,
  type ParticipantListId,
  type ParticipantListsById,
} from '@nuclear-security-summits/data/lists'
import { type Collection, collection } from '../collection.js'

export type {
  ParticipantList,
  ParticipantListId,
  ParticipantListsById,
} from '@nuclear-security-summits/data/lists'

/** The lists of participants that sources print, entered from those sources. */
export const lists: Collection<ParticipantList, ParticipantListId, ParticipantListsById> =
  /* @__PURE__ */ collection('list', load)
