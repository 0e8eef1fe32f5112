import {
  type Instrument,
  type InstrumentId,
  type InstrumentsById,
  instruments as load,
} from '@nuclear-security-summits/data/instruments'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Instrument, InstrumentId, InstrumentsById } from '@nuclear-security-summits/data/instruments'

/** Treaties, resolutions, initiatives. */
export const instruments: Collection<Instrument, InstrumentId, InstrumentsById> =
  /* @__PURE__ */ collectionFrom('instrument', { load, moved })
