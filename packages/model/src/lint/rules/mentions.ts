import { type KindName, kindOf } from '../../ids.js'
import type { Mention } from '../../kinds/mention.js'
import type { Dataset, Entry } from '../dataset.js'
import { datasetRule, type Rule, recordRule } from '../rule.js'
import { placeName } from '../spans.js'

type Annotation = Entry<'mention'> | Entry<'time'>

/** Records of an article in the order of the file, by file. */
function filesOf<E extends Annotation>(entries: readonly E[]): Map<string, E[]> {
  const files = new Map<string, E[]>()
  for (const entry of entries) {
    const list = files.get(entry.file.path)
    if (list) list.push(entry)
    else files.set(entry.file.path, [entry])
  }
  return files
}

/** A record as its place in the text: smaller comes first. `undefined` where there is no such segment. */
function placeOf({ record }: Annotation, dataset: Dataset): readonly number[] | undefined {
  const { segment, start, end } = record.span
  const index = dataset
    .get('article', record.article)
    ?.record.text.segments.findIndex(({ id }) => id === segment)
  return index === undefined || index < 0 ? undefined : [index, start, -end]
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((one, at) => one !== b[at])
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0)
}

const mentionOrder = datasetRule({
  name: 'mention-order',
  severity: 'error',
  summary:
    'Mentions and time expressions stand in the order of the text, the longer of two before the shorter.',
  *check(dataset) {
    for (const entries of [
      ...filesOf(dataset.of('mention')).values(),
      ...filesOf<Annotation>(dataset.of('time')).values(),
    ])
      for (const [index, entry] of entries.entries()) {
        const before = entries[index - 1]
        const [here, there] = [placeOf(entry, dataset), before && placeOf(before, dataset)]
        if (before && here && there && isBefore(here, there))
          yield {
            entry,
            path: ['span'],
            message: `It stands after ${before.id} in the file, and before it in the text.`,
            fix: 'move it to its place.',
          }
      }
  },
})

const mentionOnce = datasetRule({
  name: 'mention-once',
  severity: 'error',
  summary: 'A place in the text names an entity once.',
  *check(dataset) {
    const seen = new Map<string, string>()
    for (const entry of dataset.of('mention')) {
      const { article, span, entity } = entry.record
      const key = [article, placeName(span.segment, span.start, span.end), entity].join(' ')
      const first = seen.get(key)
      if (first)
        yield {
          entry,
          path: ['span'],
          message: `${first} has the same span and the same entity.`,
          fix: 'keep one of the two.',
        }
      else seen.set(key, entry.id)
    }
  },
})

const spanCrossing = datasetRule({
  name: 'span-no-crossing',
  severity: 'warning',
  summary: 'Of two mentions that overlap, one lies in the other.',
  *check(dataset) {
    const byArticle = new Map<string, Entry<'mention'>[]>()
    for (const entry of dataset.of('mention')) {
      const { article, span } = entry.record
      const key = `${article} ${span.segment}`
      byArticle.set(key, [...(byArticle.get(key) ?? []), entry])
    }
    for (const entries of byArticle.values())
      for (const entry of entries) {
        const { span } = entry.record
        const crossed = entries.find(
          ({ record: { span: other } }) =>
            other.start < span.start && span.start < other.end && other.end < span.end,
        )
        if (crossed)
          yield {
            entry,
            path: ['span'],
            message: `${crossed.id} overlaps with it at ${placeName(span.segment, span.start, crossed.record.span.end)}, and neither lies in the other.`,
            fix: 'correct the offsets of one of the two.',
          }
      }
  },
})

/** What can surely be meant by a form; any kind, where a form is not here. */
const MEANT: Partial<Record<Mention['form'], { kinds: readonly KindName[]; words: string }>> = {
  title: { kinds: ['person'], words: 'a person' },
  metonym: { kinds: ['state', 'organization'], words: 'a state or an organization' },
  acronym: {
    kinds: ['state', 'organization', 'series', 'summit', 'instrument', 'document'],
    words: 'something that has a longer name',
  },
}

const mentionType = recordRule({
  name: 'mention-entity-type',
  severity: 'warning',
  summary:
    'A title means a person, a metonym a state or an organization, an acronym neither person, place, event nor topic.',
  kinds: ['mention'],
  *check({ record: { form, entity } }, dataset) {
    const meant = MEANT[form]
    const kind = kindOf(entity)
    if (!meant || !kind || meant.kinds.includes(kind)) return
    yield {
      path: ['form'],
      message: `A mention of the form "${form}" means ${meant.words}, but the entity is ${dataset.label(entity)}.`,
      fix: 'correct the form or the entity.',
    }
  },
})

const timeBasis = recordRule({
  name: 'time-basis',
  severity: 'error',
  summary:
    'What was resolved says from which anchor, what was stated has none, and what was inferred says in a note how.',
  kinds: ['time'],
  *check({ record: { basis, anchor, note } }) {
    if (basis === 'resolved' && !anchor)
      yield {
        path: ['basis'],
        message: 'The time was resolved, but from what is not said.',
        fix: 'add "anchor", or write "stated".',
      }
    if (basis === 'stated' && anchor)
      yield {
        path: ['anchor'],
        message: `The time is stated by the words themselves, but has the anchor "${anchor}".`,
        fix: 'drop the anchor, or write "resolved".',
      }
    if (basis === 'inferred' && !note)
      yield {
        path: ['basis'],
        message: 'The time was inferred, but from what is not said.',
        fix: 'say in "note" which source gives it.',
      }
  },
})

/** Mentions and time expressions. */
export const mentionRules: readonly Rule[] = [spanCrossing, mentionOnce, mentionOrder, mentionType, timeBasis]
