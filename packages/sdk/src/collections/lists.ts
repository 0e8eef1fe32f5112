import {
  lists as load,
  type ParticipantList,
  type ParticipantListId,
  type ParticipantListsById,
} from '@nuclear-security-summits/data/lists'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { listFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type {
  ParticipantList,
  ParticipantListId,
  ParticipantListsById,
} from '@nuclear-security-summits/data/lists'

/** The lists of participants that sources print, entered from those sources. */
export const lists: Collection<ParticipantList, ParticipantListId, ParticipantListsById> =
  /* @__PURE__ */ collectionFrom({ kind: 'list', name: 'lists', fields: listFields }, { load, moved })

/**
 * What `lists.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * listsById()['list:nss-2010-xinhua'].id // 'list:nss-2010-xinhua'
 */
export const listsById: () => ParticipantListsById = /* @__PURE__ */ recordsById(load, moved)
