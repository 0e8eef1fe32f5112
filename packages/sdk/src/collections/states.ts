import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  states as load,
  type State,
  type StateId,
  type StatesById,
} from '@nuclear-security-summits/data/states'
import { stateFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom, extend } from '../collection-from.js'

export type { State, StateId, StatesById } from '@nuclear-security-summits/data/states'

/** A state's codes in the lists of others. */
export interface CrosswalkRow {
  /** Its id here. */
  readonly id: StateId
  /** Its short name in English. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string
  /** ISO 3166-1 alpha-3, which the World Bank uses too. */
  readonly iso3: string
  /** ISO 3166-1 numeric with its leading zeros: the M49 code of the United Nations. */
  readonly m49: string
  /** Correlates of War, where it has been looked up. */
  readonly cow?: string
  /** Wikidata, where it has been looked up. */
  readonly wikidata?: string
}

/** The states, and a table that joins them with others' data. */
export interface States extends Collection<State, StateId, StatesById> {
  /**
   * The codes of every state, one row each.
   *
   * @example
   * states.crosswalk().find(({ iso2 }) => iso2 === 'KR')?.m49 // '410'
   */
  crosswalk(): readonly CrosswalkRow[]
}

const base: Collection<State, StateId, StatesById> = /* @__PURE__ */ collectionFrom(
  { kind: 'state', name: 'states', fields: stateFields },
  { load, moved },
)

/** The states, with their ISO codes. */
export const states: States = /* @__PURE__ */ extend(base, {
  crosswalk: () =>
    base.all.map(({ id, name, iso2, iso3, isoNumeric, externalIds = [] }) => {
      const external = (scheme: string) => externalIds.find((one) => one.scheme === scheme)?.value
      const [cow, wikidata] = [external('cow'), external('wikidata')]
      return {
        id,
        name,
        iso2,
        iso3,
        m49: isoNumeric,
        ...(cow ? { cow } : {}),
        ...(wikidata ? { wikidata } : {}),
      }
    }),
})

/**
 * What `states.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * statesById()['state:rus'].id // 'state:rus'
 */
export const statesById: () => StatesById = /* @__PURE__ */ recordsById(load, moved)
