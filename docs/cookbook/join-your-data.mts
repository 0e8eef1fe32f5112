import { readFileSync } from 'node:fs'
import { attendance, states } from '@nuclear-security-summits/sdk'

// A table of your own, by ISO alpha-3: what the World Bank and many others use.
const lines = readFileSync('reactors.csv', 'utf8').trim().split('\n').slice(1)
const reactors = new Map(lines.map((line) => line.split(',') as [string, string]))

for (const { id, name, iso3, m49 } of states.crosswalk()) {
  const number = reactors.get(iso3)
  if (number === undefined) continue
  const [in2016] = attendance({ summit: 'summit:nss-2016', state: id })
  console.log(`${m49} ${name}: ${number} reactors, ${in2016?.outcome ?? 'not recorded'} in 2016`)
}
