import { NssError } from './errors.js'
import { QUICK } from './generated/quick.js'
import * as compiled from './generated/validators.js'
import { KIND_NAMES, type KindName } from './ids.js'
import { OUTPUTS, REGISTERS } from './kind-table.js'
import { nearest } from './nearest.js'

/** Name of a schema file without its ending: a kind, or a collection whose files hold many records. */
export type SchemaName = KindName | 'mentions' | 'times' | 'redirects' | 'ledger' | keyof typeof OUTPUTS

/** Names of all schemas. */
export const SCHEMA_NAMES: readonly SchemaName[] = [
  ...KIND_NAMES,
  'mentions',
  'times',
  ...Object.values(REGISTERS).map(({ collection }) => collection),
  ...(Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[]),
]

/** One fault as JSON Schema sees it: the fields that ajv gives, without its words. */
export interface SchemaError {
  /** The keyword that failed. */
  readonly keyword: string
  /** JSON Pointer into the value. */
  readonly instancePath: string
  /** JSON Pointer into the compiled schema. */
  readonly schemaPath: string
  /** What the keyword asked for: see the documentation of ajv. */
  readonly params: Readonly<Record<string, unknown>>
}

type Validate = ((value: unknown) => boolean) & { errors?: SchemaError[] | null }

const functions = compiled as unknown as Record<string, Validate | undefined>

/**
 * What ajv's stand-alone validators find wrong: all faults, as JSON Schema sees them. {@link checkRecord} turns them into words.
 *
 * @param schema name of the schema
 * @param value anything that came out of `JSON.parse`
 * @returns an empty list where the value is valid
 * @example
 * schemaErrors('topic', { id: 'topic:x' })[0]?.keyword // 'required'
 */
export function schemaErrors(schema: SchemaName, value: unknown): readonly SchemaError[] {
  // ajv looks for all faults, and so is slow to see that there is none.
  if (QUICK.get(schema)?.(value)) return []
  const validate = functions[`validate${schema.charAt(0).toUpperCase()}${schema.slice(1)}`]
  if (!validate)
    throw new NssError(
      'unknown-kind',
      `No schema is called "${schema}". There are: ${SCHEMA_NAMES.join(', ')}.`,
      { given: schema, nearest: nearest(schema, SCHEMA_NAMES) },
    )
  return validate(value) ? [] : [...(validate.errors ?? [])]
}
