/**
 * Attaches many edited copies of the article, and prints where `attach` and the oracle differ. Prints no words of the article.
 *
 * node edits.mjs <file of the article's text> <seed> <number of copies>
 */
import { readFileSync } from 'node:fs'
import { articles } from '@nuclear-security-summits/sdk'
import { disturb, edit, randomness } from './editor.mjs'
import { expectedOf } from './oracle.mjs'

const [file, seed, count] = process.argv.slice(2)
const random = randomness(Number(seed))
const [article] = articles.all
const original = readFileSync(file, 'utf8')
const texts = original
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
const segments = article.text.segments.map(({ id, role }, index) => ({ id, role, text: texts[index] }))
const spans = articles.attach(article.id, original).spans.map(({ span, pointer }) => ({
  ...span,
  said: /content/.test(pointer),
}))
const wordsOf = ({ segment, start, end }) =>
  [...segments.find(({ id }) => id === segment).text].slice(start, end).join('')
const names = spans.filter(({ said }) => !said).map(wordsOf)

/** Verdicts and places alone, as the oracle gives them. */
const answersOf = (attached) => ({
  recognized: attached.recognized,
  segments: attached.segments.map(({ verdict, line }) => ({ verdict, line })),
  spans: attached.spans.map(({ verdict, at }) => ({ verdict, ...at })),
})
const key = (answer) => [answer.verdict, answer.line, answer.start, answer.end].join(' ')

const mismatches = []
const verdicts = {}
let edits = 0
let unrecognized = 0
let milliseconds = 0
for (let copy = 0; copy < Number(count); copy += 1) {
  const edited = edit(segments, names, random)
  const lines = edited.lines.map(({ text }) => text)
  const { text, how } = disturb(lines, random)
  edits += edited.edits.length

  const start = performance.now()
  const attached = articles.attach(article.id, text)
  milliseconds += performance.now() - start

  const answers = answersOf(attached)
  const expected = expectedOf(segments, spans, lines)
  const complain = (what, wanted, got) =>
    mismatches.push({ copy, edits: edited.edits, how, what, wanted, got })

  if (answers.recognized !== expected.recognized)
    complain('recognized', expected.recognized, answers.recognized)
  for (const [kind, list] of [
    ['segments', segments],
    ['spans', spans],
  ])
    for (const [index, one] of list.entries()) {
      const [wanted, got] = [key(expected[kind][index]), key(answers[kind][index])]
      if (wanted !== got) complain(`${one.id ?? `${one.segment} ${one.start}-${one.end}`}`, wanted, got)
    }

  // What the edits left alone is verified, if only they changed no order. (A sentence may be a paragraph.)
  const inPlace = edited.edits.every((one) => !/paragraph|swap sentence/.test(one))
  if (attached.recognized && inPlace)
    for (const { from } of edited.lines.filter(({ intact }) => intact)) {
      const report = attached.segments.find(({ id }) => id === from)
      if (report.verdict !== 'verified') complain(from, 'untouched', report.verdict)
    }

  // Whatever was found has the words of the record.
  for (const [index, { span, verdict }] of attached.spans.entries()) {
    const words = wordsOf(span)
    const given = attached.slice(span)
    const found = verdict === 'verified' || verdict === 'moved'
    if (given !== (found ? words : undefined))
      complain(`${span.segment} ${span.start}-${span.end}`, 'its words', verdict)
    if (found && index % 10 === copy % 10) {
      const { start, end } = attached.offsets(span, 'utf16')
      if (attached.text.slice(start, end) !== words) complain(span.segment, 'its offsets', verdict)
    }
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
  }
  if (!attached.recognized) unrecognized += 1
}

console.log(
  JSON.stringify({
    seed: Number(seed),
    copies: Number(count),
    edits,
    spans: spans.length,
    verdicts,
    unrecognized,
    milliseconds: Math.round(milliseconds),
    mismatches: { count: mismatches.length, first: mismatches.slice(0, 20) },
  }),
)
