import { readFileSync } from 'node:fs'
import { articles, nameOf, statements } from '@nuclear-security-summits/sdk'

// The text is its agency's and is not in the packages. Your own copy stays where it is.
const copy = readFileSync(process.argv[2], 'utf8')
const attached = articles.attach('article:tass-2016-03-30-kremlin-skips-nss', copy)
console.log(attached.identical ? 'the recorded text' : attached.counts)

for (const { speaker, statements: said } of statements.speakers(attached.article.id)) {
  const words = said.flatMap(({ id }) => attached.quotations(id))
  console.log(`${nameOf(speaker)}: ${words.length} passages`)
}

// Where it stands, for an annotation tool: in code points, as the W3C's model counts.
const [passage] = statements.wordings(attached.article.id)
const { position } = attached.selectors(passage.rendition.content[0])
console.log(position)
