import {
  series as load,
  type Series,
  type SeriesId,
  type SeriessById,
} from '@nuclear-security-summits/data/series'
import { type Collection, collection } from '../collection.js'

export type { Series, SeriesId, SeriessById } from '@nuclear-security-summits/data/series'

/** The series of summits. */
export const series: Collection<Series, SeriesId, SeriessById> = /* @__PURE__ */ collection('series', load)
