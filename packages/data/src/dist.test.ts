/** The built package: its files, seen as those who install it see them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as data from '@nuclear-security-summits/data'
import { changes } from '@nuclear-security-summits/data/changes'
import { compareVersions, schemaErrors } from '@nuclear-security-summits/model'
import { KINDS, REGISTERS } from '@nuclear-security-summits/model/core'
import { describe, expect, it } from 'vitest'
import { collectionTypes } from '../scripts/types.mjs'

const dist = new URL('../dist/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, dist), 'utf8')
const require = createRequire(import.meta.url)

const collections = [...Object.values(KINDS), ...Object.values(REGISTERS)].map(({ collection }) => collection)
const loads = data as unknown as Record<string, () => readonly { readonly id?: string }[]>
const manifest = data.manifest()

describe('the manifest', () => {
  it('names every collection, and none else', () => {
    expect(Object.keys(manifest.collections).sort()).toEqual([...collections].sort())
  })

  it.each(collections)('has the count, size and checksum of %s', (collection) => {
    const text = read(`${collection}.json`)
    expect(manifest.collections[collection]).toEqual({
      records: JSON.parse(text).length,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })
  })
})

describe.each(collections)('%s', (collection) => {
  const text = read(`${collection}.json`)

  it('is the same as JSON, as a module and as CommonJS, and frozen', () => {
    const records = loads[collection]?.()
    expect(records).toEqual(JSON.parse(text))
    expect(require(`@nuclear-security-summits/data/${collection}`)[collection]()).toEqual(records)
    expect(loads[collection]?.()).toBe(records)
    expect(Object.isFrozen(records)).toBe(true)
    expect(records?.every((record) => Object.isFrozen(record))).toBe(true)
  })

  it('has one record a line, in the order of their ids, without $schema', () => {
    const records: { id?: string }[] = JSON.parse(text)
    const lines = text.trimEnd().split('\n')
    if (records.length > 0)
      expect(lines.slice(1, -1).map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(records)
    const ids = records.flatMap(({ id }) => id ?? [])
    expect(ids).toEqual([...ids].sort())
    expect(text).not.toContain('"$schema"')
  })
})

it('ships the schemas of the model, to the byte', () => {
  const own = new URL('../schemas/', import.meta.url)
  const model = new URL('../../model/schemas/', import.meta.url)
  expect(readdirSync(own)).toEqual(readdirSync(model))
  for (const name of readdirSync(own))
    expect(readFileSync(new URL(name, own), 'utf8'), name).toBe(readFileSync(new URL(name, model), 'utf8'))
})

describe('changes', () => {
  const value = JSON.parse(read('changes.json'))

  it('is the same as JSON, as a module and as CommonJS, and frozen', () => {
    expect(changes()).toEqual(value)
    expect(require('@nuclear-security-summits/data/changes').changes()).toEqual(value)
    expect(Object.isFrozen(changes())).toBe(true)
  })

  it('tells of each release by the schema, the newest first', () => {
    for (const one of value) expect(schemaErrors('changes', one)).toEqual([])
    const versions = changes().map(({ to }) => to)
    expect(versions).toEqual([...versions].sort((a, b) => compareVersions(b, a)))
  })
})

describe('the types of a collection', () => {
  const record = (id: string) => ({ id, name: 'A name', cites: [] })
  const redirect = (from: string, ...to: string[]) => ({ from, to, reason: 'renamed', since: '0.2.0' })
  const typesOf = (...redirects: object[]): string =>
    collectionTypes('topics', 'Topic', [record('topic:new'), record('topic:other')], redirects, String, 'ts')

  it('have a former id too, marked as deprecated', () => {
    expect(typesOf(redirect('topic:old', 'topic:new'))).toContain(
      "  /** @deprecated Renamed in 0.2.0: use `topic:new`. */\n  readonly 'topic:old': Topic\n",
    )
  })

  it('have none that leads nowhere, to several, to another kind, or that is a record', () => {
    const none = [
      redirect('topic:gone'),
      redirect('topic:split', 'topic:new', 'topic:other'),
      redirect('topic:lost', 'topic:nowhere'),
      redirect('place:old', 'topic:new'),
      redirect('topic:other', 'topic:new'),
    ]
    expect(typesOf(...none)).toBe(typesOf())
  })
})
