// An indexed query / Array.filter, over a made-up dataset with about 2,000 commitments.
import { openDataset } from '@nuclear-security-summits/sdk/open'
import { turns } from './turns.mjs'

const { commitments } = openDataset(process.argv[2])
const { all } = commitments
const parties = [...new Set(all.map(({ party }) => party))]
const pairs = [...new Set(all.map(({ party, theme }) => `${party} ${theme}`))].map((pair) => pair.split(' '))

const faster = (questions, ask, filter) => {
  for (const one of questions)
    if (JSON.stringify(ask(one)) !== JSON.stringify(filter(one)))
      throw new Error(`${one} is answered otherwise.`)
  const sum = (answer) => () => questions.reduce((total, one) => total + answer(one).length, 0)
  const [ours, theirs] = turns([sum(ask), sum(filter)], 31)
  return theirs / ours
}
console.log(
  JSON.stringify({
    records: all.length,
    'by state': faster(
      parties,
      (party) => commitments.where({ party }),
      (party) => all.filter((one) => one.party === party),
    ),
    'by state and topic': faster(
      pairs,
      ([party, theme]) => commitments.where({ party, theme }),
      ([party, theme]) => all.filter((one) => one.party === party && one.theme === theme),
    ),
  }),
)
