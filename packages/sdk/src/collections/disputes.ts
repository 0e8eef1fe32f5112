import {
  type Dispute,
  type DisputeId,
  type DisputesById,
  disputes as load,
} from '@nuclear-security-summits/data/disputes'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Dispute, DisputeId, DisputesById } from '@nuclear-security-summits/data/disputes'

/** Where sources disagree on a field. */
export const disputes: Collection<Dispute, DisputeId, DisputesById> = /* @__PURE__ */ collectionFrom(
  'dispute',
  { load, moved },
)
