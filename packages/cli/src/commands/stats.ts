import {
  absences,
  attendance,
  commitments,
  documents,
  facts,
  jointStatements,
  lists,
  manifest,
  people,
  ranks,
  summits,
} from '@nuclear-security-summits/sdk'
import { type Field, printRows } from '../rows.js'
import type { Run } from '../spec.js'

/** One number with what it counts. */
interface Stat {
  readonly what: string
  readonly value: number
}

/** `nss stats`: how much of what. */
export const run: Run = ({ options }) => {
  return printRows(stats(), FIELDS, options)
}

function stats(): Stat[] {
  const stat = (what: string, value: number): Stat => ({ what, value })
  const away = absences()
  return [
    stat('participations, present', attendance().filter(({ outcome }) => outcome === 'present').length),
    ...summits.all.map(({ id, name }) =>
      stat(`  ${name}`, attendance({ summit: id }).filter(({ outcome }) => outcome === 'present').length),
    ),
    stat('absences and missing leaders', away.length),
    stat('  delegations that stayed away', away.filter(({ who }) => who === 'delegation').length),
    stat('  leaders whose delegation came', away.filter(({ who }) => who === 'leader').length),
    stat(
      'heads of state or government at the table',
      ranks().reduce(
        (sum, { counts }) => sum + (counts['head-of-state'] ?? 0) + (counts['head-of-government'] ?? 0),
        0,
      ),
    ),
    stat('people', people.size),
    stat('lists of participants that sources print', lists.size),
    stat('texts that the summits adopted', documents.where((one) => 'adopted' in one).length),
    stat('joint statements', jointStatements.size),
    stat('  with all who signed at the summit', jointStatements.where({ subscribersComplete: true }).length),
    stat('statements and reports of participants', documents.where((one) => 'party' in one).length),
    stat('commitments', commitments.size),
    stat('  promised', commitments.where({ kind: 'pledge' }).length),
    stat('  reported as done', commitments.where({ kind: 'deed' }).length),
    stat('assessments of them', commitments.all.flatMap(({ assessments }) => assessments).length),
    stat('facts', facts().length),
    stat('  inferred alone', facts({ basis: 'inferred' }).length),
    stat('  from sources of one side alone', facts({ side: 'any' }).length),
    ...Object.entries(manifest().collections).map(([name, { records }]) =>
      stat(`records in ${name}`, records),
    ),
  ]
}

const FIELDS: readonly Field<Stat>[] = [
  { head: 'What', name: 'what', flex: true, value: ({ what }) => what },
  { head: 'Number', name: 'number', align: 'right', value: ({ value }) => value },
]
