import {
  places as load,
  type Place,
  type PlaceId,
  type PlacesById,
} from '@nuclear-security-summits/data/places'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { placeFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Place, PlaceId, PlacesById } from '@nuclear-security-summits/data/places'

/** The cities and venues. */
export const places: Collection<Place, PlaceId, PlacesById> = /* @__PURE__ */ collectionFrom(
  { kind: 'place', name: 'places', fields: placeFields },
  { load, moved },
)

/**
 * What `places.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * placesById()['place:buenos-aires'].id // 'place:buenos-aires'
 */
export const placesById: () => PlacesById = /* @__PURE__ */ recordsById(load, moved)
