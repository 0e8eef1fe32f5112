import {
  organizations as load,
  type Organization,
  type OrganizationId,
  type OrganizationsById,
} from '@nuclear-security-summits/data/organizations'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { organizationFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type {
  Organization,
  OrganizationId,
  OrganizationsById,
} from '@nuclear-security-summits/data/organizations'

/** The organizations, bodies of states, initiatives and agencies. */
export const organizations: Collection<Organization, OrganizationId, OrganizationsById> =
  /* @__PURE__ */ collectionFrom(
    { kind: 'organization', name: 'organizations', fields: organizationFields },
    { load, moved },
  )

/**
 * What `organizations.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * organizationsById()['org:aca'].id // 'org:aca'
 */
export const organizationsById: () => OrganizationsById = /* @__PURE__ */ recordsById(load, moved)
