import { cite, explain, formatPublished, nameOf } from '@nuclear-security-summits/sdk'

const { record, value, facts } = explain('summit:nss-2010', 'counts/states/value')
const [first] = facts.flatMap(({ supports }) => supports)
const { publisher, title, url } = first.source

console.log(`${nameOf(record.id)}: ${value} states.[1]`)
console.log(`[1] ${publisher}, "${title}", ${formatPublished(first.source)}, ${url}.`)

// The same for LaTeX. cite('dataset', 'bibtex') names this dataset, in the version that you have.
console.log(cite(first.source.id, 'bibtex'))
