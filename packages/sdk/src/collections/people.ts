import {
  people as load,
  type Person,
  type PersonId,
  type PersonsById,
} from '@nuclear-security-summits/data/people'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Person, PersonId, PersonsById } from '@nuclear-security-summits/data/people'

/** The people. */
export const people: Collection<Person, PersonId, PersonsById> = /* @__PURE__ */ collectionFrom('person', {
  load,
  moved,
})
