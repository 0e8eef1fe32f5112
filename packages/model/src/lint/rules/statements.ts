import { earliest, latest } from '../../edtf.js'
import type { Span } from '../../kinds/evidence.js'
import type { SpanRendition, StatementLink } from '../../kinds/statement.js'
import type { Capacity, EdtfDate } from '../../kinds/values.js'
import type { Path } from '../../shape.js'
import { wordsOf } from '../../text.js'
import { isFormOf } from '../cues.js'
import type { Dataset, Entry } from '../dataset.js'
import { modeOf, reportersOf } from '../quotations.js'
import { datasetRule, type Rule, recordRule } from '../rule.js'
import { isInRange, placeName, quoted } from '../spans.js'

/** The renditions of a statement by spans, with their places. */
function* bySpans({ record }: Entry<'statement'>): Generator<{ rendition: SpanRendition; path: Path }> {
  for (const [index, rendition] of record.renditions.entries())
    if (rendition.by === 'spans') yield { rendition, path: ['renditions', index] }
}

const rendition = recordRule({
  name: 'stmt-rendition',
  severity: 'error',
  summary: 'What is worded by spans, and nothing else, is in a source that is an article of the record.',
  kinds: ['statement'],
  *check({ record }, dataset) {
    for (const [index, { by, source }] of record.renditions.entries()) {
      if (!dataset.has(source)) continue
      const article = dataset.articleOf(source)
      if (by === 'spans' && !article && dataset.whole)
        yield {
          path: ['renditions', index, 'source'],
          message: `No article of the record has ${source}, so it has no spans.`,
          fix: 'write "by": "place", with a locator; or correct the source.',
        }
      if (by === 'place' && article)
        yield {
          path: ['renditions', index, 'by'],
          message: `${source} is ${article.id}, whose words are pointed at by spans.`,
          fix: 'write "by": "spans", with the content.',
        }
    }
  },
})

const time = recordRule({
  name: 'stmt-time',
  severity: 'error',
  summary: 'Nothing was said after it was published.',
  kinds: ['statement'],
  *check({ record: { said, renditions } }, dataset) {
    const [first] = renditions
      .flatMap(({ source }) => {
        const published = dataset.get('source', source)?.record.published
        return published ? [{ source, published }] : []
      })
      .sort((a, b) => (latest(a.published) < latest(b.published) ? -1 : 1))
    if (first && earliest(said) > latest(first.published))
      yield {
        path: ['said'],
        message: `It was said on ${said}, but ${first.source} with its words was published on ${first.published}.`,
        fix: 'correct the day, or look whether the source means another utterance.',
      }
  },
})

/** Relations that lead from one statement to another that was there before it, or inside it. */
const ORDERED: readonly StatementLink['rel'][] = ['continues', 'restates', 'rebuts', 'reports']

/** Every statement to which the ordered links of a statement lead, at once or by several steps. */
function reach(from: string, dataset: Dataset): Set<string> {
  const next = (id: string) =>
    (dataset.get('statement', id)?.record.links ?? [])
      .filter(({ rel }) => ORDERED.includes(rel))
      .map(({ target }) => target as string)
  const reached = new Set(next(from))
  for (const id of reached) for (const one of next(id)) reached.add(one)
  return reached
}

const linksAcyclic = recordRule({
  name: 'stmt-links-acyclic',
  severity: 'error',
  summary: 'The links between statements do not go round in a circle, and none leads to its own statement.',
  kinds: ['statement'],
  *check({ id, record }, dataset) {
    for (const [index, { rel, target }] of (record.links ?? []).entries()) {
      const path: Path = ['links', index, 'target']
      if (target === id) yield { path, message: 'It is linked to itself.', fix: 'drop the link.' }
      else if (ORDERED.includes(rel) && reach(target, dataset).has(id)) {
        const circle = [...reach(id, dataset)].filter((one) => reach(one, dataset).has(id)).sort()
        // Reported once, at the first of the circle.
        if (circle[0] === id)
          yield {
            path,
            message: `Its links go round in a circle: ${circle.join(', ')}.`,
            fix: 'let each lead to what was said before it, or inside it.',
          }
      }
    }
  },
})

const modeMarks = recordRule({
  name: 'stmt-mode-marks',
  severity: 'error',
  needsText: true,
  summary:
    'A content is direct where all of it stands in double quotation marks, indirect where none does, else mixed; inside another, only marks in there count.',
  kinds: ['statement'],
  *check(entry, dataset) {
    for (const { rendition: one, path } of bySpans(entry)) {
      const lines = dataset.lines(dataset.articleOf(one.source)?.id ?? '')
      const found = modeOf(one.content, lines, reportersOf(entry.id, one.source, dataset))
      if (found && found !== one.mode)
        yield {
          path: [...path, 'mode'],
          message: `The mode is "${one.mode}", but ${IN_MARKS[found]} of the content stands in quotation marks.`,
          fix: `write "${found}", or correct the content.`,
        }
    }
  },
})

const IN_MARKS = { direct: 'all', indirect: 'none', mixed: 'a part' } as const

/** The words of a span, where the text is at hand. */
function wordsAt({ segment, start, end }: Span, source: string, dataset: Dataset): string | undefined {
  const line = dataset.lines(dataset.articleOf(source)?.id ?? '').get(segment)
  return line && isInRange({ segment, start, end, sha256: '' }, line) ? line.slice(start, end) : undefined
}

const cueLemma = recordRule({
  name: 'stmt-cue-lemma',
  severity: 'warning',
  needsText: true,
  summary: 'The words of a cue are a form of its verb.',
  kinds: ['statement'],
  *check(entry, dataset) {
    for (const {
      rendition: { cue, source },
      path,
    } of bySpans(entry)) {
      const words = cue && wordsAt(cue.span, source, dataset)
      if (cue && words && !isFormOf(words, cue.lemma))
        yield {
          path: [...path, 'cue', 'lemma'],
          message: `The cue stands at ${quoted(words)}, which is no form of "${cue.lemma}".`,
          fix: 'correct the lemma, or the span.',
        }
    }
  },
})

const contentWords = recordRule({
  name: 'stmt-words',
  severity: 'error',
  needsText: true,
  summary: 'A rendition has as many words as its content.',
  kinds: ['statement'],
  *check(entry, dataset) {
    for (const {
      rendition: { content, source, words },
      path,
    } of bySpans(entry)) {
      const texts = content.map((span) => wordsAt(span, source, dataset))
      if (texts.some((text) => text === undefined)) continue
      const found = texts.reduce((sum, text) => sum + wordsOf(text ?? '').length, 0)
      if (found !== words)
        yield {
          path: [...path, 'words'],
          message: `The content has ${found} words, not ${words}.`,
          fix: `write ${found}, or correct the content.`,
        }
    }
  },
})

const spansApart = recordRule({
  name: 'stmt-spans-apart',
  severity: 'error',
  summary: 'In a rendition, what was said, who said it, to whom, when, and the cue do not overlap.',
  kinds: ['statement'],
  *check(entry) {
    for (const { rendition: one, path } of bySpans(entry)) {
      const parts: { span: Span | undefined; path: Path; name: string }[] = [
        ...one.content.map((span, index) => ({
          span,
          path: ['content', index],
          name: one.content.length > 1 ? `piece ${index + 1} of the content` : 'the content',
        })),
        { span: one.speakerSpan, path: ['speakerSpan'], name: 'the speaker' },
        { span: one.cue?.span, path: ['cue', 'span'], name: 'the cue' },
        { span: one.addresseeSpan, path: ['addresseeSpan'], name: 'the hearer' },
        { span: one.timeSpan, path: ['timeSpan'], name: 'the time' },
      ]
      for (const [index, part] of parts.entries()) {
        const other = parts.slice(0, index).find(({ span }) => span && part.span && overlap(span, part.span))
        if (!other?.span || !part.span) continue
        yield {
          path: [...path, ...part.path],
          message: `${capital(part.name)} (${nameOf(part.span)}) overlaps with ${other.name} (${nameOf(other.span)}).`,
          fix: 'correct the offsets; words around the content are not part of it, and cut it in pieces.',
        }
        // What is around a wrong offset overlaps as well.
        break
      }
    }
  },
})

const nameOf = ({ segment, start, end }: Span): string => placeName(segment, start, end)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const overlap = (a: Span, b: Span): boolean => a.segment === b.segment && a.start < b.end && b.start < a.end

/** Somebody who acted as something, on a day or some days. */
interface Acted {
  readonly entry: Entry
  readonly path: Path
  readonly capacity: Capacity
  readonly from: string
  readonly to: string
}

/** Whether a date is a day, and sure. */
const isDay = (date: EdtfDate | undefined): date is EdtfDate => date?.length === 10

/** As what each person acted, wherever the record says so and the day is known. */
function actedOf(dataset: Dataset): Map<string, Acted[]> {
  const found = new Map<string, Acted[]>()
  const add = (person: string, acted: Acted) => found.set(person, [...(found.get(person) ?? []), acted])
  for (const entry of dataset.of('statement')) {
    const { speaker, capacity, said } = entry.record
    if (capacity && isDay(said)) add(speaker, { entry, path: ['capacity'], capacity, from: said, to: said })
  }
  for (const entry of dataset.of('participation')) {
    const { record } = entry
    const dates = dataset.get('summit', record.summit)?.record.dates
    if (record.outcome !== 'present' || !isDay(dates?.start) || !isDay(dates.end)) continue
    for (const list of ['heads', 'members'] as const)
      for (const [index, { person, capacity }] of (record[list] ?? []).entries())
        add(person, {
          entry,
          path: [list, index, 'capacity'],
          capacity,
          from: dates.start,
          to: dates.end,
        })
  }
  return found
}

const sameCapacity = (a: Capacity, b: Capacity): boolean => a.title === b.title && a.rank === b.rank

/** Of what a person is said to have been in one office on one day: what most records say, the first of them where as many say either. */
function usual(peers: readonly Acted[]): Acted | undefined {
  const votes = (one: Acted) => peers.filter(({ capacity }) => sameCapacity(capacity, one.capacity)).length
  return [...peers].sort((a, b) => votes(b) - votes(a))[0]
}

const capacityConsistent = datasetRule({
  name: 'capacity-consistent',
  severity: 'error',
  summary: 'On one day, a person has one title and one rank in one office.',
  *check(dataset) {
    for (const [person, all] of actedOf(dataset))
      for (const one of all) {
        const { capacity } = one
        if (capacity.of === undefined) continue
        // Who is twice in one delegation is reported as that.
        const peers = all.filter(
          (other) =>
            (other === one || other.entry !== one.entry) &&
            other.capacity.of === capacity.of &&
            other.from <= one.to &&
            one.from <= other.to,
        )
        const other = usual(peers)
        if (!other || sameCapacity(other.capacity, capacity)) continue
        const field = other.capacity.title === capacity.title ? 'rank' : 'title'
        yield {
          entry: one.entry,
          path: [...one.path, field],
          message: `On the same day ${other.entry.id} gives ${dataset.label(person)} the ${field} "${other.capacity[field]}" of ${capacity.of}, not "${capacity[field]}".`,
          fix: 'correct one of the two, or name another office in "of".',
        }
      }
  },
})

/** Statements, and who made them as what. */
export const statementRules: readonly Rule[] = [
  rendition,
  time,
  linksAcyclic,
  spansApart,
  modeMarks,
  cueLemma,
  contentWords,
  capacityConsistent,
]
