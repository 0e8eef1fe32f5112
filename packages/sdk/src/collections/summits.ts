import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  summits as load,
  type Summit,
  type SummitId,
  type SummitsById,
} from '@nuclear-security-summits/data/summits'
import { summitFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Summit, SummitId, SummitsById } from '@nuclear-security-summits/data/summits'

/** The four summits. */
export const summits: Collection<Summit, SummitId, SummitsById> = /* @__PURE__ */ collectionFrom(
  { kind: 'summit', name: 'summits', fields: summitFields },
  { load, moved },
)

/**
 * What `summits.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * summitsById()['summit:nss-2016'].id // 'summit:nss-2016'
 */
export const summitsById: () => SummitsById = /* @__PURE__ */ recordsById(load, moved)
