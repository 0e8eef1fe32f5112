/** datapackage.json against the standard's own schema, and against the files that it describes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tables } from '@nuclear-security-summits/sdk/tables'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, inject, test } from 'vitest'
import { sha256 } from './sums.js'

const release = inject('release')
const descriptor = JSON.parse(readFileSync(join(release, 'datapackage.json'), 'utf8'))

/** The profiles of Frictionless Data Package 2, which are not ours to keep here. */
const PROFILES = fileURLToPath(new URL('../../../../shared/standards/frictionless-2.0', import.meta.url))

// The profiles have keywords of their own, for forms, and formats that ajv alone does not know.
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })
const compiled = new Map<string, ValidateFunction>()

/** What a profile finds wrong. */
function faults(profile: string, value: unknown): string[] {
  const validate =
    compiled.get(profile) ?? ajv.compile(JSON.parse(readFileSync(join(PROFILES, `${profile}.json`), 'utf8')))
  compiled.set(profile, validate)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe.skipIf(!existsSync(PROFILES))('by the standard (needs its schemas)', () => {
  test('the package, and each resource and schema in it', () => {
    expect(faults('datapackage', descriptor)).toEqual([])
    for (const resource of descriptor.resources) {
      expect(faults('dataresource', resource), resource.name).toEqual([])
      if (resource.schema) expect(faults('tableschema', resource.schema), resource.name).toEqual([])
    }
  })

  test.each([
    ['no resources', { resources: undefined }],
    ['a path out of the package', { resources: [{ ...descriptor.resources[0], path: '../x.csv' }] }],
    ['a digest that is none', { resources: [{ ...descriptor.resources[0], hash: 'sha256:none' }] }],
    [
      'a type of column that there is not',
      {
        resources: [{ ...descriptor.resources[0], schema: { fields: [{ name: 'id', type: 'text' }] } }],
      },
    ],
  ])('finds a fault in a package with %s', (_, change) => {
    expect(faults('datapackage', { ...descriptor, ...change })).not.toEqual([])
  })
})

describe('by the files', () => {
  test('each resource has the size and digest of its file', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = readFileSync(join(release, path))
      expect({ bytes, hash }, path).toEqual({ bytes: content.length, hash: `sha256:${sha256(content)}` })
    }
  })

  test('each table is a resource with its columns and keys', () => {
    for (const { name, columns, primaryKey, foreignKeys } of tables()) {
      const { schema, path } = descriptor.resources.find((one: { name: string }) => one.name === name)
      const names = schema.fields.map((field: { name: string }) => field.name)
      expect(names).toEqual(columns.map((column) => column.name))
      expect(readFileSync(join(release, path), 'utf8').split('\r\n')[0]).toBe(names.join(','))
      expect(schema.primaryKey).toEqual(primaryKey)
      expect(schema.foreignKeys ?? []).toHaveLength(foreignKeys.length)
    }
  })

  test('a reference names a resource and columns that there are, or none where it is to its own table', () => {
    const fieldsOf = new Map<string, string[]>(
      descriptor.resources
        .filter((one: { schema?: unknown }) => one.schema)
        .map((one: { name: string; schema: { fields: { name: string }[] } }) => [
          one.name,
          one.schema.fields.map(({ name }) => name),
        ]),
    )
    for (const { name, schema } of descriptor.resources)
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        expect(reference.resource).not.toBe(name)
        expect(fieldsOf.get(name)).toEqual(expect.arrayContaining(fields))
        expect(fieldsOf.get(reference.resource ?? name)).toEqual(expect.arrayContaining(reference.fields))
      }
  })
})
