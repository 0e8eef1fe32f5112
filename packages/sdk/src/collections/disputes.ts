import {
  type Dispute,
  type DisputeId,
  type DisputesById,
  disputes as load,
} from '@nuclear-security-summits/data/disputes'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { disputeFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Dispute, DisputeId, DisputesById } from '@nuclear-security-summits/data/disputes'

/** Where sources disagree on a field. */
export const disputes: Collection<Dispute, DisputeId, DisputesById> = /* @__PURE__ */ collectionFrom(
  { kind: 'dispute', name: 'disputes', fields: disputeFields },
  { load, moved },
)

/**
 * What `disputes.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * disputesById()['dispute:cppnm-amendment-102-as-of'].id // 'dispute:cppnm-amendment-102-as-of'
 */
export const disputesById: () => DisputesById = /* @__PURE__ */ recordsById(load, moved)
