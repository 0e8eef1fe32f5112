import {
  type Instrument,
  type InstrumentId,
  type InstrumentsById,
  instruments as load,
} from '@nuclear-security-summits/data/instruments'
import { type Collection, collection } from '../collection.js'

export type { Instrument, InstrumentId, InstrumentsById } from '@nuclear-security-summits/data/instruments'

/** Treaties, resolutions, initiatives. */
export const instruments: Collection<Instrument, InstrumentId, InstrumentsById> = /* @__PURE__ */ collection(
  'instrument',
  load,
)
