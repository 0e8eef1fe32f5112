import {
  places as load,
  type Place,
  type PlaceId,
  type PlacesById,
} from '@nuclear-security-summits/data/places'
import { type Collection, collection } from '../collection.js'

export type { Place, PlaceId, PlacesById } from '@nuclear-security-summits/data/places'

/** The cities and venues. */
export const places: Collection<Place, PlaceId, PlacesById> = /* @__PURE__ */ collection('place', load)
