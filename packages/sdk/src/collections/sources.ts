import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  sources as load,
  type Source,
  type SourceId,
  type SourcesById,
} from '@nuclear-security-summits/data/sources'
import { sourceFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Source, SourceId, SourcesById } from '@nuclear-security-summits/data/sources'

/** The sources: every page, article and document that a fact rests on. */
export const sources: Collection<Source, SourceId, SourcesById> = /* @__PURE__ */ collectionFrom(
  { kind: 'source', name: 'sources', fields: sourceFields },
  { load, moved },
)

/**
 * What `sources.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * sourcesById()['source:tass-865989'].id // 'source:tass-865989'
 */
export const sourcesById: () => SourcesById = /* @__PURE__ */ recordsById(load, moved)
