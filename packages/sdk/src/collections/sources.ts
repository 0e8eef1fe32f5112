import {
  sources as load,
  type Source,
  type SourceId,
  type SourcesById,
} from '@nuclear-security-summits/data/sources'
import { type Collection, collection } from '../collection.js'

export type { Source, SourceId, SourcesById } from '@nuclear-security-summits/data/sources'

/** The sources: every page, article and document that a fact rests on. */
export const sources: Collection<Source, SourceId, SourcesById> = /* @__PURE__ */ collection('source', load)
