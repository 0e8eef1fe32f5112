import { earliest, latest } from '../../edtf.js'
import { idStart } from '../../id-start.js'
import type { Assessment } from '../../kinds/commitment.js'
import { type Rule, recordRule } from '../rule.js'
import { tookPart } from './documents.js'

const commitId = recordRule({
  name: 'commit-id',
  severity: 'error',
  summary: 'The id of a commitment starts with its summit and its party.',
  kinds: ['commitment'],
  *check({ kind, id, record }, dataset) {
    if (!dataset.has(record.summit) || !dataset.has(record.party)) return
    const start = idStart(kind, record) ?? ''
    if (!id.startsWith(start))
      yield {
        path: ['id'],
        message: `Summit and party make an id that starts with "${start}".`,
        fix: 'correct the id and the file name, or the summit or party.',
      }
  },
})

const commitPartyPresent = recordRule({
  name: 'commit-party-present',
  severity: 'error',
  summary:
    'Who made a commitment at a summit took part in it, or the note says how it came to be made there.',
  kinds: ['commitment'],
  *check({ record }, dataset) {
    if (!dataset.whole || !dataset.has(record.summit) || !dataset.has(record.party)) return
    if (record.note === undefined && !tookPart(dataset, record.summit, record.party))
      yield {
        path: ['party'],
        message: `${dataset.label(record.party)} took no part in ${record.summit} according to our participations.`,
        fix: 'correct the party or the summit, or say in "note" how it came to be made there.',
      }
  },
})

const commitDates = recordRule({
  name: 'commit-dates',
  severity: 'error',
  summary: 'What was done before the summit had begun was not promised there: it is a deed.',
  kinds: ['commitment'],
  *check({ record }, dataset) {
    const start = dataset.get('summit', record.summit)?.record.dates.start
    if (!start || record.kind !== 'pledge' || record.completed === undefined) return
    if (latest(record.completed) < earliest(start))
      yield {
        path: ['completed'],
        message: `It was carried out on ${record.completed}, before the summit, which began on ${start}.`,
        fix: 'write "deed", or correct the date.',
      }
  },
})

const assessAfter = recordRule({
  name: 'assess-after',
  severity: 'error',
  summary:
    'What became of a pledge is judged after the summit has begun; assessments stand in the order of time.',
  kinds: ['commitment'],
  *check({ record }, dataset) {
    const start = dataset.get('summit', record.summit)?.record.dates.start
    for (const [index, { id, asOf }] of record.assessments.entries()) {
      const path = ['assessments', index, 'asOf']
      const before = record.assessments[index - 1]
      if (start && record.kind === 'pledge' && latest(asOf) < earliest(start))
        yield {
          path,
          message: `Assessment "${id}" is of ${asOf}, before the summit, which began on ${start}.`,
          fix: 'correct the date, or write "deed": what was done by then was not promised there.',
        }
      else if (before && latest(asOf) < earliest(before.asOf))
        yield {
          path,
          message: `Assessment "${id}" is of ${asOf}, but stands after "${before.id}" of ${before.asOf}.`,
          fix: 'put the assessments in the order of time.',
        }
    }
  },
})

const assessRegress = recordRule({
  name: 'assess-regress',
  severity: 'warning',
  summary: 'Nobody who has called a commitment kept calls it unfinished later.',
  kinds: ['commitment'],
  *check({ record }) {
    const kept = new Map<string, Assessment>()
    for (const [index, one] of record.assessments.entries()) {
      const before = kept.get(one.assessor)
      if (before && (one.status === 'in-progress' || one.status === 'not-kept'))
        yield {
          path: ['assessments', index, 'status'],
          message: `${one.assessor} called it kept in ${before.asOf} ("${before.id}"), and "${one.status}" in ${one.asOf}.`,
          fix: 'look at both sources again.',
        }
      if (one.status === 'kept') kept.set(one.assessor, one)
    }
  },
})

const commitDocument = recordRule({
  name: 'commit-document',
  severity: 'error',
  summary: 'Whose commitment a joint statement is has signed it.',
  kinds: ['commitment'],
  *check({ record }, dataset) {
    if (record.document === undefined) return
    const document = dataset.get('document', record.document)?.record
    if (!document || !dataset.has(record.party)) return
    if (document.kind !== 'joint-statement')
      yield {
        path: ['document'],
        message: `${dataset.label(record.document)} is no joint statement.`,
        fix: 'name the joint statement, or drop the field.',
      }
    else if (!document.subscribers.some(({ party }) => party === record.party))
      yield {
        path: ['document'],
        message: `${dataset.label(record.party)} is not among the subscribers of ${dataset.label(record.document)}.`,
        fix: 'add it to the subscribers, or name another joint statement.',
      }
  },
})

const commitFollows = recordRule({
  name: 'commit-follows',
  severity: 'error',
  summary: 'A commitment follows one of the same party at an earlier summit.',
  kinds: ['commitment'],
  *check({ record }, dataset) {
    if (record.follows === undefined) return
    const before = dataset.get('commitment', record.follows)?.record
    if (!before) return
    if (before.party !== record.party)
      yield {
        path: ['follows'],
        message: `${before.id} is a commitment of ${dataset.label(before.party)}.`,
        fix: `name one of ${dataset.label(record.party)}.`,
      }
    const [own, earlier] = [record.summit, before.summit].map((id) => dataset.get('summit', id)?.record)
    if (own && earlier && earlier.ordinal >= own.ordinal)
      yield {
        path: ['follows'],
        message: `${before.id} is of ${dataset.label(earlier.id)}, which is not earlier.`,
        fix: 'name a commitment of an earlier summit.',
      }
  },
})

const amountUnit = recordRule({
  name: 'amount-unit',
  severity: 'error',
  summary: 'Money is counted in a currency of ISO 4217, and a mass says of what.',
  kinds: ['commitment'],
  *check({ record: { amount } }) {
    if (!amount) return
    if (/^[A-Z]{3}$/.test(amount.unit) && !Intl.supportedValuesOf('currency').includes(amount.unit))
      yield {
        path: ['amount', 'unit'],
        message: `"${amount.unit}" is no currency of ISO 4217.`,
        fix: 'correct the code; of dollars that no source tells apart write "dollars".',
      }
    if ((amount.unit === 'kg' || amount.unit === 't') && amount.of === undefined)
      yield {
        path: ['amount'],
        on: 'name',
        message: `${amount.value} ${amount.unit} of what is not said.`,
        fix: 'add "of", such as "HEU".',
      }
  },
})

/** Commitments, and what became of them. */
export const commitmentRules: readonly Rule[] = [
  commitId,
  commitPartyPresent,
  commitDates,
  commitDocument,
  commitFollows,
  amountUnit,
  assessAfter,
  assessRegress,
]
