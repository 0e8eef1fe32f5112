import {
  people as load,
  type Person,
  type PersonId,
  type PersonsById,
} from '@nuclear-security-summits/data/people'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { personFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Person, PersonId, PersonsById } from '@nuclear-security-summits/data/people'

/** The people. */
export const people: Collection<Person, PersonId, PersonsById> = /* @__PURE__ */ collectionFrom(
  { kind: 'person', name: 'people', fields: personFields },
  { load, moved },
)

/**
 * What `people.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * peopleById()['person:dmitry-peskov'].id // 'person:dmitry-peskov'
 */
export const peopleById: () => PersonsById = /* @__PURE__ */ recordsById(load, moved)
