import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  summits as load,
  type Summit,
  type SummitId,
  type SummitsById,
} from '@nuclear-security-summits/data/summits'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Summit, SummitId, SummitsById } from '@nuclear-security-summits/data/summits'

/** The four summits. */
export const summits: Collection<Summit, SummitId, SummitsById> = /* @__PURE__ */ collectionFrom('summit', {
  load,
  moved,
})
