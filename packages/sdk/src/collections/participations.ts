import {
  participations as load,
  type Participation,
  type ParticipationId,
  type ParticipationsById,
} from '@nuclear-security-summits/data/participations'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { participationFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type {
  Participation,
  ParticipationId,
  ParticipationsById,
} from '@nuclear-security-summits/data/participations'

/** Who came to which summit, and who stayed away. */
export const participations: Collection<Participation, ParticipationId, ParticipationsById> =
  /* @__PURE__ */ collectionFrom(
    { kind: 'participation', name: 'participations', fields: participationFields },
    { load, moved },
  )

/**
 * What `participations.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * participationsById()['part:nss-2016.rus'].id // 'part:nss-2016.rus'
 */
export const participationsById: () => ParticipationsById = /* @__PURE__ */ recordsById(load, moved)
