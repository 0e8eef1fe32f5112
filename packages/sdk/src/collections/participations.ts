import {
  participations as load,
  type Participation,
  type ParticipationId,
  type ParticipationsById,
} from '@nuclear-security-summits/data/participations'
import { type Collection, collection } from '../collection.js'

export type {
  Participation,
  ParticipationId,
  ParticipationsById,
} from '@nuclear-security-summits/data/participations'

/** Who came to which summit, and who stayed away. */
export const participations: Collection<Participation, ParticipationId, ParticipationsById> =
  /* @__PURE__ */ collection('participation', load)
