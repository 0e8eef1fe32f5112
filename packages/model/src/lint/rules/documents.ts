import { earliest, latest } from '../../edtf.js'
import { idStart } from '../../id-start.js'
import type { JointStatement } from '../../kinds/document.js'
import type { Path } from '../../shape.js'
import type { Dataset, Entry } from '../dataset.js'
import { type Rule, recordRule } from '../rule.js'

/** A joint statement, or nothing for a document of another kind. */
const jointStatement = ({ record }: Entry<'document'>): JointStatement | undefined =>
  record.kind === 'joint-statement' ? record : undefined

/** Whether a party is recorded as present at a summit; `undefined` where nothing is recorded of it there. */
export const tookPart = (dataset: Dataset, summit: string, party: string): boolean | undefined => {
  const own = dataset.get('participation', idStart('participation', { summit, party }) ?? '')
  return own && own.record.outcome === 'present'
}

const docId = recordRule({
  name: 'doc-id',
  severity: 'error',
  summary: 'The id of a document starts with its summit.',
  kinds: ['document'],
  *check({ kind, id, record }, dataset) {
    if (!dataset.has(record.summit)) return
    const start = idStart(kind, record) ?? ''
    if (!id.startsWith(start))
      yield {
        path: ['id'],
        message: `The document is of ${record.summit}, so its id starts with "${start}".`,
        fix: 'correct the id and the file name, or the summit.',
      }
  },
})

const docDates = recordRule({
  name: 'doc-dates',
  severity: 'error',
  summary:
    'What a summit adopts it adopts on its days; a circular, and whoever joins or leaves, comes after they have begun.',
  kinds: ['document'],
  *check({ record }, dataset) {
    const dates = dataset.get('summit', record.summit)?.record.dates
    // A summit whose own dates are out of order is reported as that.
    if (!dates?.start || !dates.end || earliest(dates.start) > latest(dates.end)) return
    const start = earliest(dates.start)
    if (record.kind === 'joint-statement') {
      const later: { path: Path; on: string | undefined }[] = [
        { path: ['circulatedOn'], on: record.circulatedOn },
        ...record.subscribers.map(({ on }, index) => ({ path: ['subscribers', index, 'on'], on })),
      ]
      for (const { path, on } of later)
        if (on !== undefined && latest(on) < start)
          yield {
            path,
            message: `${on} is before the summit, which began on ${dates.start}.`,
            fix: 'correct the date or the summit.',
          }
    } else if (
      'adopted' in record &&
      (latest(record.adopted) < start || earliest(record.adopted) > latest(dates.end))
    )
      yield {
        path: ['adopted'],
        message: `${record.adopted} is no day of the summit, which lasted from ${dates.start} to ${dates.end}.`,
        fix: 'correct the date or the summit.',
      }
  },
})

const docCircular = recordRule({
  name: 'doc-circular',
  severity: 'error',
  summary: 'A circular that has a date has a number; no two documents share one.',
  kinds: ['document'],
  *check(entry, dataset) {
    const own = jointStatement(entry)
    if (!own) return
    if (own.circulatedOn && !own.circulatedAs)
      yield {
        path: ['circulatedOn'],
        on: 'name',
        message: 'The date of a circular stands here, but not its number.',
        fix: 'add "circulatedAs", or drop the date.',
      }
    if (!own.circulatedAs) return
    const twin = dataset
      .of('document')
      .find((other) => other.id < entry.id && jointStatement(other)?.circulatedAs === own.circulatedAs)
    if (twin)
      yield {
        path: ['circulatedAs'],
        message: `${own.circulatedAs} also carries ${dataset.label(twin.id)}.`,
        fix: 'correct one of the two numbers.',
      }
  },
})

const docSubscriberPresent = recordRule({
  name: 'doc-subscriber-present',
  severity: 'error',
  summary: 'Who signed a joint statement at a summit took part in it, or a note says why the name is there.',
  kinds: ['document'],
  *check(entry, dataset) {
    const own = jointStatement(entry)
    if (!own || !dataset.whole || !dataset.has(own.summit)) return
    for (const [index, { party, capacity, note }] of own.subscribers.entries())
      if (
        capacity === 'original' &&
        note === undefined &&
        dataset.has(party) &&
        !tookPart(dataset, own.summit, party)
      )
        yield {
          path: ['subscribers', index, 'party'],
          message: `${dataset.label(party)} is called an original subscriber, but took no part in ${own.summit} according to our participations.`,
          fix: 'write "joined-later", correct the party, or say in its note why it is here.',
        }
  },
})

const docSponsorSubscribes = recordRule({
  name: 'doc-sponsor-subscribes',
  severity: 'error',
  summary: 'Who led a joint statement is among its original subscribers.',
  kinds: ['document'],
  *check(entry, dataset) {
    const own = jointStatement(entry)
    if (!own) return
    for (const [index, sponsor] of own.sponsors.entries())
      if (
        dataset.has(sponsor) &&
        !own.subscribers.some(({ party, capacity }) => party === sponsor && capacity !== 'joined-later')
      )
        yield {
          path: ['sponsors', index],
          message: `${dataset.label(sponsor)} is said to have led the statement, but is not among its original subscribers.`,
          fix: 'add it to the subscribers, or take it out of the sponsors.',
        }
  },
})

const docCount = recordRule({
  name: 'doc-count',
  severity: 'error',
  summary:
    'The states that signed at the summit are as many as the stated count, where the list is whole, and fewer where it is not.',
  kinds: ['document'],
  *check(entry) {
    const own = jointStatement(entry)
    if (!own || own.statedCount === undefined) return
    const held = own.subscribers.filter(
      ({ party, capacity }) => party.startsWith('state:') && capacity !== 'joined-later',
    ).length
    if (own.subscribersComplete && held !== own.statedCount)
      yield {
        path: ['statedCount'],
        message: `The list is called whole and holds ${held} of ${own.statedCount} states that are said to have signed at the summit.`,
        fix: 'correct the list or the count, or call the list incomplete.',
      }
    if (!own.subscribersComplete && held >= own.statedCount)
      yield {
        path: ['subscribersComplete'],
        message: `The list is called incomplete and holds ${held} of ${own.statedCount} states that are said to have signed at the summit.`,
        fix:
          held === own.statedCount
            ? 'write true, and drop "searched".'
            : 'look for a subscriber too many, or record a dispute on the count.',
      }
  },
})

const docSearched = recordRule({
  name: 'doc-searched',
  severity: 'error',
  summary: 'An incomplete list of subscribers, and no other, says what was looked for in vain.',
  kinds: ['document'],
  *check(entry) {
    const own = jointStatement(entry)
    if (!own || own.subscribersComplete !== (own.searched !== undefined)) return
    yield own.subscribersComplete
      ? {
          path: ['searched'],
          on: 'name' as const,
          message: 'The list is whole, yet something is said to be missing.',
          fix: 'drop "searched", or write "subscribersComplete": false.',
        }
      : {
          path: ['subscribersComplete'],
          on: 'name' as const,
          message: 'The list is not whole, and what was looked for is not said.',
          fix: 'say in "searched" which pages were read and what was searched, and when.',
        }
  },
})

const instrumentDates = recordRule({
  name: 'instr-dates',
  severity: 'error',
  summary:
    'An instrument is adopted, then opened for signature, then in force; counts of its parties stand in the order of their days.',
  kinds: ['instrument'],
  *check({ record }) {
    const steps = (['adopted', 'openedForSignature', 'entryIntoForce'] as const).flatMap((field) => {
      const on = record[field]
      return on === undefined ? [] : [{ path: [field] as Path, on }]
    })
    const counts = record.partyCounts.map(({ asOf }, index) => ({
      path: ['partyCounts', index, 'asOf'] as Path,
      on: asOf,
    }))
    for (const list of [steps, counts])
      for (const [index, { path, on }] of list.entries()) {
        const before = list[index - 1]
        if (before && latest(on) < earliest(before.on))
          yield {
            path,
            message: `${on} is before ${before.on}, which stands before it.`,
            fix: list === counts ? 'put the counts in the order of time.' : 'correct one of the two dates.',
          }
      }
  },
})

/** Documents and instruments. */
export const documentRules: readonly Rule[] = [
  docId,
  docDates,
  docCircular,
  docSubscriberPresent,
  docSponsorSubscribes,
  docCount,
  docSearched,
  instrumentDates,
]
