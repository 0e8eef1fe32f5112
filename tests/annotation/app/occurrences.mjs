/**
 * Finds every occurrence, in an article's text, of every name, label and family name that the record knows, and of every pronoun, pointing word and
 * demonym, and prints those that are neither in a mention nor in the list of what is no mention.
 *
 * node occurrences.mjs <text> <list of what is no mention>
 */
import { readFileSync } from 'node:fs'
import * as sdk from '@nuclear-security-summits/sdk'

const [textFile, listFile] = process.argv.slice(2)
const [article] = sdk.articles
const attached = sdk.articles.attach(article.id, readFileSync(textFile, 'utf8'))
if (!attached.identical) throw new Error('The text is not the recorded one.')
const segments = attached.paragraphs.map(({ segment, text }) => ({ segment, text }))
const explained = [
  ...sdk.mentions.where({ article: article.id }).map(({ span }) => span),
  ...JSON.parse(readFileSync(listFile, 'utf8')),
]

/** What the article can name. */
const entities = [
  sdk.people,
  sdk.organizations,
  sdk.states,
  sdk.places,
  sdk.series,
  sdk.summits,
  sdk.events,
  sdk.instruments,
  sdk.topics,
]
const names = entities
  .flatMap((collection) => collection.all)
  .flatMap((one) => [one.name, one.familyName, ...(one.labels ?? []).map(({ value }) => value)])
  .filter((name) => name !== undefined)
const pronouns =
  'this that these those which who whom whose he him his himself she her hers it its itself they them their theirs we us our ours I me my mine'.split(
    ' ',
  )
const demonyms = ['Russian', 'American', 'Korean', 'Dutch', 'Czech']

/** Occurrences of a word or phrase, whole words only, in code points. */
function* occurrences(text, words, flags) {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  for (const { index, 0: found } of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags),
  )) {
    const start = [...text.slice(0, index)].length
    yield { start, end: start + [...found].length, words: found }
  }
}

const found = new Map()
for (const { segment, text } of segments)
  for (const [list, flags] of [
    [new Set([...names, ...demonyms]), 'gu'],
    // "US" is a state, "us" is not: pronouns in lower case, or at the start of a sentence.
    [pronouns.flatMap((one) => [one, one[0].toUpperCase() + one.slice(1)]), 'gu'],
  ])
    for (const words of list)
      for (const one of occurrences(text, words, flags))
        found.set(`${segment} ${one.start} ${one.end}`, { segment, ...one })

const open = [...found.values()].filter(
  ({ segment, start, end }) =>
    !explained.some((span) => span.segment === segment && span.start <= start && span.end >= end),
)
// And the other way round: what the list explains must still be there to be explained.
const idle = JSON.parse(readFileSync(listFile, 'utf8')).filter(
  ({ segment, start, end }) =>
    ![...found.values()].some((one) => one.segment === segment && one.start >= start && one.end <= end),
)
console.log(JSON.stringify({ occurrences: found.size, open, idle }))
