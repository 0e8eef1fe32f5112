import { nearest } from '@nuclear-security-summits/model/core'
import { Line, placesOf, spanAt } from '@nuclear-security-summits/model/text'
import { attachFile, theArticle } from '../article-text.js'
import { CliError, EXIT } from '../errors.js'
import { argument, type Run } from '../spec.js'
import { printJson } from '../terminal.js'

/** `nss span`: the span record of some words of the article. */
export const run: Run = async (call) => {
  const { nth } = call.options as { nth?: string }
  const segment = argument(call, 1)
  const words = argument(call, 2)
  const attached = await attachFile(argument(call, 0))
  const ids = theArticle().text.segments.map(({ id }) => id)
  if (!ids.includes(segment)) {
    const [near] = nearest(segment, ids, 1)
    throw new CliError(
      `The article has no segment "${segment}".`,
      near ? `Did you mean ${near}?` : `There are ${ids.join(', ')}.`,
    )
  }
  const paragraph = attached.paragraphs.find((one) => one.segment === segment)
  if (!paragraph)
    throw new CliError(
      `Segment ${segment} of your copy is not the recorded one.`,
      'See what differs: nss attach FILE',
    )
  const line = new Line(paragraph.text)
  const places = placesOf(line, words)
  if (places.length === 0)
    throw new CliError(`${segment} does not hold "${words}".`, 'Words are compared to the letter.')
  if (places.length > 1 && nth === undefined)
    throw new CliError(`${segment} holds "${words}" ${places.length} times.`, 'Say which, from 1: --nth 2')
  const start = places[Number(nth ?? 1) - 1]
  if (start === undefined)
    throw new CliError(`--nth is "${nth}"; expected a number from 1 to ${places.length}.`)
  const whole = attached.paragraphs.map(({ text }) => new Line(text))
  printJson(spanAt(segment, line, start, start + Array.from(words).length, whole))
  return EXIT.ok
}
