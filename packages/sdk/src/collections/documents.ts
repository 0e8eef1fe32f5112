import {
  type Document,
  type DocumentId,
  type DocumentsById,
  documents as load,
} from '@nuclear-security-summits/data/documents'
import { type Collection, collection } from '../collection.js'

export type { Document, DocumentId, DocumentsById } from '@nuclear-security-summits/data/documents'

/** What the summits adopted, and what participants handed in. */
export const documents: Collection<Document, DocumentId, DocumentsById> = /* @__PURE__ */ collection(
  'document',
  load,
)
