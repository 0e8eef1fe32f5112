import { coverageAmong, type FactCoverage } from '../coverage.js'
import { remembered } from './remembered.js'
import { visitsIn, type Walked } from './visits.js'

/** The coverage of every fact of a record, of which the lint asks more than once: see `coverageOf` of the model. */
export const coverageOf: (entry: Walked) => readonly FactCoverage[] = /* @__PURE__ */ remembered((entry) => {
  const { facts, citations } = visitsIn(entry)
  return coverageAmong(facts, citations, entry)
})
