import type { ExternalId, Label } from '../../kinds/values.js'
import { keyOf, type ObjectShape, shapeOf, typeOf, type Visit } from '../../shape.js'
import { remembered } from '../remembered.js'
import { datasetRule, type Rule, recordRule } from '../rule.js'
import { visitsIn } from '../visits.js'

const labelsOf = (record: object): readonly Label[] => (record as { labels?: Label[] }).labels ?? []

const labelPreferred = recordRule({
  name: 'label-preferred-once',
  severity: 'error',
  summary: 'A record has at most one preferred label in each language.',
  *check({ record }) {
    const seen = new Set<string>()
    for (const [index, { type, lang }] of labelsOf(record).entries()) {
      if (type !== 'preferred') continue
      if (seen.has(lang))
        yield {
          path: ['labels', index, 'type'],
          message: `There are two preferred labels in "${lang}".`,
          fix: 'call one of them "alias".',
        }
      seen.add(lang)
    }
  },
})

const labelRepeats = recordRule({
  name: 'label-not-name',
  severity: 'error',
  summary: 'A label says more than the name does.',
  *check({ record }) {
    const { name } = record as { name?: string }
    for (const [index, { value, lang }] of labelsOf(record).entries())
      if (value === name && lang === 'en')
        yield {
          path: ['labels', index, 'value'],
          message: `"${value}" is already the name.`,
          fix: 'delete the label.',
        }
  },
})

/** The lists of an interface whose elements have a key, or are one. */
const keyedLists = /* @__PURE__ */ remembered(({ fields }: ObjectShape) =>
  fields.filter(({ list, key, type }) => list && (key || !type)),
)

/** Whether two elements of a list in an object have the same key. */
function repeatsKey(type: string, value: unknown): boolean {
  const shape = shapeOf(type, value)
  if (!shape) return false
  return keyedLists(shape).some((field) => {
    const list = (value as Record<string, readonly unknown[] | undefined>)[field.name] ?? []
    if (list.length < 2) return false
    return new Set(list.map((element, index) => keyOf(field, element, index))).size < list.length
  })
}

const listKey = recordRule({
  name: 'list-key-unique',
  severity: 'error',
  summary: 'No two elements of a list have the same key, so that each can be cited.',
  *check(entry) {
    // Hardly ever does a key stand twice, and to write all pointers takes longer than to look for one that does.
    const { all, objects } = visitsIn(entry)
    const isRepeated = ({ field, value }: Visit) => repeatsKey(field.type ?? '', value)
    if (!repeatsKey(typeOf(entry.kind), entry.record) && !objects.some(isRepeated)) return
    const seen = new Set<string>()
    for (const visit of all) {
      const { field, value } = visit
      if (!field.list) continue
      const plain = typeof value !== 'object'
      if (!plain && !field.key) continue
      const { pointer, path } = visit
      if (seen.has(pointer)) {
        const key = field.key ? (value as Record<string, unknown>)[field.key] : value
        yield {
          path: plain || !field.key ? path : [...path, field.key],
          message: plain
            ? `"${field.name}" holds ${JSON.stringify(key)} twice.`
            : `Two elements of "${field.name}" have the ${field.key} ${JSON.stringify(key)}.`,
          fix: 'keep one of the two, or tell them apart.',
        }
      }
      seen.add(pointer)
    }
  },
})

/** What an identifier looks like in each list. */
const FORMS: Record<ExternalId['scheme'], { form: RegExp; such: string }> = {
  wikidata: { form: /^Q[1-9]\d*$/, such: 'Q159' },
  cow: { form: /^\d{1,3}$/, such: '365' },
  m49: { form: /^\d{3}$/, such: '643' },
  geonames: { form: /^[1-9]\d*$/, such: '524901' },
  'iptc-mediatopic': { form: /^\d{8}$/, such: '20000065' },
  viaf: { form: /^[1-9]\d*$/, such: '134256942' },
  url: { form: /^https?:\/\/\S+$/, such: 'https://www.iaea.org' },
}

const externalOf = (record: object): readonly ExternalId[] =>
  (record as { externalIds?: ExternalId[] }).externalIds ?? []

const extIdShape = recordRule({
  name: 'ext-id-shape',
  severity: 'error',
  summary: 'An identifier in somebody else’s list has the form of that list.',
  *check({ record }) {
    for (const [index, { scheme, value }] of externalOf(record).entries()) {
      const { form, such } = FORMS[scheme]
      if (!form.test(value))
        yield {
          path: ['externalIds', index, 'value'],
          message: `"${value}" is not an identifier of ${scheme}, such as "${such}".`,
          fix: 'correct it, or name the right scheme.',
        }
    }
  },
})

const extIdClash = datasetRule({
  name: 'ext-id-clash',
  severity: 'error',
  summary: 'No two records are exactly the same thing in somebody else’s list.',
  *check(dataset) {
    const seen = new Map<string, string>()
    for (const entry of dataset.entries)
      for (const [index, { scheme, value, match }] of externalOf(entry.record).entries()) {
        if (match !== 'exact') continue
        const key = `${scheme} ${value}`
        const first = seen.get(key)
        if (first)
          yield {
            entry,
            path: ['externalIds', index, 'value'],
            message: `${first} is ${key} as well.`,
            fix: 'correct one, or merge the two records.',
          }
        else seen.set(key, entry.id)
      }
  },
})

const isoConsistent = recordRule({
  name: 'iso-consistent',
  severity: 'error',
  summary: 'The id of a state is its alpha-3 code, and its M49 code is its numeric one.',
  kinds: ['state'],
  *check({ id, record }) {
    if (id !== `state:${record.iso3.toLowerCase()}`)
      yield {
        path: ['iso3'],
        message: `The id says "${id}", the alpha-3 code "${record.iso3}".`,
        fix: 'correct one of the two.',
      }
    for (const [index, { scheme, value }] of externalOf(record).entries())
      if (scheme === 'm49' && value !== record.isoNumeric)
        yield {
          path: ['externalIds', index, 'value'],
          message: `M49 says ${value}, ISO numeric ${record.isoNumeric}.`,
          fix: 'correct one of the two.',
        }
  },
})

const isoUnique = datasetRule({
  name: 'iso-unique',
  severity: 'error',
  summary: 'No two states have the same code.',
  *check(dataset) {
    const seen = new Map<string, string>()
    for (const entry of dataset.of('state'))
      for (const field of ['iso2', 'iso3', 'isoNumeric'] as const) {
        const key = `${field} ${entry.record[field]}`
        const first = seen.get(key)
        if (first)
          yield {
            entry,
            path: [field],
            message: `${first} has the same ${key}.`,
            fix: 'correct one of the two.',
          }
        else seen.set(key, entry.id)
      }
  },
})

/** What no text of ours holds: blanks at the ends, two in a row, tabs and line breaks, letters not in NFC. */
const UNTIDY = /^\s|\s$|\s{2}|[\t\r\n\u00a0\u200b\ufeff]/

/** What most texts are made of, and nothing to look at twice: letters and signs of ASCII, with single blanks between. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/

const textTidy = recordRule({
  name: 'text-tidy',
  severity: 'error',
  summary: 'Texts have no stray blanks or line breaks and are in Unicode form NFC.',
  *check(entry) {
    for (const visit of visitsIn(entry).texts) {
      const { value } = visit
      if (TIDY.test(value)) continue
      if (UNTIDY.test(value))
        yield {
          path: visit.path,
          message: 'The text has a stray blank or line break.',
          fix: 'one blank between words, none at the ends.',
        }
      else if (value !== value.normalize('NFC'))
        yield {
          path: visit.path,
          message: 'The text is not in Unicode form NFC.',
          fix: 'normalize it: the letters look the same and compare alike.',
        }
    }
  },
})

/** Names, labels, keys, codes. */
export const nameRules: readonly Rule[] = [
  labelPreferred,
  labelRepeats,
  listKey,
  extIdShape,
  extIdClash,
  isoConsistent,
  isoUnique,
  textTidy,
]
