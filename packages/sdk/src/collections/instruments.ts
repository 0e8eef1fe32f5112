import {
  type Instrument,
  type InstrumentId,
  type InstrumentsById,
  instruments as load,
} from '@nuclear-security-summits/data/instruments'
import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import { instrumentFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type { Instrument, InstrumentId, InstrumentsById } from '@nuclear-security-summits/data/instruments'

/** Treaties, resolutions, initiatives. */
export const instruments: Collection<Instrument, InstrumentId, InstrumentsById> =
  /* @__PURE__ */ collectionFrom(
    { kind: 'instrument', name: 'instruments', fields: instrumentFields },
    { load, moved },
  )

/**
 * What `instruments.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * instrumentsById()['instr:cppnm'].id // 'instr:cppnm'
 */
export const instrumentsById: () => InstrumentsById = /* @__PURE__ */ recordsById(load, moved)
