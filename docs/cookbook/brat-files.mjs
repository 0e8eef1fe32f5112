import { readFileSync, writeFileSync } from 'node:fs'
import { articles, mentions, statements, times } from '@nuclear-security-summits/sdk'

// The text is its agency's and is not in the packages. What is written here has it, and so is for you alone.
const [, , path] = process.argv
if (!path) throw new Error('Say where your copy lies: node brat-files.mjs article.txt')
const attached = articles.attach('article:tass-2016-03-30-kremlin-skips-nss', readFileSync(path, 'utf8'))
if (!attached.recognized) throw new Error(`${path} is another text: nothing is written.`)

// brat counts characters as Python does: code points.
const marks = [
  ...mentions.where({ article: attached.article.id }).map(({ span, entity }) => {
    const [kind] = entity.split(':')
    return { type: kind, span, note: entity }
  }),
  ...times.where({ article: attached.article.id }).map(({ span, id }) => ({ type: 'time', span, note: id })),
  ...statements
    .wordings(attached.article.id)
    .flatMap(({ statement, rendition }) =>
      rendition.content.map((span) => ({ type: 'quotation', span, note: statement.id })),
    ),
].flatMap((mark) => {
  const place = attached.offsets(mark.span, 'codepoint')
  return place ? [{ ...mark, ...place, words: attached.slice(mark.span) }] : []
})

marks.sort((a, b) => a.start - b.start || b.end - a.end)
const lines = marks.flatMap(({ type, start, end, words, note }, index) => [
  `T${index + 1}\t${type} ${start} ${end}\t${words}`,
  `#${index + 1}\tAnnotatorNotes T${index + 1}\t${note}`,
])
const types = [...new Set(marks.map(({ type }) => type))].sort()

writeFileSync('brat.txt', attached.text)
writeFileSync('brat.ann', `${lines.join('\n')}\n`)
// A name within a quotation: brat wants to be told that marks may overlap.
writeFileSync(
  'annotation.conf',
  `[entities]\n${types.join('\n')}\n[relations]\n<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n[events]\n[attributes]\n`,
)

for (const type of types) console.log(type, marks.filter((mark) => mark.type === type).length)
