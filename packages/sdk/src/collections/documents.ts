import {
  type ConsensusDocument,
  type Document,
  type DocumentId,
  type DocumentPoint,
  type DocumentsById,
  documents as load,
  type PartyId,
} from '@nuclear-security-summits/data/documents'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { documentFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom, extend } from '../collection-from.js'
import { currentParty } from '../parties.js'

export type { Document, DocumentId, DocumentsById } from '@nuclear-security-summits/data/documents'

/** A text that a summit adopted, with those of its points that address somebody. */
export interface AddressingDocument {
  /** The text. */
  readonly document: ConsensusDocument
  /** Whether the whole text is meant for the party, as an action plan is. */
  readonly whole: boolean
  /** The points that name it as the one to act. */
  readonly points: readonly DocumentPoint[]
}

/** The documents, with what is asked of them. */
export interface Documents extends Collection<Document, DocumentId, DocumentsById> {
  /**
   * The texts that the summits adopted and that address a state or organization: as a whole, or in some of their points.
   *
   * @throws {NssError} `unknown-id`
   *
   * @example
   * documents.addressing('org:iaea').map(({ document }) => document.name)
   */
  addressing(party: PartyId): readonly AddressingDocument[]
}

const base: Collection<Document, DocumentId, DocumentsById> = /* @__PURE__ */ collectionFrom(
  { kind: 'document', name: 'documents', fields: documentFields },
  { load, moved },
)

/** What the summits adopted, what some of the participants stated together, and what participants handed in. */
export const documents: Documents = /* @__PURE__ */ extend(base, {
  addressing(asked: PartyId) {
    const party = currentParty(asked)
    return base.all.flatMap((document): AddressingDocument[] => {
      if (!('adopted' in document)) return []
      const whole = document.addressedTo === party
      const points = (document.points ?? []).filter(({ addresses }) => addresses?.includes(party) ?? false)
      return whole || points.length > 0 ? [{ document, whole, points }] : []
    })
  },
})

/**
 * What `documents.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * documentsById()['doc:nss-2010-communique'].id // 'doc:nss-2010-communique'
 */
export const documentsById: () => DocumentsById = /* @__PURE__ */ recordsById(load, moved)
