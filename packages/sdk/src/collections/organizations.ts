import {
  organizations as load,
  type Organization,
  type OrganizationId,
  type OrganizationsById,
} from '@nuclear-security-summits/data/organizations'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type {
  Organization,
  OrganizationId,
  OrganizationsById,
} from '@nuclear-security-summits/data/organizations'

/** The organizations, bodies of states, initiatives and agencies. */
export const organizations: Collection<Organization, OrganizationId, OrganizationsById> =
  /* @__PURE__ */ collectionFrom('organization', { load, moved })
