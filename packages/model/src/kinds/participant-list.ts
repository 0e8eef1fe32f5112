import type { NamedRecord } from './base.js'
import type { ParticipantListId, PartyId, PersonId, SourceId, SummitId } from './ids.js'

/** One line of a list of participants. */
export interface ListedParty {
  /**
   * The state or organization.
   * @factual
   * @example "state:arm"
   */
  party: PartyId
  /**
   * The head of delegation that the list names.
   * @factual
   * @example "person:serzh-sargsyan"
   */
  head?: PersonId
  /**
   * How the list prints the head, where that differs from the name of the person's record.
   * @factual
   * @minLength 2
   * @example "Serge Sarkissian"
   */
  asPrinted?: string
}

/**
 * A list of participants that a source prints whole, entered from that source and not from our own participations: a fact that is held
 * twice is one that can be found wrong.
 */
export interface ParticipantList extends NamedRecord {
  /**
   * The list's id: the summit's slug, then whose list.
   * @editorial
   * @example "list:nss-2012-korean-government"
   */
  id: ParticipantListId
  /**
   * The summit.
   * @factual
   * @example "summit:nss-2012"
   */
  summit: SummitId
  /**
   * Where it is printed.
   * @editorial
   * @example "source:kr-archives-20120320"
   */
  listedIn: SourceId
  /**
   * Whether the source means to name all who took part: then the lint holds our participations to it, and it to them.
   * @editorial
   * @example true
   */
  complete: boolean
  /**
   * Who is on it.
   * @factual
   * @key party
   * @minItems 1
   */
  parties: ListedParty[]
}
