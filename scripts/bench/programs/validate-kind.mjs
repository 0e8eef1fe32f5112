import { topicErrors } from '@nuclear-security-summits/model/validate'

if (topicErrors({}).length === 0) throw new Error('It should be wrong.')
