import { manifest } from '@nuclear-security-summits/data'
import { BASE_IRI } from '@nuclear-security-summits/model/core'
import type { Column, ForeignKey, Table } from '@nuclear-security-summits/sdk/tables'
import { type Files, sha256 } from './sums.js'

/** The whole record in one file, by path. */
const WHOLE: Readonly<Record<string, { format: string; mediatype: string; description: string }>> = {
  'nuclear-security-summits.sqlite': {
    format: 'sqlite',
    mediatype: 'application/vnd.sqlite3',
    description: 'All tables, with their keys, as one SQLite database.',
  },
  'nuclear-security-summits.jsonld': {
    format: 'jsonld',
    mediatype: 'application/ld+json',
    description: 'All records as JSON-LD.',
  },
  'nuclear-security-summits.nq': {
    format: 'nq',
    mediatype: 'application/n-quads',
    description: 'The same as N-Quads, in canonical form.',
  },
}

const fieldOf = ({ name, type, form, description, required, values }: Column) => ({
  name,
  type,
  ...(form === 'address' ? { format: 'uri' } : {}),
  description,
  constraints: { required, ...(values ? { enum: values } : {}) },
})

/** A table that refers to itself does not name itself. */
const foreignKeyOf = (own: string, { columns, table, references }: ForeignKey) => ({
  fields: columns,
  reference: { ...(table === own ? {} : { resource: table }), fields: references },
})

/** Path, size and digest of a file. */
function fileOf(path: string, files: Files) {
  const content = files.get(path) ?? ''
  return { path, bytes: Buffer.byteLength(content), hash: `sha256:${sha256(content)}` }
}

const tableOf = (table: Table, files: Files) => ({
  name: table.name,
  type: 'table',
  description: table.description,
  ...fileOf(`csv/${table.name}.csv`, files),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(table.foreignKeys.length > 0
      ? { foreignKeys: table.foreignKeys.map((key) => foreignKeyOf(table.name, key)) }
      : {}),
  },
})

/** The description of the release by Frictionless Data Package 2: every table with its columns, types and keys. */
export function dataPackageOf(tables: readonly Table[], files: Files): string {
  const { title, version, licences } = manifest()
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'nuclear-security-summits',
    id: BASE_IRI,
    title,
    description:
      'The record of the four Nuclear Security Summits (2010-2016) and of how Russia’s absence from the last one was reported.',
    version,
    licenses: [
      {
        name: licences.data.name,
        path: licences.data.url,
        title: 'The record. Excerpts of sources stay their holders’: see rights_* in sources.',
      },
    ],
    contributors: [{ title: 'Nuclear Security Summits contributors', roles: ['creator'] }],
    sources: [{ title: 'Every source that the record cites, a row each', path: 'csv/sources.csv' }],
    keywords: ['nuclear security', 'nuclear security summit', 'arms control', 'international relations'],
    resources: [
      ...tables.map((table) => tableOf(table, files)),
      ...Object.entries(WHOLE).map(([path, about]) => ({ name: path, ...about, ...fileOf(path, files) })),
    ],
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
