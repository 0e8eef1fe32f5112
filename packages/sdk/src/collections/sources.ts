import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  sources as load,
  type Source,
  type SourceId,
  type SourcesById,
} from '@nuclear-security-summits/data/sources'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Source, SourceId, SourcesById } from '@nuclear-security-summits/data/sources'

/** The sources: every page, article and document that a fact rests on. */
export const sources: Collection<Source, SourceId, SourcesById> = /* @__PURE__ */ collectionFrom('source', {
  load,
  moved,
})
