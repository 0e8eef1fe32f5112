import {
  series as load,
  type Series,
  type SeriesById,
  type SeriesId,
} from '@nuclear-security-summits/data/series'
import { type Collection, collection } from '../collection.js'

export type { Series, SeriesById, SeriesId } from '@nuclear-security-summits/data/series'

/** The series of summits. */
export const series: Collection<Series, SeriesId, SeriesById> = /* @__PURE__ */ collection('series', load)
