import { readdirSync, readFileSync } from 'node:fs'
import type { Operation } from 'fast-json-patch'
import { type Schema, type Snapshot, snapshotOf } from '../src/diff/snapshot.js'
import { readDataset } from '../src/lint/read.js'
import { type Edit, edited, patched } from './dataset.js'

const folder = new URL('../schemas/', import.meta.url)

/** The schemas of the model, by the names of their files. */
const SCHEMAS: Readonly<Record<string, Schema>> = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.schema.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  ]),
)

/** What a snapshot of the small dataset may differ in from the dataset as it is. */
export interface SnapshotEdits {
  readonly version?: string
  readonly edits?: readonly Edit[]
  /** Changes of a definition, in every schema that holds it. */
  readonly definition?: { readonly name: string; readonly patch: Operation[] }
  readonly exports?: Snapshot['exports']
}

/** The small dataset as a snapshot, after some edits. Throws where an edit makes a record invalid: it would not be in the snapshot. */
export function snapshot({
  version = 'unreleased',
  edits = [],
  definition,
  exports,
}: SnapshotEdits = {}): Snapshot {
  const { dataset, findings } = readDataset(edited(edits))
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'))
  return snapshotOf(dataset, {
    version,
    schemas: definition ? withDefinition(definition) : SCHEMAS,
    ...(exports ? { exports } : {}),
  })
}

function withDefinition({ name, patch }: NonNullable<SnapshotEdits['definition']>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([file, schema]) => {
      const definitions = (schema.definitions ?? {}) as Record<string, Schema>
      const changed = Object.hasOwn(definitions, name)
        ? { ...schema, definitions: { ...definitions, [name]: patched(definitions[name], patch) } }
        : schema
      return [file, schema.title === name ? (patched(changed, patch) as Schema) : changed]
    }),
  )
}
