import * as validators from './generated/validators.js'
import type { SchemaError } from './validators.js'

type Validate = ((value: unknown) => boolean) & { errors?: SchemaError[] | null }

/** What ajv has compiled. In Node it is read at the first call: see scripts/in-node.mjs. */
export const compiled = (): Readonly<Record<string, Validate | undefined>> =>
  validators as unknown as Readonly<Record<string, Validate | undefined>>
