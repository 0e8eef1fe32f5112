import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  series as load,
  type Series,
  type SeriesById,
  type SeriesId,
} from '@nuclear-security-summits/data/series'
import { seriesFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Series, SeriesById, SeriesId } from '@nuclear-security-summits/data/series'

/** The series of summits. */
export const series: Collection<Series, SeriesId, SeriesById> = /* @__PURE__ */ collectionFrom(
  { kind: 'series', name: 'series', fields: seriesFields },
  { load, moved },
)

/**
 * What `series.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * seriesById()['series:nss'].id // 'series:nss'
 */
export const seriesById: () => SeriesById = /* @__PURE__ */ recordsById(load, moved)
