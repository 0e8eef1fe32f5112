import {
  type Dispute,
  type DisputeId,
  type DisputesById,
  disputes as load,
} from '@nuclear-security-summits/data/disputes'
import { type Collection, collection } from '../collection.js'

export type { Dispute, DisputeId, DisputesById } from '@nuclear-security-summits/data/disputes'

/** Where sources disagree on a field. */
export const disputes: Collection<Dispute, DisputeId, DisputesById> = /* @__PURE__ */ collection(
  'dispute',
  load,
)
