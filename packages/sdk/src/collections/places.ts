import {
  places as load,
  type Place,
  type PlaceId,
  type PlacesById,
} from '@nuclear-security-summits/data/places'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Place, PlaceId, PlacesById } from '@nuclear-security-summits/data/places'

/** The cities and venues. */
export const places: Collection<Place, PlaceId, PlacesById> = /* @__PURE__ */ collectionFrom('place', {
  load,
  moved,
})
