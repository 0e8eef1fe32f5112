import { idStart } from '../../id-start.js'
import type { Reason } from '../../kinds/participation.js'
import type { Path } from '../../shape.js'
import type { Dataset, Entry } from '../dataset.js'
import { type Rule, recordRule } from '../rule.js'

/** The reasons of a participation, with their places. */
function* reasonsOf({ record }: Entry<'participation'>): Generator<{ reason: Reason; path: Path }> {
  const [list, path] =
    record.outcome === 'absent'
      ? [record.reasons, ['reasons']]
      : [record.leaderAbsent?.reasons ?? [], ['leaderAbsent', 'reasons']]
  for (const [index, reason] of list.entries()) yield { reason, path: [...path, index] }
}

const partId = recordRule({
  name: 'part-id',
  severity: 'error',
  summary: 'The id of a participation is made of its summit and its party, so that each pair has one.',
  kinds: ['participation'],
  *check({ kind, id, record }, dataset) {
    // A name that leads nowhere is reported as that.
    if (!dataset.has(record.summit) || !dataset.has(record.party)) return
    const expected = idStart(kind, record)
    if (id !== expected)
      yield {
        path: ['id'],
        message: `Summit and party make "${expected}".`,
        fix: 'correct the id and the file name, or the summit or party.',
      }
  },
})

const partHost = recordRule({
  name: 'part-host',
  severity: 'error',
  summary: 'The host of a summit, and nobody else, takes part as host.',
  kinds: ['participation'],
  *check({ record }, dataset) {
    const summit = dataset.get('summit', record.summit)?.record
    if (!summit || !dataset.has(summit.host)) return
    const isHost = summit.host === record.party
    if (record.outcome === 'absent') {
      if (isHost)
        yield {
          path: ['outcome'],
          message: `The host of ${summit.id} is said to be absent.`,
          fix: 'correct outcome or host.',
        }
      return
    }
    if (isHost !== (record.role === 'host'))
      yield {
        path: ['role'],
        message: `The host of ${summit.id} is ${dataset.label(summit.host)}, and the role here is "${record.role}".`,
        fix: isHost ? 'write "host".' : 'write "participant" or "observer".',
      }
    if (isHost !== (record.invitation === 'host'))
      yield {
        path: ['invitation'],
        message: `The host of ${summit.id} is ${dataset.label(summit.host)}, and the invitation here is "${record.invitation}".`,
        fix: isHost ? 'write "host".' : 'write "invited" or "unknown".',
      }
  },
})

const partHeadMin = recordRule({
  name: 'part-head-min',
  severity: 'warning',
  summary: 'Every delegation has a head.',
  kinds: ['participation'],
  *check({ record }) {
    if (record.outcome === 'present' && record.heads.length === 0)
      yield {
        path: ['heads'],
        on: 'name',
        message: 'No head of delegation is known.',
        fix: 'look for a source that names one.',
      }
  },
})

const partHeadMax = recordRule({
  name: 'part-head-max',
  severity: 'error',
  summary: 'A delegation has one head or stand-in, or at least two co-heads.',
  kinds: ['participation'],
  *check({ record }) {
    if (record.outcome !== 'present') return
    const { heads } = record
    const alone = heads.filter(({ role }) => role !== 'co-head')
    if (alone.length > 1 || (alone.length === 1 && heads.length > 1))
      yield {
        path: ['heads'],
        on: 'name',
        message: `There are ${heads.length} heads, of whom ${alone.length} led alone.`,
        fix: 'make them co-heads, or keep one.',
      }
    else if (alone.length === 0 && heads.length === 1)
      yield {
        path: ['heads', 0, 'role'],
        message: 'There is one co-head, and nobody beside.',
        fix: 'write "head", or add the other.',
      }
  },
})

const partStandIn = recordRule({
  name: 'part-standin',
  severity: 'error',
  summary: 'A stand-in, and nobody else, says for whom he or she came; and that is somebody else.',
  kinds: ['participation'],
  *check({ record }) {
    if (record.outcome !== 'present') return
    for (const [index, { role, person, standsInFor }] of record.heads.entries()) {
      const path: Path = ['heads', index]
      if (role !== 'stand-in' && standsInFor)
        yield {
          path: [...path, 'role'],
          message: `A ${role} stands in for nobody, but "standsInFor" names ${standsInFor}.`,
          fix: 'write "stand-in", or drop "standsInFor".',
        }
      if (role === 'stand-in' && !standsInFor)
        yield {
          path: [...path, 'role'],
          message: `For whom ${person} stood in is not said.`,
          fix: 'name the one who did not come in "standsInFor", or write "head".',
        }
      if (standsInFor === person)
        yield {
          path: [...path, 'standsInFor'],
          message: `${person} cannot stand in for the same person.`,
          fix: 'name the one who did not come.',
        }
      if (standsInFor && record.leaderAbsent && record.leaderAbsent.expected !== standsInFor)
        yield {
          path: [...path, 'standsInFor'],
          message: `It names ${standsInFor}, but "leaderAbsent" expected ${record.leaderAbsent.expected}.`,
          fix: 'correct one of the two.',
        }
    }
  },
})

const partLeaderAbsent = recordRule({
  name: 'part-leader-absent',
  severity: 'error',
  summary: 'A leader who did not come is not among those who came.',
  kinds: ['participation'],
  *check({ record }) {
    if (record.outcome !== 'present' || !record.leaderAbsent) return
    const { expected } = record.leaderAbsent
    const came = [...record.heads, ...(record.members ?? [])].some(({ person }) => person === expected)
    if (came)
      yield {
        path: ['leaderAbsent', 'expected'],
        message: `${expected} is also among those who came.`,
        fix: 'correct one of the two.',
      }
  },
})

const partOnce = recordRule({
  name: 'part-person-once',
  severity: 'error',
  summary: 'Nobody is twice in one delegation.',
  kinds: ['participation'],
  *check({ record }) {
    if (record.outcome !== 'present') return
    const seen = new Set(record.heads.map(({ person }) => person))
    for (const [index, { person }] of (record.members ?? []).entries())
      if (seen.has(person))
        yield {
          path: ['members', index, 'person'],
          message: `${person} is already among the heads.`,
          fix: 'keep one of the two.',
        }
  },
})

const partManner = recordRule({
  name: 'part-manner',
  severity: 'error',
  summary: 'Who was not invited did not decline, and the other way round.',
  kinds: ['participation'],
  *check({ record }) {
    if (record.outcome !== 'absent') return
    const { manner, invitation } = record
    if ((manner === 'not-invited') !== (invitation === 'not-invited'))
      yield {
        path: ['manner'],
        message: `The invitation is "${invitation}", the manner of absence "${manner}".`,
        fix: 'correct one of the two.',
      }
  },
})

const reasonEvidence = recordRule({
  name: 'part-reason-evidence',
  severity: 'error',
  summary: 'A reason is a claim: it has a statement in which it was made, or a citation that shows it.',
  kinds: ['participation'],
  *check(entry) {
    for (const { reason, path } of reasonsOf(entry))
      if (reason.statements.length === 0 && !reason.cites)
        yield {
          path: [...path, 'statements'],
          on: 'name',
          message: `Reason "${reason.id}" has no statement. A reason is a claim: say who made it and where.`,
          fix: 'name the statement, or cite the source that claims it.',
        }
  },
})

const reasonClaimant = recordRule({
  name: 'part-reason-claimant',
  severity: 'error',
  summary:
    'Whoever is said to give a reason is the speaker of its statements, or the one for whom the speaker spoke.',
  kinds: ['participation'],
  *check(entry, dataset) {
    for (const { reason, path } of reasonsOf(entry))
      for (const [index, id] of reason.statements.entries()) {
        const statement = dataset.get('statement', id)?.record
        if (!statement || !dataset.has(reason.claimant)) continue
        const speakers: (string | undefined)[] = [statement.speaker, statement.onBehalfOf]
        if (speakers.includes(reason.claimant)) continue
        yield {
          path: [...path, 'statements', index],
          message: `Reason "${reason.id}" is given as a claim of ${reason.claimant}, but this statement is by ${statement.speaker}.`,
          fix: 'name the statement in which the claimant gives the reason, or correct the claimant.',
        }
      }
  },
})

const reasonPublisher = recordRule({
  name: 'part-reason-publisher',
  severity: 'error',
  summary:
    'A reason without a statement is claimed by the publisher of the source that is cited for it, or by whom its note names.',
  kinds: ['participation'],
  *check(entry, dataset) {
    for (const { reason, path } of reasonsOf(entry)) {
      if (reason.statements.length > 0 || !reason.cites || !dataset.has(reason.claimant)) continue
      if (reason.cites.some(({ source }) => !dataset.get('source', source))) continue
      const noted = reason.cites.some(({ note }) => note !== undefined)
      if (noted || reason.cites.some((citation) => publisherOf(dataset, citation.source) === reason.claimant))
        continue
      yield {
        path: [...path, 'claimant'],
        message: `${reason.claimant} did not publish any of the sources cited for reason "${reason.id}".`,
        fix: 'name the publisher as claimant, or say in the note of a citation whose claim it reports.',
      }
    }
  },
})

const publisherOf = (dataset: Dataset, source: string): string | undefined =>
  dataset.get('source', source)?.record.publisherId

/** Participations. */
export const participationRules: readonly Rule[] = [
  partId,
  partHost,
  partHeadMin,
  partHeadMax,
  partStandIn,
  partLeaderAbsent,
  partOnce,
  partManner,
  reasonEvidence,
  reasonClaimant,
  reasonPublisher,
]
