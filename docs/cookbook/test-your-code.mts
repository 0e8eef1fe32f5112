import assert from 'node:assert/strict'
import { participations } from '@nuclear-security-summits/sdk'
import type { OpenedRecord } from '@nuclear-security-summits/sdk/open'
import * as sample from '@nuclear-security-summits/sdk/sample'

// Your code. It is given the records, whichever they are; this type fits those of the SDK, of the sample and of openDataset().
function absentees(all: Iterable<OpenedRecord<'participation'>>): string[] {
  return [...all].flatMap(({ summit, party, outcome }) =>
    outcome === 'absent' ? [`${party} at ${summit}`] : [],
  )
}

// Its test: what is expected here stays so, however the record grows.
const expected = ['state:xcc at summit:sample-2001', 'state:xcc at summit:sample-2003']
assert.deepEqual(absentees(sample.participations), expected)
console.log(
  'The sample has',
  sample.participations.size,
  'participations,',
  expected.length,
  'of them absences.',
)

// The same code at work.
assert.ok(absentees(participations).includes('state:rus at summit:nss-2016'))
console.log('And Russia stayed away in 2016.')
