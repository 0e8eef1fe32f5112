import { nearest } from '../../nearest.js'
import { resolvePointer, typeOf } from '../../shape.js'
import type { Dataset, Entry } from '../dataset.js'
import { datasetRule, type Rule, recordRule } from '../rule.js'

/** What stands in the field that a dispute is about. */
function disputed({ record }: Entry<'dispute'>, dataset: Dataset) {
  const subject = dataset.find(record.subject)
  return subject && resolvePointer(typeOf(subject.kind), subject.record, record.field)
}

const disputeField = recordRule({
  name: 'dispute-field-known',
  severity: 'error',
  summary: 'The field of a settled dispute is in its record; that of an unresolved one is not.',
  kinds: ['dispute'],
  *check(entry, dataset) {
    const found = disputed(entry, dataset)
    const { subject, field, resolution } = entry.record
    if (!found) return
    if (resolution === 'preferred' && !found.found)
      yield {
        path: ['field'],
        message: `${subject} has no ${field}: "${found.token}" leads nowhere.`,
        nearest: nearest(found.token, found.candidates),
        fix: 'correct the pointer; elements of lists are named by their key.',
      }
    if (resolution === 'unresolved' && found.found)
      yield {
        path: ['resolution'],
        message: `The dispute is unresolved, but ${subject} says ${JSON.stringify(found.value)} at ${field}.`,
        fix: 'drop the field there, or prefer a variant here.',
      }
  },
})

const disputePreferred = recordRule({
  name: 'dispute-preferred',
  severity: 'error',
  summary: 'The field holds the variant that is preferred.',
  kinds: ['dispute'],
  *check(entry, dataset) {
    const found = disputed(entry, dataset)
    const index = entry.record.variants.findIndex(({ rank }) => rank === 'preferred')
    const variant = entry.record.variants[index]
    if (!found?.found || !variant || found.value === variant.value) return
    yield {
      path: ['variants', index, 'value'],
      message: `The preferred variant is ${JSON.stringify(variant.value)}, but ${entry.record.subject} says ${JSON.stringify(found.value)}.`,
      fix: 'correct the record, or prefer another variant.',
    }
  },
})

const disputeOnePreferred = recordRule({
  name: 'dispute-one-preferred',
  severity: 'error',
  summary: 'A settled dispute prefers exactly one variant; an unresolved one, none.',
  kinds: ['dispute'],
  *check({ record: { variants, resolution } }) {
    const preferred = variants.filter(({ rank }) => rank === 'preferred').length
    const expected = resolution === 'preferred' ? 1 : 0
    if (preferred !== expected)
      yield {
        path: ['resolution'],
        message: `The resolution is "${resolution}", and ${preferred} of the variants ${preferred === 1 ? 'is' : 'are'} preferred.`,
        fix: `let ${expected === 1 ? 'one variant' : 'no variant'} be preferred.`,
      }
  },
})

const disputeTwo = recordRule({
  name: 'dispute-two-variants',
  severity: 'error',
  summary: 'A dispute has at least two values.',
  kinds: ['dispute'],
  *check({ record: { variants } }) {
    if (variants.length < 2)
      yield {
        path: ['variants'],
        on: 'name',
        message: 'There is one value, and so no dispute.',
        fix: 'add the other, or delete the dispute.',
      }
  },
})

const disputeOnce = datasetRule({
  name: 'dispute-once',
  severity: 'error',
  summary: 'A field has one dispute.',
  *check(dataset) {
    const seen = new Map<string, string>()
    for (const entry of dataset.of('dispute')) {
      const key = `${entry.record.subject} ${entry.record.field}`
      const first = seen.get(key)
      if (first)
        yield {
          entry,
          path: ['field'],
          message: `${first} is about the same field.`,
          fix: 'join the variants in one dispute.',
        }
      else seen.set(key, entry.id)
    }
  },
})

/** Disputes. */
export const disputeRules: readonly Rule[] = [
  disputeField,
  disputePreferred,
  disputeOnePreferred,
  disputeTwo,
  disputeOnce,
]
