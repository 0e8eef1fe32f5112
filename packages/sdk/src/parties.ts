import type { OrganizationId, PartyId, StateId } from '@nuclear-security-summits/data'
import { kindOf } from '@nuclear-security-summits/model/core'
import { organizations } from './collections/organizations.js'
import { states } from './collections/states.js'

/**
 * For untyped callers: an unknown state or organization must not be answered with nothing.
 *
 * @throws {NssError} `unknown-id`
 */
export function checkParty(party: PartyId): void {
  if (kindOf(party) === 'organization') organizations.get(party as OrganizationId)
  else states.get(party as StateId)
}
