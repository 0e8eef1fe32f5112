// get(id) again and again / Map.get of the same keys.
import { participations, sources } from '@nuclear-security-summits/sdk'
import { countries } from 'countries-list'
import { Country } from 'country-state-city'
import { turns } from './turns.mjs'

const LOOPS = 200

const codes = Object.keys(countries)
const WAYS = {
  'sources.get': [sources.ids, (id) => sources.get(id)],
  'participations.get': [participations.ids, (id) => participations.get(id)],
  'countries-list': [codes, (code) => countries[code]],
  'country-state-city': [codes, (code) => Country.getCountryByCode(code)],
}

// One way a process: an engine that has met many in one place knows none of them well.
const [keys, get] = WAYS[process.argv[2]]
const map = new Map(keys.map((key) => [key, get(key)]))
let seen = 0
const ours = () => {
  for (let at = 0; at < LOOPS; at += 1) for (const key of keys) if (get(key) !== undefined) seen += 1
  return seen
}
const plain = () => {
  for (let at = 0; at < LOOPS; at += 1) for (const key of keys) if (map.get(key) !== undefined) seen += 1
  return seen
}
const [mine, theirs] = turns([ours, plain], 25)
console.log(JSON.stringify({ ratio: mine / theirs }))
