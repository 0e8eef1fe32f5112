import { schemaErrors } from '@nuclear-security-summits/model/validators'

if (schemaErrors('topic', {}).length === 0) throw new Error('It should be wrong.')
