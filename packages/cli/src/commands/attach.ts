import { type AttachedArticle, nameOf } from '@nuclear-security-summits/sdk'
import { attachFile } from '../article-text.js'
import { CliError, EXIT } from '../errors.js'
import { writeWhole } from '../files.js'
import { wrap } from '../layout.js'
import { argument, type Run } from '../spec.js'
import { table } from '../table.js'
import { count, paint, print, printJson, say, widthOf } from '../terminal.js'

/** `nss attach`: your own copy of the article, verified span by span. */
export const run: Run = async (call) => {
  const { json, out } = call.options as { json?: boolean; out?: string }
  const attached = await attachFile(argument(call, 0))
  if (out !== undefined) {
    if (!attached.recognized)
      throw new CliError('This is not the article, so there is nothing to write.', 'Nothing was written.')
    await writeWhole(out, `${JSON.stringify(withText(attached), null, 2)}\n`, { replace: false })
    say(`Wrote ${out}: the article with its text, for you alone. ${attached.credit}.`)
  }
  if (json) {
    const { identical, recognized, counts, segments, spans, credit } = attached
    printJson({ article: attached.article.id, identical, recognized, counts, segments, spans, credit })
  } else print(report(attached, widthOf(call.options)))
  return attached.recognized ? EXIT.ok : EXIT.found
}

/** The article's record with its text: what `schemas/attached.schema.json` describes. */
const withText = ({ article, text, paragraphs, credit, identical }: AttachedArticle) => ({
  article,
  body: text,
  length: Array.from(text).length,
  identical,
  paragraphs,
  credit,
})

function report(attached: AttachedArticle, width: number): string {
  const { article, identical, recognized, counts, segments, spans } = attached
  const verdict = identical
    ? `This is the recorded text, to the letter: all ${count(spans.length, 'span')} verified.`
    : recognized
      ? `This is the article, but not to the letter: of ${count(spans.length, 'span')}, ${counts.verified} verified, ${counts.moved} moved, ${counts.ambiguous} ambiguous, ${counts.lost} lost.`
      : `This is another text: nothing of the article was found in it, and all ${count(spans.length, 'span')} are lost.`
  const head = [paint.bold(wrap(nameOf(article.id), { width })), wrap(verdict, { width })]
  if (!recognized) return head.join('\n')
  const perSegment = segments.map(({ id, verdict: one, line }) => {
    const own = spans.filter(({ span }) => span.segment === id)
    const found = own.filter((span) => span.verdict === 'verified' || span.verdict === 'moved').length
    return [id, one, line === undefined ? '' : String(line), `${found} of ${own.length}`]
  })
  return [
    ...head,
    '',
    table(
      [
        { head: 'Segment' },
        { head: 'Verdict' },
        { head: 'Line', align: 'right' },
        { head: 'Spans', align: 'right' },
      ],
      perSegment,
      { width, bold: paint.bold },
    ),
    '',
    wrap(`Beside its words name: ${attached.credit}`, { width }),
  ].join('\n')
}
