import {
  people as load,
  type Person,
  type PersonId,
  type PersonsById,
} from '@nuclear-security-summits/data/people'
import { type Collection, collection } from '../collection.js'

export type { Person, PersonId, PersonsById } from '@nuclear-security-summits/data/people'

/** The people. */
export const people: Collection<Person, PersonId, PersonsById> = /* @__PURE__ */ collection('person', load)
