import { schemaErrors } from '@nuclear-security-summits/model/validators'

const cites = [{ source: 'source:x', locator: { kind: 'whole' }, basis: 'explicit' }]
if (schemaErrors('topic', { id: 'topic:x', name: 'Name', summary: 'A summary.', cites }).length > 0)
  throw new Error('It should be right.')
