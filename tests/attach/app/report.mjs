/** Attaches the text that it is given, and prints the verdicts. */
import { articles } from '@nuclear-security-summits/sdk'

const [text] = process.argv.slice(2)
const { counts, identical, recognized, segments } = articles.attach(articles.ids[0], text)
console.log(
  JSON.stringify({
    identical,
    recognized,
    segments: [...new Set(segments.map(({ verdict }) => verdict))],
    counts,
  }),
)
