import type { Participation, StateId, SummitId } from '@nuclear-security-summits/data'
import { type Summit as AnySummit, checkRecord } from '@nuclear-security-summits/model'
import { attendance, explain, NssError, people, states, summits } from '@nuclear-security-summits/sdk'
import { cite } from '@nuclear-security-summits/sdk/cite'
import type { OpenedRecord } from '@nuclear-security-summits/sdk/open'
import * as sample from '@nuclear-security-summits/sdk/sample'

const summit = summits.byId['summit:nss-2016']

// A relation's value has its kind's id type, so that it can be followed without a cast.
export const host: string = states.byId[summit.host].name
export const hostId: StateId = summit.host
// @ts-expect-error a state's id does not fit where a summit's is due
export const wrongId: SummitId = summit.host
// @ts-expect-error nor does a summit's where a person's is due
people.get('summit:nss-2016')
// @ts-expect-error records are read-only
summit.ordinal = 5
// @ts-expect-error and so is what is in them
summit.dates.start = '2016-03-30'
// @ts-expect-error nor can the list be added to
summits.all.push(summit)

const [first] = attendance({ summit: 'summit:nss-2016', state: 'state:rus' })
export const claimants: string[] = []
if (first?.outcome === 'absent') for (const { claimant } of first.reasons) claimants.push(claimant)
// @ts-expect-error who was absent has no heads
if (first?.outcome === 'absent') first.heads

// A union is told apart by its tag, to the end.
export const place = (one: Participation): string => {
  switch (one.outcome) {
    case 'present':
      return one.role
    case 'absent':
      return one.manner
    default:
      return one satisfies never
  }
}

export const text: string = explain('part:nss-2016.rus', 'reasons').text
export const bibtex: string = cite('dataset', 'bibtex')
export const csl: readonly { readonly title: string }[] = cite('dataset', 'csl')
// @ts-expect-error a style that there is not
cite('dataset', 'apa')
// @ts-expect-error a field that a summit has not
summits.where({ hots: 'state:usa' })
// @ts-expect-error a value that the field cannot have
summits.where({ host: 'summit:nss-2016' })

// The model's types describe any dataset, ours and yours: their ids are open.
export const draft: Pick<AnySummit, 'id' | 'host'> = { id: 'summit:of-tomorrow', host: 'state:fra' }
export const faults: string[] = checkRecord('summit', draft).map(({ message }) => message)
export const code: string = new NssError('unknown-id', 'x').code

// The sample has ids of its own, which can be followed likewise; what takes any dataset takes both.
export const sampleHost: string = sample.states.byId[sample.summits.byId['summit:sample-2001'].host].name
export const reasons: number = sample.participations.byId['part:sample-2003.xcc'].reasons.length
// @ts-expect-error no state of the sample
sample.states.get('state:rus')
const countries = (all: Iterable<OpenedRecord<'state'>>): string[] => [...all].map(({ iso2 }) => iso2)
export const both: string[] = [...countries(states), ...countries(sample.states)]
