import { createRequire } from 'node:module'
import { z } from 'zod'
import { unconditional } from './unconditional.mjs'

const schema = createRequire(import.meta.url)('@nuclear-security-summits/model/schemas/topic.schema.json')
if (z.fromJSONSchema(unconditional(schema)).safeParse({}).success) throw new Error('It should be wrong.')
