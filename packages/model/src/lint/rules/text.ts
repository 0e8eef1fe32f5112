import type { Segment } from '../../kinds/article.js'
import { nearest } from '../../nearest.js'
import { sha256, wordsOf } from '../../text.js'
import { datasetRule, type Rule, recordRule } from '../rule.js'
import { isBody } from '../texts.js'

const textDiffers = datasetRule({
  name: 'text-differs',
  severity: 'error',
  needsText: true,
  summary: 'A text that is given is that of an article of the record, as it was measured.',
  *check(dataset) {
    for (const id of dataset.texts.ids) {
      const given = dataset.texts.given(id)
      const entry = dataset.get('article', id)
      if (!entry) {
        if (dataset.whole)
          yield {
            message: `A text was given for "${id}", which is no article of the record.`,
            nearest: nearest(id, dataset.ids(['article'])),
            fix: 'give it under the id of its article.',
          }
        continue
      }
      const { text } = entry.record
      if (!given || given.sha256 === text.sha256) continue
      const difference = differenceOf(text.segments, given.lines)
      yield {
        entry,
        path: ['text', 'sha256'],
        message: difference
          ? `The text given is not the recorded one: it ${difference}. Nothing was checked against it.`
          : 'The text given has all the segments, but not the digest of the whole. Nothing was checked against it.',
        fix: difference
          ? 'give the text that was measured, prepared by its recipe.'
          : `write "${given.sha256}".`,
      }
    }
  },
})

/** Where a text leaves the one that was measured, as the end of a sentence about it; empty where it nowhere does. */
function differenceOf(segments: readonly Segment[], lines: readonly string[]): string {
  const index = segments.findIndex(({ sha256: digest }, at) => {
    const line = lines[at]
    return line === undefined || sha256(line) !== digest
  })
  const segment = segments[index]
  if (!segment) return lines.length > segments.length ? `goes on after "${segments.at(-1)?.id}"` : ''
  return lines[index] === undefined
    ? `ends before "${segment.id}"`
    : `differs first in "${segment.id}", its line ${index + 1}`
}

const segmentMeasure = recordRule({
  name: 'segment-measure',
  severity: 'error',
  needsText: true,
  summary:
    'A text has as many lines as segments, and each segment has the length, words and digest of its line.',
  kinds: ['article'],
  *check({ record }, dataset) {
    const given = dataset.texts.measured(record)
    if (!given) return
    const { segments } = record.text
    if (given.lines.length !== segments.length) {
      yield {
        path: ['text', 'segments'],
        on: 'name',
        message: `The text has ${given.lines.length} lines, and there are ${segments.length} segments.`,
        fix: 'let each line be a segment.',
      }
      return
    }
    for (const [index, segment] of segments.entries()) {
      const line = given.lines[index] ?? ''
      const found = { length: Array.from(line).length, words: wordsOf(line).length, sha256: sha256(line) }
      for (const field of ['length', 'words', 'sha256'] as const)
        if (segment[field] !== found[field])
          yield {
            path: ['text', 'segments', index, field],
            message: `The ${MEASURES[field]} of "${segment.id}" is ${found[field]}, not ${segment[field]}.`,
            fix: 'write what was measured.',
          }
    }
  },
})

const MEASURES = { length: 'length', words: 'number of words', sha256: 'digest' } as const

const segmentOrder = recordRule({
  name: 'segment-order',
  severity: 'error',
  summary: 'Segments are numbered from 1 in the order of the list.',
  kinds: ['article'],
  *check({ record: { text } }) {
    const index = text.segments.findIndex(({ order }, at) => order !== at + 1)
    const segment = text.segments[index]
    if (segment)
      yield {
        path: ['text', 'segments', index, 'order'],
        message: `"${segment.id}" stands in place ${index + 1} of the list, and its order is ${segment.order}.`,
        fix: `write ${index + 1}, or move it to its place.`,
      }
  },
})

const segmentSum = recordRule({
  name: 'segment-sum',
  severity: 'error',
  summary: 'The lengths of the segments, and a line feed between each two, are the length of the text.',
  kinds: ['article'],
  *check({ record }, dataset) {
    const { segments, length } = record.text
    const lines = dataset.texts.measured(record)?.lines
    // With the text at hand, the segment that is wrong is named by segment-measure.
    if (lines && segments.some((segment, at) => segment.length !== Array.from(lines[at] ?? '').length)) return
    const sum = segments.reduce((total, segment) => total + segment.length, segments.length - 1)
    if (sum !== length)
      yield {
        path: ['text', 'length'],
        message: `The ${segments.length} segments and the line feeds between them make ${sum} code points, not ${length}.`,
        fix: 'measure the text anew, or look for the segment whose length is wrong.',
      }
  },
})

const segmentGist = recordRule({
  name: 'segment-gist',
  severity: 'error',
  summary: 'Each segment of the lead and the body has a gist, so that the article reads without its text.',
  kinds: ['article'],
  *check({ record: { text } }) {
    for (const [index, segment] of text.segments.entries())
      if (isBody(segment) && segment.gist === undefined)
        yield {
          path: ['text', 'segments', index, 'id'],
          message: `"${segment.id}" is part of the ${segment.role}, but has no "gist".`,
          fix: 'say in a sentence of ours what it says.',
        }
  },
})

/** The text of an article, as it was measured. */
export const textRules: readonly Rule[] = [textDiffers, segmentMeasure, segmentOrder, segmentSum, segmentGist]
