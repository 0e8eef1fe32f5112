import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  series as load,
  type Series,
  type SeriesById,
  type SeriesId,
} from '@nuclear-security-summits/data/series'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Series, SeriesById, SeriesId } from '@nuclear-security-summits/data/series'

/** The series of summits. */
export const series: Collection<Series, SeriesId, SeriesById> = /* @__PURE__ */ collectionFrom('series', {
  load,
  moved,
})
