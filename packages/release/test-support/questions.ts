/** Five questions: as SQL, from the page that shows it to users, and as the SDK answers them. */
import { readFileSync } from 'node:fs'
import {
  absences,
  attendance,
  commitments,
  delegations,
  matrix,
  nameOf,
  summits,
} from '@nuclear-security-summits/sdk'

/** One row of an answer. */
export type Answer = readonly (string | number)[]

const page = readFileSync(new URL('../../../docs/query.md', import.meta.url), 'utf8')

/** The queries of docs/query.md by their question; over the Parquet files. */
export const QUERIES: ReadonlyMap<string, string> = new Map(
  [...page.matchAll(/^### (.+)\n\n```sql\n([^`]+)```/gm)].map(([, question = '', sql = '']) => [
    question,
    sql,
  ]),
)

const byText = (a: Answer, b: Answer): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** Counts rows that are alike. */
function counted(rows: readonly Answer[]): Answer[] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(JSON.stringify(row), (counts.get(JSON.stringify(row)) ?? 0) + 1)
  return [...counts].map(([row, count]) => [...JSON.parse(row), count]).sort(byText)
}

const partiesOf = (summit: (typeof summits.ids)[number], prefix: string): number =>
  attendance({ summit }).filter((one) => one.outcome === 'present' && one.party.startsWith(prefix)).length

/** The same by the SDK, in the same order. */
export const ANSWERS: Readonly<Record<string, () => readonly Answer[]>> = {
  'Who came to which summit?': () =>
    summits.ids.map((id) => [id, partiesOf(id, 'state:'), partiesOf(id, 'org:')]),
  'At which rank were they led?': () =>
    counted(
      delegations()
        .filter(({ role }) => role !== 'member')
        .map(({ participation, capacity }) => [participation.summit, capacity.rank]),
    ),
  'Who came to all of them?': () =>
    matrix()
      .filter(({ present }) => present.length === summits.size)
      .map(({ party }): Answer => [party, nameOf(party)])
      .sort(byText),
  'Which reasons were given for staying away, and by whom?': () =>
    counted(
      absences().flatMap(({ reasons }) =>
        reasons.map(({ reason }) => [nameOf(reason.claimant), reason.code]),
      ),
    ),
  'What was promised, and what reported as done, on which theme?': () => {
    const numbers = (kind: 'pledge' | 'deed') =>
      new Map(commitments.pivot({ kind }).map(({ theme, total }) => [theme, total]))
    const [pledges, deeds] = [numbers('pledge'), numbers('deed')]
    return commitments
      .pivot()
      .map(({ theme }): Answer => [nameOf(theme), pledges.get(theme) ?? 0, deeds.get(theme) ?? 0])
      .sort(byText)
  },
}
