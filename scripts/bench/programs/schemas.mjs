// Schema validation of the whole dataset, warm, as a share of JSON.parse's speed on the same bytes.
import { createRequire } from 'node:module'
import { kindOf } from '@nuclear-security-summits/model/core'
import { schemaErrors } from '@nuclear-security-summits/model/validators'
import Ajv from 'ajv'
import { z } from 'zod'
import { texts } from './dataset.mjs'
import { turns } from './turns.mjs'
import { unconditional } from './unconditional.mjs'

const require = createRequire(import.meta.url)
const lists = [...texts.values()].map((text) => JSON.parse(text))
const kinds = [...new Set(lists.map(([{ id }]) => kindOf(id)))]
const records = lists.flatMap((list) => list.map((record) => [kindOf(record.id), record]))
const schemas = new Map(
  kinds.map((kind) => [kind, require(`@nuclear-security-summits/model/schemas/${kind}.schema.json`)]),
)
const made = (make) => new Map([...schemas].map(([kind, schema]) => [kind, make(structuredClone(schema))]))
const ajv = made((schema) => new Ajv({ strict: false, validateFormats: false }).compile(schema))
const zod = made((schema) => z.fromJSONSchema(unconditional(schema)))

const all = (isValid) => () => {
  for (const [kind, record] of records) if (!isValid(kind, record)) throw new Error(`${record.id} is wrong.`)
}
const [parse, ours, theirs, zods] = turns(
  [
    () => [...texts.values()].map((text) => JSON.parse(text)),
    all((kind, record) => schemaErrors(kind, record).length === 0),
    all((kind, record) => ajv.get(kind)(record)),
    all((kind, record) => zod.get(kind).safeParse(record).success),
  ],
  31,
)
console.log(JSON.stringify({ ours: parse / ours, ajv: parse / theirs, zod: parse / zods }))
