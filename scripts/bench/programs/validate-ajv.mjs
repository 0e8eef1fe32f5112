import { createRequire } from 'node:module'
import Ajv from 'ajv'

const schema = createRequire(import.meta.url)('@nuclear-security-summits/model/schemas/topic.schema.json')
if (new Ajv({ strict: false, validateFormats: false }).compile(schema)({}))
  throw new Error('It should be wrong.')
