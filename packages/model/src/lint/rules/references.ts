import { kindOf, slugOf } from '../../ids.js'
import { KINDS, type KindRow } from '../../kind-table.js'
import type { Redirect } from '../../kinds/redirect.js'
import { nearest } from '../../nearest.js'
import type { Dataset } from '../dataset.js'
import { remembered } from '../remembered.js'
import { datasetRule, type Rule, recordRule } from '../rule.js'
import { visitsIn } from '../visits.js'

const withLabels = (dataset: Dataset, ids: readonly string[]): string[] => ids.map((id) => dataset.label(id))

/** What became of each id that was redirected. */
const redirectsOf = /* @__PURE__ */ remembered(
  (dataset: Dataset) => new Map(dataset.redirects.map(({ record }) => [record.from as string, record])),
)

const refExists = recordRule({
  name: 'ref-exists',
  severity: 'error',
  summary: 'Every id that a record names is the id of a record.',
  *check(entry, dataset) {
    for (const visit of visitsIn(entry).references) {
      const { value: id, field } = visit
      if (dataset.has(id) || redirectsOf(dataset).has(id)) continue
      const collection = KINDS[kindOf(id) ?? 'source'].collection
      yield {
        path: visit.path,
        message: `"${field.name}" names "${id}", which is not in data/${collection}/.`,
        nearest: withLabels(dataset, nearest(id, dataset.ids(field.refs))),
        fix: `correct the id, or add the record with "pnpm new ${collection}".`,
      }
    }
  },
})

const refNotRedirected = recordRule({
  name: 'ref-not-redirected',
  severity: 'error',
  summary: 'No record names an id that has been redirected.',
  *check(entry, dataset) {
    const redirects = redirectsOf(dataset)
    for (const visit of visitsIn(entry).references) {
      const { value: id, field } = visit
      const redirect = redirects.get(id)
      if (!redirect || dataset.has(id)) continue
      const [target] = redirect.to
      yield {
        path: visit.path,
        message: `"${field.name}" names "${id}", which was ${redirect.reason} in ${redirect.since}.`,
        nearest: withLabels(dataset, redirect.to),
        fix: target ? `write "${target}".` : 'name another record, or drop the field.',
      }
    }
  },
})

const idUnique = datasetRule({
  name: 'id-unique',
  severity: 'error',
  summary: 'No two records have the same id.',
  *check(dataset) {
    for (const entry of dataset.entries) {
      const first = dataset.find(entry.id)
      if (first === entry || first === undefined) continue
      yield {
        entry,
        path: ['id'],
        message: `${first.file.path} has the same id.`,
        fix: 'give one of the two an id of its own.',
      }
    }
  },
})

const idMatchesFile = recordRule({
  name: 'id-matches-file',
  severity: 'error',
  summary: "A record's id is its path.",
  *check({ kind, id, file }) {
    const row: KindRow = KINDS[kind]
    if (row.file !== 'record') return
    const expected = `${row.collection}/${slugOf(id)}.json`
    if (expected === file.path) return
    const slug = file.path.slice(row.collection.length + 1, -'.json'.length)
    yield {
      path: ['id'],
      message: `The file is ${file.path}, so the id should be "${row.prefix}:${slug}".`,
      fix: `rename the file to ${expected}, or correct the id.`,
    }
  },
})

const idLedgerGone = datasetRule({
  name: 'id-ledger-gone',
  severity: 'error',
  summary: 'Every id that was ever released is still a record or a redirect.',
  *check(dataset) {
    if (!dataset.whole) return
    const redirected = new Set(dataset.redirects.map((one) => one.record.from as string))
    for (const { record, ...place } of dataset.ledger) {
      if (dataset.has(record.id) || redirected.has(record.id)) continue
      yield {
        entry: place,
        path: ['id'],
        message: `"${record.id}" was released in ${record.since} and is gone.`,
        nearest: withLabels(dataset, nearest(record.id, dataset.ids())),
        fix: 'bring the record back, or say in data/redirects.json where it went.',
      }
    }
  },
})

const redirectFromGone = datasetRule({
  name: 'redirect-from-gone',
  severity: 'error',
  summary: 'An id that has been redirected is not used again.',
  *check(dataset) {
    for (const { record, ...place } of dataset.redirects)
      if (dataset.has(record.from))
        yield {
          entry: place,
          path: ['from'],
          message: `"${record.from}" is redirected, and there is a record with that id.`,
          fix: 'give the record a new id, or delete the redirect if it was never released.',
        }
  },
})

const redirectUnique = datasetRule({
  name: 'redirect-unique',
  severity: 'error',
  summary: 'An id is redirected once.',
  *check(dataset) {
    const seen = new Set<string>()
    for (const { record, ...place } of dataset.redirects) {
      if (seen.has(record.from))
        yield {
          entry: place,
          path: ['from'],
          message: `"${record.from}" is redirected twice.`,
          fix: 'keep one of the two.',
        }
      seen.add(record.from)
    }
  },
})

/** How many targets a redirect has, by what happened. */
const TARGETS: Record<Redirect['reason'], { good: (count: number) => boolean; words: string }> = {
  renamed: { good: (count) => count === 1, words: 'exactly one target' },
  merged: { good: (count) => count === 1, words: 'exactly one target' },
  split: { good: (count) => count > 1, words: 'at least two targets' },
  withdrawn: { good: (count) => count === 0, words: 'no target' },
}

const redirectTargets = datasetRule({
  name: 'redirect-targets',
  severity: 'error',
  summary: 'A redirect has as many targets as its reason asks for.',
  *check(dataset) {
    for (const { record, ...place } of dataset.redirects) {
      const { good, words } = TARGETS[record.reason]
      if (!good(record.to.length))
        yield {
          entry: place,
          path: ['to'],
          message: `"${record.from}" was ${record.reason}, which wants ${words}; it has ${record.to.length}.`,
          fix: 'correct the reason or the targets.',
        }
    }
  },
})

const redirectTargetLive = datasetRule({
  name: 'redirect-target-live',
  severity: 'error',
  summary: 'A redirect leads to a record.',
  *check(dataset) {
    const from = new Set(dataset.redirects.map((one) => one.record.from as string))
    for (const { record, ...place } of dataset.redirects)
      for (const [index, target] of record.to.entries())
        if (!dataset.has(target) && !from.has(target))
          yield {
            entry: place,
            path: ['to', index],
            message: `"${record.from}" leads to "${target}", which is not in the record.`,
            nearest: withLabels(dataset, nearest(target, dataset.ids())),
            fix: 'correct the target.',
          }
  },
})

/** Every id to which redirects lead from an id, at once or by several steps. */
function reach(from: string, dataset: Dataset): string[] {
  const targets = new Map(
    dataset.redirects.map((one) => [one.record.from as string, one.record.to as string[]]),
  )
  const reached = new Set(targets.get(from))
  for (const id of reached) for (const next of targets.get(id) ?? []) reached.add(next)
  return [...reached]
}

const redirectLoop = datasetRule({
  name: 'redirect-loop',
  severity: 'error',
  summary: 'Redirects do not go round in a circle.',
  *check(dataset) {
    for (const { record, ...place } of dataset.redirects) {
      const circle = reach(record.from, dataset).filter((id) => reach(id, dataset).includes(record.from))
      // Reported once, at the first of the circle.
      if (circle.sort()[0] !== record.from) continue
      yield {
        entry: place,
        path: ['to'],
        message: `From "${record.from}" the redirects go round in a circle.`,
        fix: 'let each lead to a record.',
      }
    }
  },
})

const redirectChain = datasetRule({
  name: 'redirect-chain',
  severity: 'error',
  summary: 'A redirect leads to a record in one step.',
  *check(dataset) {
    const from = new Set(dataset.redirects.map((one) => one.record.from as string))
    for (const { record, ...place } of dataset.redirects) {
      const index = record.to.findIndex((target) => from.has(target) && !dataset.has(target))
      const ends = reach(record.from, dataset).filter((id) => !from.has(id))
      if (index < 0 || reach(record.from, dataset).includes(record.from)) continue
      yield {
        entry: place,
        path: ['to', index],
        message: `"${record.from}" leads to "${record.to[index]}", which is itself redirected.`,
        nearest: withLabels(dataset, ends),
        fix:
          ends.length > 0
            ? `write ${ends.map((id) => `"${id}"`).join(', ')}.`
            : 'say "withdrawn", with no target.',
      }
    }
  },
})

const ownerFile = recordRule({
  name: 'id-matches-owner',
  severity: 'error',
  summary: 'A record that shares its file with others belongs to the article after which the file is called.',
  kinds: ['mention', 'time'],
  *check({ record, file }, dataset) {
    if (!dataset.has(record.article)) return
    const owner = slugOf(record.article)
    const name = file.path.slice(file.path.indexOf('/') + 1, -'.json'.length)
    if (owner !== name)
      yield {
        path: ['article'],
        message: `The file is ${file.path}, but the article is "${record.article}".`,
        fix: 'move the record to the file of its article.',
      }
  },
})

/** References, ids, redirects and the ledger. */
export const referenceRules: readonly Rule[] = [
  refExists,
  refNotRedirected,
  idUnique,
  idMatchesFile,
  ownerFile,
  idLedgerGone,
  redirectFromGone,
  redirectUnique,
  redirectTargets,
  redirectTargetLive,
  redirectLoop,
  redirectChain,
]
