import type { OrganizationId, PartyId, StateId } from '@nuclear-security-summits/data'
import { kindOf } from '@nuclear-security-summits/model/core'
import { organizations } from './collections/organizations.js'
import { states } from './collections/states.js'

/**
 * The id of a state or organization that is asked about: an unknown one is not answered with nothing, and a former one is followed.
 *
 * @throws {NssError} `unknown-id`
 */
export const currentParty = (party: PartyId): PartyId =>
  kindOf(party) === 'organization'
    ? organizations.get(party as OrganizationId).id
    : states.get(party as StateId).id
