import {
  summits as load,
  type Summit,
  type SummitId,
  type SummitsById,
} from '@nuclear-security-summits/data/summits'
import { type Collection, collection } from '../collection.js'

export type { Summit, SummitId, SummitsById } from '@nuclear-security-summits/data/summits'

/** The four summits. */
export const summits: Collection<Summit, SummitId, SummitsById> = /* @__PURE__ */ collection('summit', load)
