import {
  type Commitment,
  type CommitmentId,
  type CommitmentsById,
  commitments as load,
} from '@nuclear-security-summits/data/commitments'
import { type Collection, collection } from '../collection.js'

export type { Commitment, CommitmentId, CommitmentsById } from '@nuclear-security-summits/data/commitments'

/** What participants promised. */
export const commitments: Collection<Commitment, CommitmentId, CommitmentsById> = /* @__PURE__ */ collection(
  'commitment',
  load,
)
