import {
  participations as load,
  type Participation,
  type ParticipationId,
  type ParticipationsById,
} from '@nuclear-security-summits/data/participations'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type {
  Participation,
  ParticipationId,
  ParticipationsById,
} from '@nuclear-security-summits/data/participations'

/** Who came to which summit, and who stayed away. */
export const participations: Collection<Participation, ParticipationId, ParticipationsById> =
  /* @__PURE__ */ collectionFrom('participation', { load, moved })
