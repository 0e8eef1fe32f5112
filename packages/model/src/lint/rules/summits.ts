import { countHeld } from '../../counts.js'
import type { Dataset, Entry } from '../dataset.js'
import { type Rule, recordRule } from '../rule.js'

const summitCity = recordRule({
  name: 'summit-city-of-host',
  severity: 'warning',
  summary: 'A summit meets in a city of its host, in a venue of that city.',
  kinds: ['summit'],
  *check({ record }, dataset) {
    const city = dataset.get('place', record.city)?.record
    if (city?.state && city.state !== record.host && dataset.has(record.host))
      yield {
        path: ['city'],
        message: `${dataset.label(record.city)} lies in ${dataset.label(city.state)}, but the host is ${dataset.label(record.host)}.`,
        fix: 'correct the city or the host.',
      }
    const venue = record.venue && dataset.get('place', record.venue)?.record
    if (venue?.within && venue.within !== record.city && dataset.has(record.city))
      yield {
        path: ['venue'],
        message: `${dataset.label(venue.id)} lies in ${dataset.label(venue.within)}, not in ${dataset.label(record.city)}.`,
        fix: 'correct the venue or the city.',
      }
  },
})

/** The participations of those who came to a summit. */
const presentAt = (summit: string, dataset: Dataset) =>
  dataset
    .of('participation')
    .flatMap(({ record }) => (record.outcome === 'present' && record.summit === summit ? [record] : []))

const countVsList = recordRule({
  name: 'count-vs-list',
  severity: 'error',
  summary:
    'A count that is called complete is the number of records that we hold; one that is not is larger.',
  kinds: ['summit'],
  *check({ id, record }, dataset) {
    if (!dataset.whole) return
    for (const [index, { what, value, complete }] of record.counts.entries()) {
      const number = countHeld(what, presentAt(id, dataset))
      if (complete && number !== value)
        yield {
          path: ['counts', index, 'complete'],
          message: `The count of ${what} is ${value} and called complete, but the record holds ${number}.`,
          fix:
            number < value
              ? 'write false, or add the missing records.'
              : 'correct the count, or look for a record too many.',
        }
      // An exception that is no longer needed is a fault too. Leaders are counted by other sources in another way.
      if (!complete && number >= value && what !== 'leaders')
        yield {
          path: ['counts', index, 'complete'],
          message: `The count of ${what} is ${value} and called incomplete, but the record holds ${number}.`,
          fix: number === value ? 'write true.' : 'correct the count, or look for a record too many.',
        }
    }
  },
})

const countSum = recordRule({
  name: 'count-sum',
  severity: 'warning',
  summary: 'States and organizations together are the delegations.',
  kinds: ['summit'],
  *check({ record }) {
    const count = new Map(record.counts.map(({ what, value }) => [what, value]))
    const [states, organizations, delegations] = [
      count.get('states'),
      count.get('organizations'),
      count.get('delegations'),
    ]
    if (states === undefined || organizations === undefined || delegations === undefined) return
    if (states + organizations !== delegations)
      yield {
        path: ['counts'],
        on: 'name',
        message: `${states} states and ${organizations} organizations are not ${delegations} delegations.`,
        fix: 'look for the count that is wrong, or add a dispute.',
      }
  },
})

const partHostPresent = recordRule({
  name: 'summit-host-present',
  severity: 'error',
  summary: 'When the participations of a summit are complete, its host is among them.',
  kinds: ['summit'],
  *check({ id, record }: Entry<'summit'>, dataset) {
    const complete = record.counts.some((count) => count.what === 'states' && count.complete)
    const present = dataset
      .of('participation')
      .some(({ record: one }) => one.summit === id && one.party === record.host && one.outcome === 'present')
    if (complete && !present && dataset.whole && dataset.has(record.host))
      yield {
        path: ['host'],
        message: `${dataset.label(record.host)} is the host, but has no participation.`,
        fix: 'add its participation.',
      }
  },
})

const listVsParticipations = recordRule({
  name: 'list-vs-participations',
  severity: 'error',
  summary:
    'A list of participants that a source prints agrees with our participations: with all of them, where it is complete.',
  kinds: ['list'],
  *check({ record }, dataset) {
    const own = new Map(
      dataset
        .of('participation')
        .flatMap(({ record: one }) => (one.summit === record.summit ? [[one.party, one] as const] : [])),
    )
    // A summit whose participations have not been entered yet has nothing to compare with.
    if (![...own.values()].some(({ outcome }) => outcome === 'present')) return
    for (const [index, { party, head }] of record.parties.entries()) {
      const path = ['parties', index]
      const participation = own.get(party)
      if (participation?.outcome !== 'present')
        yield {
          path: [...path, 'party'],
          message: `The list has ${dataset.label(party)}, which took no part according to our participations.`,
          fix: 'look at the source again; then correct the list or add the participation.',
        }
      else if (
        head &&
        participation.heads.length > 0 &&
        !participation.heads.some(({ person }) => person === head)
      )
        yield {
          path: [...path, 'head'],
          message: `The list names ${dataset.label(head)}, our participation ${participation.heads.map(({ person }) => dataset.label(person)).join(', ')}.`,
          fix: 'look at the source again; if it does say so, record a dispute on the heads and drop the head here.',
        }
    }
    if (!record.complete) return
    const listed = new Set<string>(record.parties.map(({ party }) => party))
    for (const [party, { outcome }] of own)
      if (outcome === 'present' && !listed.has(party))
        yield {
          path: ['parties'],
          on: 'name',
          message: `${dataset.label(party)} took part according to our participations, but is not on the list.`,
          fix: 'look at the source again; then add it to the list, correct the participation, or call the list incomplete.',
        }
  },
})

/** Summits and their counts. */
export const summitRules: readonly Rule[] = [
  summitCity,
  countVsList,
  countSum,
  partHostPresent,
  listVsParticipations,
]
