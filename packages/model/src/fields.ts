/**
 * The table of fields, and what walks through a record by it: facts, references, pointers, coverage by citations.
 *
 * @packageDocumentation
 */
export {
  coverageOf,
  type FactCoverage,
  GRADES,
  type Grade,
  gradeOf,
  supports,
} from './coverage.js'
export { shapes } from './generated/shapes.js'
export {
  type Field,
  factsOf,
  interfaceOf,
  isWithin,
  type ObjectShape,
  type Path,
  type PlainForm,
  pointerOfPath,
  type Resolution,
  resolvePointer,
  type Shapes,
  shapeOf,
  shapesOfType,
  typeOf,
  type UnionShape,
  type Visit,
  walk,
} from './shape.js'
