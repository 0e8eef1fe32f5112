import {
  organizations as load,
  type Organization,
  type OrganizationId,
  type OrganizationsById,
} from '@nuclear-security-summits/data/organizations'
import { type Collection, collection } from '../collection.js'

export type {
  Organization,
  OrganizationId,
  OrganizationsById,
} from '@nuclear-security-summits/data/organizations'

/** The organizations, bodies of states, initiatives and agencies. */
export const organizations: Collection<Organization, OrganizationId, OrganizationsById> =
  /* @__PURE__ */ collection('organization', load)
