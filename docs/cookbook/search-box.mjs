import { search } from '@nuclear-security-summits/sdk/search'

// Answers while somebody types: a slip is no matter, and the words that were found are marked.
for (const typed of ['zakharowa', 'prague spee']) {
  const [best] = search(typed)
  console.log(`${typed}: ${best.id}`)
  for (const { field, text, ranges } of best.highlights) {
    let marked = text
    for (const [start, end] of [...ranges].reverse())
      marked = `${marked.slice(0, start)}<mark>${marked.slice(start, end)}</mark>${marked.slice(end)}`
    console.log(`  ${field}: ${marked}`)
  }
}
